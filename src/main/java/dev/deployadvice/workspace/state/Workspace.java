package dev.deployadvice.workspace.state;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole state behind one lock. */
public final class Workspace {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final List<Saver> savers = new CopyOnWriteArrayList<>();
  private final AtomicReference<App> app;
  private final Ground ground;
  private final Users users;
  private final Channels channels;
  private final Messages messages;
  private final Membership membership;
  private final Ephemerals ephemerals;
  private final Reads reads;
  private final Pins pins;
  private final Bookmarks bookmarks;
  private final Views views;
  private final FileStore files;
  private final ReplyUrls replyUrls;
  private final Triggers triggers;
  private final PendingEvents pendingEvents;
  private final ScheduledMessages scheduled;
  private final Sessions sessions;

  public Workspace(App app, Snapshot snapshot, InstantSource clock, Optional<Path> folder) {
    Snapshot.Core core = snapshot.core();
    Snapshot.Talk talk = snapshot.talk();
    Snapshot.Extras extras = snapshot.extras();
    Ids ids = new Ids(core.identity().secrets().seed(), core.counter());
    Ground.Hooks hooks = new Ground.Hooks(this::announce, this::touch);
    this.app = new AtomicReference<>(app);
    ground = new Ground(core.identity(), ids, clock, new Timestamps(clock, core.lastTs()), hooks);
    users = new Users(talk.users(), botUser(app, core.identity()));
    channels = new Channels(ground, talk.channels());
    messages = new Messages(ground, talk.messages());
    membership = new Membership(ground, channels, messages);
    ephemerals = new Ephemerals(ground, talk.ephemerals());
    reads = new Reads(ground, talk.reads());
    pins = new Pins(ground, messages, extras.pins());
    bookmarks = new Bookmarks(ground, extras.bookmarks());
    views = new Views(ground, extras.homes());
    files = new FileStore(ground, new FileContents(folder), extras.files());
    replyUrls = new ReplyUrls(ground, extras.addresses().replyUrls());
    triggers = new Triggers(ids, clock);
    pendingEvents = new PendingEvents(ground, extras.addresses().events());
    scheduled = new ScheduledMessages(ground, extras.addresses().scheduled());
    sessions = new Sessions(ground);
  }

  /** Does something with the state that nobody else sees half done. */
  public <T> T with(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Does something with the state that nobody else sees half done. */
  public void run(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /** Listeners are called under the lock and must not wait. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /** What keeps the state beyond this process. */
  public interface Saver {
    /** There is something new to save; must not wait. */
    void touch();

    /** Waits until everything so far is saved. */
    void awaitSaved();
  }

  /** Waits until everything so far is saved; never call it under the lock. */
  public void awaitSaved() {
    savers.forEach(Saver::awaitSaved);
  }

  public void saveWith(Saver saver) {
    savers.add(saver);
  }

  public void announce(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  public Snapshot snapshot() {
    return with(
        () ->
            new Snapshot(
                new Snapshot.Core(
                    Snapshot.VERSION, identity(), ids().counter(), ground.timestamps().last()),
                new Snapshot.Talk(
                    users.all(), channels.all(), messages.all(), ephemerals.all(), reads.all()),
                new Snapshot.Extras(
                    pins.all(), bookmarks.all(), views.homes(), files.all(), addresses())));
  }

  public App app() {
    return app.get();
  }

  /** From now on the app may do this and nothing else. */
  public void grant(Set<String> scopes) {
    app.set(app().withScopes(scopes));
  }

  public Identity identity() {
    return ground.identity();
  }

  public String team() {
    return identity().team().id();
  }

  /** The bot's user id. */
  public String bot() {
    return identity().botUser();
  }

  public InstantSource clock() {
    return ground.clock();
  }

  public Ids ids() {
    return ground.ids();
  }

  public Users users() {
    return users;
  }

  public Channels channels() {
    return channels;
  }

  public Messages messages() {
    return messages;
  }

  public Membership membership() {
    return membership;
  }

  public Ephemerals ephemerals() {
    return ephemerals;
  }

  public Reads reads() {
    return reads;
  }

  public Pins pins() {
    return pins;
  }

  public Bookmarks bookmarks() {
    return bookmarks;
  }

  public Views views() {
    return views;
  }

  public FileStore files() {
    return files;
  }

  public ReplyUrls replyUrls() {
    return replyUrls;
  }

  public Triggers triggers() {
    return triggers;
  }

  public PendingEvents pendingEvents() {
    return pendingEvents;
  }

  public ScheduledMessages scheduled() {
    return scheduled;
  }

  public Sessions sessions() {
    return sessions;
  }

  private Snapshot.Addresses addresses() {
    return new Snapshot.Addresses(replyUrls.all(), pendingEvents.all(), scheduled.all());
  }

  private void touch() {
    savers.forEach(Saver::touch);
  }

  private static User botUser(App app, Identity identity) {
    App.Display display = app.display();
    return new User(
        identity.botUser(), display.botName(), display.name(), "App", display.color(), true);
  }
}
