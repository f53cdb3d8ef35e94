package dev.deployadvice.app;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.card.Cards;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.InvalidCatalogException;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.conversation.Timing;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.slack.BotIdentity;
import dev.deployadvice.slack.HttpEndpoint;
import dev.deployadvice.slack.SlackEdge;
import dev.deployadvice.slack.SocketConnection;
import dev.deployadvice.store.CachedInterviewStore;
import dev.deployadvice.store.Database;
import dev.deployadvice.store.DatabaseException;
import dev.deployadvice.store.MemoryCallbacks;
import dev.deployadvice.store.SqlInterviewStore;
import dev.deployadvice.store.SqlOutbox;
import dev.deployadvice.store.SqlPinStore;
import dev.deployadvice.store.SqlTimers;
import dev.deployadvice.store.StateCodec;
import io.helidon.webserver.WebServer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

/** The whole bot: constructs everything once, starts it and stops it. */
public final class BotApp implements AutoCloseable {
  private static final int SLACK_CALL_MILLIS = 10_000;

  private final Database database;
  private final Slack slack;
  private final SlackEdge edge;
  private final Optional<SocketConnection> socket;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("connector").factory());
  private final Connector connector;
  private final WebServer http;

  private BotApp(Settings settings, InstantSource clock) {
    Catalog catalog = catalog(settings);
    database = open(settings);
    slack = slack(settings);
    String botToken = settings.bot().value();
    BotIdentity identity = new BotIdentity(slack, botToken);
    Adviser adviser = new Adviser(catalog);
    Dialogue dialogue = new Dialogue(adviser);
    Stores stores = stores(database, clock);
    Timing timing = new Timing(clock, settings.patience());
    Conversations conversations =
        new Conversations(
            dialogue,
            new CachedInterviewStore(stores.interviews()),
            stores.outbox(),
            timing,
            new RandomIds());
    edge =
        new SlackEdge(
            conversations,
            stores,
            new Cards(dialogue),
            new SlackEdge.Connection(slack, identity),
            timing);
    App bolt = edge.bolt(slack, signingSecret(settings));
    socket = appToken(settings).map(token -> new SocketConnection(bolt, token));
    connector = new Connector(identity, socket, alarm);
    http = Http.server(settings.port(), endpoints(settings, bolt), connector::isReady);
  }

  /**
   * Starts the bot.
   *
   * @param fatal is told when the bot cannot go on although it had started
   * @throws StartException with one sentence where it cannot start
   */
  public static BotApp start(
      Settings settings, InstantSource clock, Consumer<StartException> fatal) {
    BotApp app = new BotApp(settings, clock);
    try {
      app.connector.connect(app.edge::resume, fatal);
      return app;
    } catch (StartException rejected) {
      app.close();
      throw rejected;
    }
  }

  /** The port of {@code /health}, and of Slack's requests where they come over HTTP. */
  public int port() {
    return http.port();
  }

  /** What is shown is read from the database: another instance may have changed it meanwhile. */
  private static Stores stores(Database database, InstantSource clock) {
    StateCodec codec = new StateCodec();
    SqlOutbox outbox = new SqlOutbox(database, codec);
    return new Stores(
        new SqlInterviewStore(database, outbox, codec, clock),
        outbox,
        new SqlPinStore(database),
        new MemoryCallbacks(),
        new SqlTimers(database, clock));
  }

  private static Catalog catalog(Settings settings) {
    try {
      return settings.places().catalog().map(CatalogLoader::load).orElseGet(CatalogLoader::load);
    } catch (InvalidCatalogException invalid) {
      throw new StartException(String.valueOf(invalid.getMessage()), invalid);
    }
  }

  private static Database open(Settings settings) {
    try {
      Settings.Places places = settings.places();
      return places
          .database()
          .map(url -> Database.connect(url.value()))
          .orElseGet(() -> Database.open(places.data()));
    } catch (DatabaseException unusable) {
      throw new StartException(String.valueOf(unusable.getMessage()), unusable);
    }
  }

  private static Slack slack(Settings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.slackApi().toString());
    config.setHttpClientCallTimeoutMillis(SLACK_CALL_MILLIS);
    return Slack.getInstance(config);
  }

  private static Optional<String> signingSecret(Settings settings) {
    return switch (settings.connection()) {
      case Settings.Connection.Http(Settings.Secret secret) -> Optional.of(secret.value());
      case Settings.Connection.SocketMode _ -> Optional.empty();
    };
  }

  private static Optional<String> appToken(Settings settings) {
    return switch (settings.connection()) {
      case Settings.Connection.Http _ -> Optional.empty();
      case Settings.Connection.SocketMode(Settings.Secret token) -> Optional.of(token.value());
    };
  }

  private static List<HttpEndpoint> endpoints(Settings settings, App bolt) {
    return switch (settings.connection()) {
      case Settings.Connection.Http _ -> List.of(new HttpEndpoint(bolt));
      case Settings.Connection.SocketMode _ -> List.of();
    };
  }

  /** Takes nothing new, finishes what is being done, closes everything. */
  @Override
  public void close() {
    alarm.shutdownNow();
    socket.ifPresent(SocketConnection::close);
    http.stop();
    edge.close();
    database.close();
    slack.getHttpClient().getOkHttpClient().dispatcher().executorService().shutdown();
    slack.getHttpClient().getOkHttpClient().connectionPool().evictAll();
  }
}
