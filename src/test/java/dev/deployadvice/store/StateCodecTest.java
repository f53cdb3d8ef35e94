package dev.deployadvice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.deployadvice.conversation.UnreadableException;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Run with {@code -Dgolden.update} to write the files anew; read the difference. */
final class StateCodecTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final StateCodec codec = new StateCodec();
  private final JsonMapper json = new JsonMapper();

  @Test
  void everyStateIsStoredAsReleased() throws IOException {
    assertGolden("state", StoredSamples.states(), codec::write, codec::readState);
  }

  @Test
  void everyReplyIsStoredAsReleased() throws IOException {
    assertGolden("reply", StoredSamples.replies(), codec::write, codec::readReply);
  }

  @Test
  void whatTheFirstVersionStoredIsStillRead() throws IOException {
    for (Map.Entry<String, State> sample : StoredSamples.firstStates().entrySet()) {
      String stored = Files.readString(first("state", sample.getKey()));

      assertThat(codec.readState(stored)).as(sample.getKey()).isEqualTo(sample.getValue());
    }
    for (Map.Entry<String, Reply> sample : StoredSamples.firstReplies().entrySet()) {
      String stored = Files.readString(first("reply", sample.getKey()));

      assertThat(codec.readReply(stored)).as(sample.getKey()).isEqualTo(sample.getValue());
    }
  }

  private static Path first(String kind, String name) {
    return GOLDEN.resolve("first-schema").resolve(kind).resolve(name + ".json");
  }

  @Test
  void answersAreRescuedFromAStateOfAnotherVersion() {
    String stored =
        "{\"schema\":9,\"state\":{\"type\":\"dreaming\",\"progress\":{\"focus\":\"VPS_OR_PAAS\",\"step\":7,"
            + "\"moves\":[{\"type\":\"answered\",\"question\":\"team\",\"answers\":[\"solo\"]},"
            + "{\"type\":\"sung\"},{\"type\":\"deal-breakers-settled\",\"ticked\":[]}]}}}";

    State rescued = codec.rescueState(stored);

    assertThat(rescued)
        .isEqualTo(
            new State.Cancelled(
                new Progress(
                    Focus.VPS_OR_PAAS,
                    List.of(
                        new Move.Answered("team", List.of("solo")),
                        new Move.DealBreakersSettled(List.of())),
                    7,
                    0)));
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> codec.rescueState("no JSON"));
  }

  @Test
  void everyRemarkSurvives() {
    for (Remark remark : StoredSamples.remarks()) {
      Reply notice = new Reply.Notice(remark);

      assertThat(codec.readReply(codec.write(notice))).isEqualTo(notice);
    }
  }

  @Test
  void noVariantIsLeftOut() {
    assertThat(classes(StoredSamples.states().values()))
        .containsExactlyInAnyOrder(State.class.getPermittedSubclasses());
    assertThat(classes(StoredSamples.replies().values()))
        .containsExactlyInAnyOrder(Reply.class.getPermittedSubclasses());
    assertThat(classes(StoredSamples.remarks()))
        .containsExactlyInAnyOrder(Remark.class.getPermittedSubclasses());
  }

  @Test
  void whatAnotherVersionStoredIsRefused() {
    List<String> foreign =
        List.of(
            "",
            "no JSON",
            "[]",
            "{}",
            "{\"schema\":1}",
            "{\"schema\":3,\"state\":{\"type\":\"advised\"}}",
            "{\"schema\":0,\"state\":{\"type\":\"advised\"}}",
            "{\"schema\":\"one\",\"state\":{\"type\":\"advised\"}}",
            "{\"schema\":1,\"state\":null}",
            "{\"schema\":1,\"state\":{\"type\":\"dreaming\"}}",
            "{\"schema\":1,\"state\":{\"progress\":{}}}",
            "{\"schema\":1,\"state\":{\"type\":\"advised\"}}",
            "{\"schema\":1,\"state\":{\"type\":\"advised\",\"progress\":null}}",
            "{\"schema\":1,\"state\":{\"type\":\"advised\",\"progress\":"
                + "{\"focus\":\"ALL_OPTIONS\",\"moves\":[null],\"step\":1,\"advice\":0}}}",
            "{\"schema\":1,\"state\":{\"type\":\"advised\",\"progress\":"
                + "{\"focus\":\"EVERYTHING\",\"moves\":[],\"step\":1,\"advice\":0}}}");

    for (String stored : foreign) {
      assertThatExceptionOfType(UnreadableException.class)
          .as(stored)
          .isThrownBy(() -> codec.readState(stored));
    }
  }

  private <T> void assertGolden(
      String folder, Map<String, T> samples, Function<T, String> write, Function<String, T> read)
      throws IOException {
    for (Map.Entry<String, T> sample : samples.entrySet()) {
      Path file = GOLDEN.resolve(folder).resolve(sample.getKey() + ".json");
      String written = write.apply(sample.getValue());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, pretty(written) + "\n");
      }
      String golden = Files.readString(file);
      assertThat(read.apply(golden)).as(file.toString()).isEqualTo(sample.getValue());
      assertThat(json.readTree(written)).as(file.toString()).isEqualTo(json.readTree(golden));
    }
    assertThat(namesIn(GOLDEN.resolve(folder))).isEqualTo(samples.keySet());
  }

  private String pretty(String text) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(text));
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .collect(Collectors.toSet());
    }
  }

  private static Set<Class<?>> classes(Iterable<?> values) {
    Set<Class<?>> classes = new HashSet<>();
    values.forEach(value -> classes.add(value.getClass()));
    return classes;
  }
}
