package dev.deployadvice.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.deployadvice.conversation.UnreadableException;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes states and replies as JSON and reads them back: an object with the {@code schema} it has
 * and the content, in which every variant names its {@code type}. The names here are what is
 * stored, so that a class may be renamed. A change that old JSON does not fit needs a new schema,
 * and a way to read the old one. Safe for use by many threads.
 */
public final class StateCodec {
  private static final int SCHEMA = 2;

  private static final List<NamedType> TYPES =
      List.of(
          new NamedType(State.Inviting.class, "inviting"),
          new NamedType(State.DealBreakersOpen.class, "deal-breakers-open"),
          new NamedType(State.Asking.class, "asking"),
          new NamedType(State.Changing.class, "changing"),
          new NamedType(State.Advised.class, "advised"),
          new NamedType(State.Cancelled.class, "cancelled"),
          new NamedType(State.Paused.class, "paused"),
          new NamedType(Move.AskedInstead.class, "asked-instead"),
          new NamedType(Move.Told.class, "told"),
          new NamedType(Move.DealBreakersSettled.class, "deal-breakers-settled"),
          new NamedType(Move.Answered.class, "answered"),
          new NamedType(Move.Skipped.class, "skipped"),
          new NamedType(Move.Finished.class, "finished"),
          new NamedType(Move.Continued.class, "continued"),
          new NamedType(Reply.Headline.class, "headline"),
          new NamedType(Reply.Signpost.class, "signpost"),
          new NamedType(Reply.Invite.class, "invite"),
          new NamedType(Reply.AskDealBreakers.class, "ask-deal-breakers"),
          new NamedType(Reply.Ask.class, "ask"),
          new NamedType(Reply.Shrink.class, "shrink"),
          new NamedType(Reply.RewriteLine.class, "rewrite-line"),
          new NamedType(Reply.Retract.class, "retract"),
          new NamedType(Reply.ShowAdvice.class, "show-advice"),
          new NamedType(Reply.ShowComparisons.class, "show-comparisons"),
          new NamedType(Reply.RetireAdvice.class, "retire-advice"),
          new NamedType(Reply.Remind.class, "remind"),
          new NamedType(Reply.PinHeadline.class, "pin-headline"),
          new NamedType(Reply.Publish.class, "publish"),
          new NamedType(Reply.Notice.class, "notice"),
          new NamedType(Remark.StaleCard.class, "stale-card"),
          new NamedType(Remark.NothingBefore.class, "nothing-before"),
          new NamedType(Remark.UnknownAnswer.class, "unknown-answer"),
          new NamedType(Remark.NothingTicked.class, "nothing-ticked"),
          new NamedType(Remark.TickedBesideOthers.class, "ticked-beside-others"),
          new NamedType(Remark.TickedBesideNone.class, "ticked-beside-none"),
          new NamedType(Remark.NothingToChange.class, "nothing-to-change"),
          new NamedType(Remark.AlreadyAdvised.class, "already-advised"),
          new NamedType(Remark.NothingToAsk.class, "nothing-to-ask"),
          new NamedType(Remark.NotAdvisedYet.class, "not-advised-yet"),
          new NamedType(Remark.IsCancelled.class, "is-cancelled"),
          new NamedType(Remark.WhyAsked.class, "why-asked"),
          new NamedType(Remark.NotUnderstood.class, "not-understood"),
          new NamedType(Remark.AlreadyNoted.class, "already-noted"),
          new NamedType(Remark.MessageGone.class, "message-gone"),
          new NamedType(Remark.NothingToSkip.class, "nothing-to-skip"),
          new NamedType(Remark.Stopped.class, "stopped"),
          new NamedType(Remark.RestartAsked.class, "restart-asked"),
          new NamedType(Remark.Explained.class, "explained"),
          new NamedType(Topic.Help.class, "help"),
          new NamedType(Topic.Reasons.class, "reasons"),
          new NamedType(Topic.Comparison.class, "comparison"),
          new NamedType(Topic.TurningPoints.class, "turning-points"),
          new NamedType(Topic.Trial.class, "trial"),
          new NamedType(Topic.Products.class, "products"),
          new NamedType(Topic.Duties.class, "duties"),
          new NamedType(Topic.Costs.class, "costs"),
          new NamedType(Topic.Options.class, "options"),
          new NamedType(Topic.Product.class, "product"));

  private final JsonMapper json =
      JsonMapper.builder()
          .addMixIn(State.class, Typed.class)
          .addMixIn(Move.class, Typed.class)
          .addMixIn(Reply.class, Typed.class)
          .addMixIn(Remark.class, Typed.class)
          .addMixIn(Topic.class, Typed.class)
          .registerSubtypes(TYPES.toArray(NamedType[]::new))
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** Says how variants are told apart, without a word of JSON in the dialogue. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Typed {}

  /** A state as it is stored. */
  public String write(State state) {
    return write("state", json.writerFor(State.class).writeValueAsString(state));
  }

  /** A reply as it is stored. */
  public String write(Reply reply) {
    return write("reply", json.writerFor(Reply.class).writeValueAsString(reply));
  }

  /**
   * The state that was stored.
   *
   * @throws UnreadableException where another version wrote it
   */
  public State readState(String stored) {
    return read(stored, "state", State.class);
  }

  /**
   * The reply that was stored.
   *
   * @throws UnreadableException where another version wrote it
   */
  public Reply readReply(String stored) {
    return read(stored, "reply", Reply.class);
  }

  /**
   * What can be kept of a state that does not fit: its answers. The interview then waits to be
   * resumed.
   *
   * @throws UnreadableException where nothing can be made out at all
   */
  public State rescueState(String stored) {
    try {
      JsonNode progress = json.readTree(stored).path("state").path("progress");
      if (!progress.path("moves").isArray()) {
        throw new UnreadableException("a stored state tells no moves");
      }
      List<Move> moves = new ArrayList<>();
      for (JsonNode move : progress.path("moves")) {
        rescueMove(move).ifPresent(moves::add);
      }
      int step = Math.max(1, progress.path("step").asInt(1));
      return new State.Cancelled(new Progress(focus(progress), moves, step, 0));
    } catch (JacksonException e) {
      throw new UnreadableException("a stored state is no JSON", e);
    }
  }

  private Optional<Move> rescueMove(JsonNode stored) {
    try {
      ObjectNode move = stored.asObject();
      SecondSchema.raise(move);
      return Optional.of(json.treeToValue(move, Move.class));
    } catch (JacksonException unknown) {
      return Optional.empty();
    }
  }

  private static Focus focus(JsonNode progress) {
    String name = progress.path("focus").asString("");
    return Stream.of(Focus.values())
        .filter(focus -> focus.name().equals(name))
        .findFirst()
        .orElse(Focus.ALL_OPTIONS);
  }

  private String write(String name, String content) {
    ObjectNode envelope = json.createObjectNode().put("schema", SCHEMA);
    return json.writeValueAsString(envelope.set(name, json.readTree(content)));
  }

  private <T> T read(String stored, String name, Class<T> type) {
    try {
      JsonNode envelope = json.readTree(stored);
      int schema = envelope.path("schema").asInt(0);
      if (schema < 1 || schema > SCHEMA) {
        throw new UnreadableException(
            "a stored %s has schema %d, this version reads %d".formatted(name, schema, SCHEMA));
      }
      ObjectNode content = envelope.required(name).asObject();
      if (schema < SCHEMA) {
        SecondSchema.raise(content);
      }
      return json.treeToValue(content, type);
    } catch (JacksonException e) {
      throw new UnreadableException("a stored %s does not fit this version".formatted(name), e);
    }
  }
}
