package dev.deployadvice.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.deployadvice.conversation.UnreadableException;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import java.util.List;
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
  private static final int SCHEMA = 1;

  private static final List<NamedType> TYPES =
      List.of(
          new NamedType(State.DealBreakersOpen.class, "deal-breakers-open"),
          new NamedType(State.Asking.class, "asking"),
          new NamedType(State.Changing.class, "changing"),
          new NamedType(State.Advised.class, "advised"),
          new NamedType(State.Cancelled.class, "cancelled"),
          new NamedType(Move.DealBreakersSettled.class, "deal-breakers-settled"),
          new NamedType(Move.Answered.class, "answered"),
          new NamedType(Move.Skipped.class, "skipped"),
          new NamedType(Move.Finished.class, "finished"),
          new NamedType(Move.Continued.class, "continued"),
          new NamedType(Reply.Headline.class, "headline"),
          new NamedType(Reply.AskDealBreakers.class, "ask-deal-breakers"),
          new NamedType(Reply.Ask.class, "ask"),
          new NamedType(Reply.Shrink.class, "shrink"),
          new NamedType(Reply.Retract.class, "retract"),
          new NamedType(Reply.ShowAdvice.class, "show-advice"),
          new NamedType(Reply.ShowComparisons.class, "show-comparisons"),
          new NamedType(Reply.RetireAdvice.class, "retire-advice"),
          new NamedType(Reply.PinHeadline.class, "pin-headline"),
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
          new NamedType(Remark.WhyAsked.class, "why-asked"));

  private final JsonMapper json =
      JsonMapper.builder()
          .addMixIn(State.class, Typed.class)
          .addMixIn(Move.class, Typed.class)
          .addMixIn(Reply.class, Typed.class)
          .addMixIn(Remark.class, Typed.class)
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

  private String write(String name, String content) {
    ObjectNode envelope = json.createObjectNode().put("schema", SCHEMA);
    return json.writeValueAsString(envelope.set(name, json.readTree(content)));
  }

  private <T> T read(String stored, String name, Class<T> type) {
    try {
      JsonNode envelope = json.readTree(stored);
      int schema = envelope.path("schema").asInt(0);
      if (schema != SCHEMA) {
        throw new UnreadableException(
            "a stored %s has schema %d, this version reads %d".formatted(name, schema, SCHEMA));
      }
      return json.treeToValue(envelope.required(name).asObject(), type);
    } catch (JacksonException e) {
      throw new UnreadableException("a stored %s does not fit this version".formatted(name), e);
    }
  }
}
