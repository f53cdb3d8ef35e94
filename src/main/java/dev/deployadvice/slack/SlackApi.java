package dev.deployadvice.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.model.Message;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import com.slack.api.webhook.WebhookResponse;
import dev.deployadvice.card.Drawn;
import dev.deployadvice.conversation.Outbox.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls to Slack that the app makes, and what became of each. Safe for use by many threads. */
public final class SlackApi {
  /** What our messages carry, so that one whose answer was lost can be found again. */
  private static final String STAMP = "deploy_advice_reply";

  private static final String STAMP_NUMBER = "number";

  /** Errors that pass by themselves, beside HTTP 429 and 5xx. */
  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "internal_error",
          "fatal_error",
          "request_timeout",
          "service_unavailable");

  /** Errors for blocks that Slack does not take, in a method's answer or through an address. */
  private static final Set<String> OF_BLOCKS = Set.of("invalid_blocks", "http_400");

  private static final Duration SHORT_WAIT = Duration.ofSeconds(2);
  private static final Duration LOCKED_OUT_WAIT = Duration.ofMinutes(1);
  private static final int RECENT_MESSAGES = 50;

  private final Slack slack;
  private final MethodsClient methods;
  private final Gson gson = GsonFactory.createSnakeCase();

  public SlackApi(Slack slack, String botToken) {
    this.slack = slack;
    this.methods = slack.methods(botToken);
  }

  /** What became of a call. */
  public sealed interface Outcome {
    /** Slack did it; the message it made, where it made one. */
    record Done(Optional<Place> place) implements Outcome {}

    /** Slack will not do it: its error code. */
    record Refused(String error) implements Outcome {}

    /** It may work later. */
    record Later(Duration pause, String error) implements Outcome {}
  }

  /** Posts a message. The number is stamped on it. */
  public Outcome post(String channel, Optional<String> thread, Drawn drawn, long number) {
    return classicIfRefused(drawn, each -> tryPost(channel, thread, each, number));
  }

  private Outcome tryPost(String channel, Optional<String> thread, Drawn drawn, long number) {
    return call(
        () ->
            methods.chatPostMessage(
                request ->
                    request
                        .channel(channel)
                        .threadTs(thread.orElse(null))
                        .text(drawn.text())
                        .blocks(drawn.blocks())
                        .metadata(stamp(number))
                        .unfurlLinks(false)
                        .unfurlMedia(false)),
        answer -> Optional.of(new Place(answer.getChannel(), answer.getTs())));
  }

  /** Rewrites a message of ours. */
  public Outcome update(Place place, Drawn drawn) {
    return classicIfRefused(drawn, each -> tryUpdate(place, each));
  }

  private Outcome tryUpdate(Place place, Drawn drawn) {
    return call(
        () ->
            methods.chatUpdate(
                request ->
                    request
                        .channel(place.channel())
                        .ts(place.ts())
                        .text(drawn.text())
                        .blocks(drawn.blocks())),
        _ -> Optional.of(place));
  }

  /** Takes a message of ours away. */
  public Outcome delete(Place place) {
    return call(
        () -> methods.chatDelete(request -> request.channel(place.channel()).ts(place.ts())),
        _ -> Optional.empty());
  }

  /** Shows a message to one person only. */
  public Outcome whisper(String channel, Optional<String> thread, String user, Drawn drawn) {
    return classicIfRefused(drawn, each -> tryWhisper(channel, thread, user, each));
  }

  private Outcome tryWhisper(String channel, Optional<String> thread, String user, Drawn drawn) {
    return call(
        () ->
            methods.chatPostEphemeral(
                request ->
                    request
                        .channel(channel)
                        .threadTs(thread.orElse(null))
                        .user(user)
                        .text(drawn.text())
                        .blocks(drawn.blocks())),
        _ -> Optional.empty());
  }

  /**
   * Shows a message to one person only: in the channel, or in their direct messages where the bot
   * does not reach them there.
   */
  public Outcome tell(String channel, Optional<String> thread, String user, Drawn drawn) {
    Outcome whispered = whisper(channel, thread, user, drawn);
    return whispered instanceof Outcome.Refused ? message(user, drawn) : whispered;
  }

  /** Posts to somebody's direct messages with the bot. */
  public Outcome message(String user, Drawn drawn) {
    Outcome opened = openDirectMessages(user);
    return opened instanceof Outcome.Done(Optional<Place> messages) && messages.isPresent()
        ? post(messages.get().channel(), Optional.empty(), drawn, 0)
        : opened;
  }

  public Outcome pin(Place place) {
    return call(
        () -> methods.pinsAdd(request -> request.channel(place.channel()).timestamp(place.ts())),
        _ -> Optional.empty());
  }

  public Outcome unpin(Place place) {
    return call(
        () -> methods.pinsRemove(request -> request.channel(place.channel()).timestamp(place.ts())),
        _ -> Optional.empty());
  }

  public Outcome join(String channel) {
    return call(
        () -> methods.conversationsJoin(request -> request.channel(channel)),
        _ -> Optional.empty());
  }

  /** The name of a channel; empty where the bot may not know it: that takes an optional scope. */
  public Optional<String> channelName(String channel) {
    try {
      ConversationsInfoResponse answer =
          methods.conversationsInfo(request -> request.channel(channel));
      return answer.isOk() ? Optional.ofNullable(answer.getChannel().getName()) : Optional.empty();
    } catch (IOException | SlackApiException unreachable) {
      return Optional.empty();
    }
  }

  /** Opens the direct messages with a person; the place holds the channel, with an empty ts. */
  public Outcome openDirectMessages(String user) {
    return call(
        () -> methods.conversationsOpen(request -> request.users(List.of(user))),
        answer -> Optional.of(new Place(answer.getChannel().getId(), "")));
  }

  public Outcome openModal(String triggerId, View view) {
    return call(
        () -> methods.viewsOpen(request -> request.triggerId(triggerId).view(view)),
        _ -> Optional.empty());
  }

  /** Writes somebody's Home tab. */
  public Outcome publishHome(String user, View view) {
    return call(
        () -> methods.viewsPublish(request -> request.userId(user).view(view)),
        _ -> Optional.empty());
  }

  /** Suggests what to write in direct messages; takes an optional scope. */
  public Outcome suggestPrompts(String channel, String title, Map<String, String> prompts) {
    List<SuggestedPrompt> suggested =
        prompts.entrySet().stream()
            .map(prompt -> new SuggestedPrompt(prompt.getKey(), prompt.getValue()))
            .toList();
    return call(
        () ->
            methods.assistantThreadsSetSuggestedPrompts(
                request -> request.channelId(channel).title(title).prompts(suggested)),
        _ -> Optional.empty());
  }

  /** Says what the app is doing in a thread; an empty text takes that away. */
  public Outcome status(String channel, String thread, String status) {
    return call(
        () ->
            methods.assistantThreadsSetStatus(
                request -> request.channelId(channel).threadTs(thread).status(status)),
        _ -> Optional.empty());
  }

  /** Whether nothing was ever said in a conversation; false where that is not to be known. */
  public boolean isEmpty(String channel) {
    try {
      ConversationsHistoryResponse answer =
          methods.conversationsHistory(request -> request.channel(channel).limit(1));
      return answer.isOk() && orEmpty(answer.getMessages()).isEmpty();
    } catch (IOException | SlackApiException unreachable) {
      return false;
    }
  }

  /**
   * Answers through the address that came with a click or a command.
   *
   * @param replaces whether the message that was clicked is rewritten; if not, the answer is a new
   *     private message
   */
  public Outcome answer(String responseUrl, Drawn drawn, boolean replaces) {
    return classicIfRefused(drawn, each -> tryAnswer(responseUrl, each, replaces));
  }

  private Outcome tryAnswer(String responseUrl, Drawn drawn, boolean replaces) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("text", drawn.text());
    body.put("blocks", drawn.blocks());
    body.put("replace_original", replaces);
    body.put("response_type", "ephemeral");
    return send(responseUrl, body);
  }

  /** Takes away the message that was clicked. */
  public Outcome withdraw(String responseUrl) {
    return send(responseUrl, Map.of("delete_original", true));
  }

  /**
   * Finds a message of ours by its number: one whose posting may have worked although no answer
   * came. Looks through the latest messages of the thread, or of the channel where none is given.
   */
  public Optional<Place> find(String channel, Optional<String> thread, long number) {
    try {
      List<Message> recent = thread.isPresent() ? replies(channel, thread.get()) : history(channel);
      return recent.stream()
          .filter(message -> isStamped(message, number))
          .map(message -> new Place(channel, message.getTs()))
          .findFirst();
    } catch (IOException | SlackApiException unreachable) {
      return Optional.empty();
    }
  }

  private List<Message> replies(String channel, String thread)
      throws IOException, SlackApiException {
    return orEmpty(
        methods
            .conversationsReplies(
                request ->
                    request
                        .channel(channel)
                        .ts(thread)
                        .includeAllMetadata(true)
                        .limit(RECENT_MESSAGES))
            .getMessages());
  }

  private List<Message> history(String channel) throws IOException, SlackApiException {
    return orEmpty(
        methods
            .conversationsHistory(
                request -> request.channel(channel).includeAllMetadata(true).limit(RECENT_MESSAGES))
            .getMessages());
  }

  private static List<Message> orEmpty(@Nullable List<Message> messages) {
    return messages == null ? List.of() : messages;
  }

  private static Message.Metadata stamp(long number) {
    return Message.Metadata.builder()
        .eventType(STAMP)
        .eventPayload(Map.of(STAMP_NUMBER, Long.toString(number)))
        .build();
  }

  private static boolean isStamped(Message message, long number) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && STAMP.equals(metadata.getEventType())
        && Objects.equals(
            metadata.getEventPayload().get(STAMP_NUMBER), (Object) Long.toString(number));
  }

  private Outcome send(String responseUrl, Map<String, Object> body) {
    try {
      WebhookResponse answer = slack.send(responseUrl, gson.toJson(body));
      if (answer.getCode() == 200) {
        return new Outcome.Done(Optional.empty());
      }
      return passes(answer.getCode())
          ? new Outcome.Later(SHORT_WAIT, "http_" + answer.getCode())
          : new Outcome.Refused("http_" + answer.getCode());
    } catch (IOException unreachable) {
      return new Outcome.Later(SHORT_WAIT, "unreachable");
    }
  }

  /** Where Slack refuses the newer blocks of a message, the same goes out without them. */
  private static Outcome classicIfRefused(Drawn drawn, Function<Drawn, Outcome> show) {
    Outcome outcome = show.apply(drawn);
    boolean refused = outcome instanceof Outcome.Refused(String error) && OF_BLOCKS.contains(error);
    return refused && drawn.hasNewerBlocks() ? show.apply(drawn.plainer()) : outcome;
  }

  private <T extends SlackApiTextResponse> Outcome call(Request<T> request, Placing<T> placing) {
    try {
      T answer = request.send();
      return answer.isOk() ? new Outcome.Done(placing.of(answer)) : refused(answer.getError());
    } catch (SlackApiException failed) {
      int code = failed.getResponse().code();
      return passes(code)
          ? new Outcome.Later(retryAfter(failed), "http_" + code)
          : new Outcome.Refused("http_" + code);
    } catch (IOException unreachable) {
      return new Outcome.Later(SHORT_WAIT, "unreachable");
    }
  }

  private static Outcome refused(String error) {
    if (PASSING.contains(error)) {
      return new Outcome.Later(SHORT_WAIT, error);
    }
    return TokenTrouble.is(error)
        ? new Outcome.Later(LOCKED_OUT_WAIT, error)
        : new Outcome.Refused(error);
  }

  private static boolean passes(int code) {
    return code == 429 || code >= 500;
  }

  private static Duration retryAfter(SlackApiException failed) {
    String seconds = failed.getResponse().header("Retry-After");
    try {
      return seconds == null ? SHORT_WAIT : Duration.ofSeconds(Long.parseLong(seconds));
    } catch (NumberFormatException notANumber) {
      return SHORT_WAIT;
    }
  }

  /** One call of Slack's client. */
  private interface Request<T> {
    T send() throws IOException, SlackApiException;
  }

  /** Where the message is that an answer tells of. */
  private interface Placing<T> {
    Optional<Place> of(T answer);
  }
}
