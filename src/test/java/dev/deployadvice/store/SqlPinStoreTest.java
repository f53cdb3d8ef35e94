package dev.deployadvice.store;

import static dev.deployadvice.store.TestInterviews.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.PinStore.Pin;
import dev.deployadvice.conversation.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class SqlPinStoreTest {
  private final TestEngine engine;
  private static final Project SHOP = new Project("T1", "C1", "shop");
  private static final Pin PIN = new Pin(SHOP, "i1", new Place("C1", "1.1"), "U1", NOON);

  @TempDir Path dataDir;

  private Database database;
  private SqlPinStore pins;

  SqlPinStoreTest(TestEngine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(dataDir);
    pins = new SqlPinStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPinIsFoundByItsProjectInAnySpelling() {
    pins.remember(PIN);

    assertThat(pins.find(new Project("T1", "C1", " Shop "))).contains(PIN);
  }

  @Test
  void anotherProjectOrChannelHasItsOwnPin() {
    pins.remember(PIN);

    assertThat(pins.find(new Project("T1", "C1", "blog"))).isEmpty();
    assertThat(pins.find(new Project("T1", "C2", "shop"))).isEmpty();
    assertThat(pins.find(new Project("T2", "C1", "shop"))).isEmpty();
  }

  @Test
  void aProjectHasOnePin() {
    Pin later = new Pin(SHOP, "i2", new Place("C1", "2.2"), "U2", NOON.plusSeconds(60));
    pins.remember(PIN);

    pins.remember(later);

    assertThat(pins.find(SHOP)).contains(later);
  }

  @Test
  void aForgottenPinIsGone() {
    pins.remember(PIN);

    pins.forget(SHOP);

    assertThat(pins.find(SHOP)).isEmpty();
  }
}
