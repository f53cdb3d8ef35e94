package dev.deployadvice.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.IgnoringSelfEvents;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.PinRemovedEvent;
import dev.deployadvice.card.Cards;
import dev.deployadvice.card.ChangesModal;
import dev.deployadvice.card.NameModal;
import dev.deployadvice.card.StartModal;
import dev.deployadvice.card.WordsModal;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.conversation.Timekeeper;
import dev.deployadvice.conversation.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that touches Slack, put together: the listeners on the way in, the sender on the way
 * out. This is the list of all that the app listens to.
 */
public final class SlackEdge implements AutoCloseable {
  /** Also buttons that are not ours (any more): whoever presses one gets an answer. */
  private static final Pattern ANY_BUTTON = Pattern.compile(".*", Pattern.DOTALL);

  private final BotIdentity identity;
  private final SlackApi api;
  private final PinBoard pins;
  private final HomeBoard home;
  private final AgentTab agent;
  private final Sender sender;
  private final Reception reception;
  private final Entrance entrance;
  private final Conversations conversations;
  private final Catalog catalog;
  private final Guard guard;
  private final TimerWatch timers;

  public SlackEdge(
      Conversations conversations,
      Stores stores,
      Cards cards,
      Connection connection,
      Timing timing) {
    this.identity = connection.identity();
    this.conversations = conversations;
    this.catalog = conversations.catalog();
    api = new SlackApi(connection.slack(), identity.botToken());
    Links links = new Links(identity);
    Contexts contexts = new Contexts(stores, links, timing.clock());
    pins = new PinBoard(stores, cards, contexts, api, timing.clock());
    Doorkeeper doorkeeper = new Doorkeeper(stores, api, links);
    ReplyPoster.Surroundings surroundings =
        new ReplyPoster.Surroundings(new HeadlinePace(timing.clock()), pins, doorkeeper);
    home = new HomeBoard(stores, cards, contexts, api, timing.clock());
    agent = new AgentTab(stores.interviews(), api);
    sender =
        new Sender(
            stores.outbox(),
            new ReplyPoster(stores, cards, contexts, api, surroundings),
            this::drained);
    Asides asides = new Asides(api, home, agent);
    guard = new Guard(asides);
    entrance = new Entrance(conversations, stores, links, sender);
    reception = new Reception(entrance, conversations, stores, asides, api);
    timers = new TimerWatch(new Timekeeper(conversations, stores.timers(), timing), sender);
  }

  /** Slack's client and who we are to it. */
  public record Connection(Slack slack, BotIdentity identity) {}

  /**
   * Bolt with our listeners: the same for Socket Mode and HTTP.
   *
   * @param signingSecret where requests come over HTTP
   */
  public App bolt(Slack slack, Optional<String> signingSecret) {
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .signingSecret(signingSecret.orElse(null))
            .singleTeamBotToken(identity.botToken())
            .appInitializersEnabled(false)
            .allEventsApiAutoAckEnabled(true)
            .unmatchedRequestHandler(_ -> Response.ok())
            .build();
    App app = new App(config, slack, middleware(slack, signingSecret));
    app.command(CommandListener.COMMAND, new CommandListener(entrance, guard));
    app.blockAction(ANY_BUTTON, new ButtonListener(reception, guard));
    app.viewSubmission(NameModal.CALLBACK, new NameListener(reception, guard));
    app.viewSubmission(StartModal.CALLBACK, new StartListener(reception, guard));
    app.viewSubmission(
        WordsModal.CALLBACK, new WordsListener(conversations, entrance, reception, guard));
    app.viewSubmission(
        ChangesModal.CALLBACK,
        new ChangesListener(conversations, catalog, entrance, reception, guard));
    TalkListener talk =
        new TalkListener(api, new Listening(conversations, entrance, reception), agent, guard);
    app.event(AppMentionEvent.class, talk::mentioned);
    app.event(MessageEvent.class, talk::messaged);
    app.event(MessageChangedEvent.class, talk::edited);
    app.event(MessageDeletedEvent.class, talk::deleted);
    ShortcutListener shortcuts = new ShortcutListener(reception, guard);
    app.globalShortcut(ShortcutListener.ANYWHERE, shortcuts::anywhere);
    app.messageShortcut(ShortcutListener.ON_MESSAGE, shortcuts::onMessage);
    app.event(AppHomeOpenedEvent.class, new HomeListener(home, agent, guard));
    app.event(PinRemovedEvent.class, new PinListener(pins, guard));
    app.event(MemberJoinedChannelEvent.class, new MembershipListener(entrance, identity, guard));
    return app;
  }

  private List<Middleware> middleware(Slack slack, Optional<String> signingSecret) {
    List<Middleware> middleware = new ArrayList<>();
    signingSecret.ifPresent(
        secret -> {
          middleware.add(new SSLCheck(""));
          middleware.add(
              new RequestVerification(
                  new SlackSignature.Verifier(new SlackSignature.Generator(secret))));
        });
    middleware.add(new Authorization(identity));
    middleware.add(new IgnoringSelfEvents(slack.getConfig()));
    return middleware;
  }

  /** All that an interview owed is shown. */
  private void drained(String interviewId) {
    home.changed(interviewId);
    agent.drained(interviewId);
  }

  /** Shows what an earlier run left behind. */
  public void resume() {
    sender.wakeAll();
    timers.start();
  }

  /** Finishes what is being done and takes nothing more. */
  @Override
  public void close() {
    timers.close();
    reception.close();
    sender.close();
    agent.close();
    home.close();
  }
}
