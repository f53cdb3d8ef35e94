package dev.deployadvice.conversation;

import static dev.deployadvice.testing.CatalogBuilder.answer;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Conversations.Opening;
import dev.deployadvice.conversation.Conversations.Started;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.store.CachedInterviewStore;
import dev.deployadvice.store.Database;
import dev.deployadvice.store.SqlInterviewStore;
import dev.deployadvice.store.SqlOutbox;
import dev.deployadvice.store.StateCodec;
import dev.deployadvice.testing.CatalogBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets people talk to the service over a real store, so that a test reads as their talk. */
final class Talks implements AutoCloseable {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Database database;
  final Outbox outbox;
  final InterviewStore store;
  final Conversations conversations;

  Talks(Path dataDir) {
    StateCodec codec = new StateCodec();
    database = Database.open(dataDir);
    SqlOutbox sqlOutbox = new SqlOutbox(database, codec);
    outbox = sqlOutbox;
    store = new CachedInterviewStore(new SqlInterviewStore(database, sqlOutbox, codec, Talks::now));
    conversations = another();
  }

  /** Another instance of the service over the same database. */
  Conversations another() {
    return new Conversations(
        new Dialogue(new Adviser(catalog())), store, outbox, Talks::now, () -> "i" + next());
  }

  @Override
  public void close() {
    database.close();
  }

  static Catalog catalog() {
    return CatalogBuilder.withOptions("paas", "vps", "cloud", "on-premise")
        .single(
            "team",
            answer("solo", 0.5, Map.of("paas", 3)),
            answer("large", 0.5, Map.of("cloud", 3)))
        .single(
            "servers",
            answer("nobody", 0.5, Map.of("paas", 4)),
            answer("dedicated", 0.5, Map.of("vps", 4)))
        .build();
  }

  Started start(String user, String project) {
    return start(user, project, true, false);
  }

  Started start(String user, String project, boolean named, boolean alone) {
    Interview.Address address = new Interview.Address("T1", "C1", project, user);
    return conversations.start(by(user), new Opening(address, Focus.ALL_OPTIONS, named, alone));
  }

  /** Starts, where nothing is in the way. */
  Interview started(String user, String project) {
    return ((Started.New) start(user, project, true, true)).interview();
  }

  /** The same where the first question is asked. */
  Interview asked(String user, String project) {
    Interview started = started(user, project);
    return done(started, new Event.AskMe(started.state().progress().step()));
  }

  Handled says(String user, Interview interview, Event event) {
    return conversations.handle(by(user), interview.id(), event);
  }

  /** The interview after an event that was done. */
  Interview done(Interview interview, Event event) {
    return ((Handled.Done) says(interview.address().user(), interview, event)).interview();
  }

  List<Reply> owed(Interview interview) {
    return outbox.due(interview.id()).stream().map(Outbox.Entry::reply).toList();
  }

  /** Shows what is owed; the headline then stands in the interview's channel. */
  void show(Interview interview) {
    for (Outbox.Entry entry : outbox.due(interview.id())) {
      Outbox.Place place = new Outbox.Place(interview.address().channel(), "1." + entry.number());
      outbox.shown(
          entry,
          entry.reply() instanceof Reply.Headline
              ? Optional.of(new Outbox.Placed(Outbox.Role.HEADLINE, place))
              : Optional.empty());
    }
  }

  static Delivery by(String user) {
    return new Delivery("d" + next(), "T1", user);
  }

  private static int next() {
    return NUMBERS.incrementAndGet();
  }

  /** A clock that never stands still. */
  private static Instant now() {
    return Instant.parse("2026-11-20T12:00:00Z").plusSeconds(next());
  }
}
