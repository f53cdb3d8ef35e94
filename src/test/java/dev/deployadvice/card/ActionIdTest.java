package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Topic;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ActionIdTest {
  private static final String INTERVIEW = "iv_8f3K-2";

  @Test
  void readsBackEveryKindThatItWrites() {
    everyPressed()
        .forEach(
            pressed -> {
              ActionId written = ActionId.of(pressed);

              assertThat(ActionId.parse(written.id(), written.value(), List.of("ticked")))
                  .contains(pressed);
              assertThat(ActionId.parse(written.numbered(3).id(), written.value(), List.of()))
                  .contains(pressed);
              assertThat(ActionId.parse(ActionId.menu("more"), written.value(), List.of()))
                  .contains(pressed);
            });
  }

  @Test
  void putsTickedBoxesIntoTheEventOfDone() {
    ActionId done = ActionId.withTicks(INTERVIEW, new Event.Answer(4, "workload", List.of()));
    ActionId settled = ActionId.withTicks(INTERVIEW, new Event.SettleDealBreakers(1, List.of()));

    assertThat(ActionId.parse(done.id(), done.value(), List.of("gis", "search")))
        .contains(on(new Event.Answer(4, "workload", List.of("gis", "search"))));
    assertThat(ActionId.parse(settled.id(), settled.value(), List.of("own-rooms-only")))
        .contains(on(new Event.SettleDealBreakers(1, List.of("own-rooms-only"))));
  }

  @Test
  void putsTickedBoxesBesideTheAnswerOfAButton() {
    ActionId plain =
        ActionId.withTicks(INTERVIEW, new Event.Answer(4, "workload", List.of("plain")));

    assertThat(ActionId.parse(plain.id(), plain.value(), List.of()))
        .contains(on(new Event.Answer(4, "workload", List.of("plain"))));
    assertThat(ActionId.parse(plain.id(), plain.value(), List.of("gis")))
        .contains(on(new Event.Answer(4, "workload", List.of("plain", "gis"))));
  }

  @Test
  void needsNothingButAnAcknowledgementForBoxesAndLinks() {
    assertThat(ActionId.parse(ActionId.tick(0), "", List.of("gis")))
        .contains(new Pressed.Nothing());
    assertThat(ActionId.parse(ActionId.link(2), "", List.of())).contains(new Pressed.Nothing());
  }

  @Test
  void rejectsWhatIsNotOurs() {
    Stream.of(
            List.of("approve", "answer|iv|1|team|solo"),
            List.of("da:answer", "skip|iv|1|team"),
            List.of("da:answer", "answer|iv|one|team|solo"),
            List.of("da:answer", "answer|iv|99999999999|team|solo"),
            List.of("da:answer", "answer|iv|1|team"),
            List.of("da:answer", "answer||1|team|solo"),
            List.of("da:begin", "begin|EVERYTHING|shop"),
            List.of("da:pin", "pin"),
            List.of("da:pin", "pin|"),
            List.of("da:pin", "+pin|iv"),
            List.of("da:show", "show|iv"),
            List.of("da:show", "show|iv|help"),
            List.of("da:show", "show|iv|trial"),
            List.of("da:keep", "keep|iv|traffic"),
            List.of("da:menu:more", ""),
            List.of("da:menu:more", "delete|iv"),
            List.of("da:menu", "pin|iv|more"),
            List.of("", ""))
        .forEach(
            pair ->
                assertThat(ActionId.parse(pair.getFirst(), pair.getLast(), List.of()))
                    .as("%s", pair)
                    .isEmpty());
  }

  @Test
  void neverThrowsOnDamagedValues() {
    Random random = new Random(20261120);
    List<ActionId> written = everyPressed().map(ActionId::of).toList();
    for (int round = 0; round < 20_000; round++) {
      ActionId one = written.get(random.nextInt(written.size()));
      StringBuilder damaged = new StringBuilder(one.value());
      for (int change = 0; change <= random.nextInt(3); change++) {
        damaged.insert(
            random.nextInt(damaged.length() + 1), "|%,+2\u0000é".charAt(random.nextInt(7)));
        damaged.deleteCharAt(random.nextInt(damaged.length()));
      }

      assertThat(ActionId.parse(one.id(), damaged.toString(), List.of())).isNotNull();
    }
  }

  @Test
  void keepsWithinSlacksLimits() {
    String endless = "|%,".repeat(2000);
    ActionId begin = ActionId.of(new Pressed.Begin(new Start(endless, Focus.ALL_OPTIONS)));
    ActionId words = ActionId.of(new Pressed.MeantWords(endless));

    assertThat(begin.value()).hasSizeLessThanOrEqualTo(2000);
    assertThat(words.value()).hasSizeLessThanOrEqualTo(2000);
  }

  private static Stream<Pressed> everyPressed() {
    Stream<Event> events =
        Stream.of(
            new Event.AskMe(1),
            new Event.TakeBack("1795219200.000100"),
            new Event.SettleDealBreakers(1, List.of()),
            new Event.SettleDealBreakers(12, List.of("own-rooms-only", "host-prescribed")),
            new Event.Answer(2, "team", List.of("solo")),
            new Event.Answer(3, "workload", List.of("gis", "a|b", "c,d", "e%2Cf")),
            new Event.Skip(4, "budget"),
            new Event.Back(999_999_999),
            new Event.Change("uptime"),
            new Event.Change(Event.Change.DEAL_BREAKERS),
            new Event.Why("traffic"),
            new Event.Inquire(new Topic.Reasons()),
            new Event.Inquire(new Topic.Comparison()),
            new Event.Inquire(new Topic.TurningPoints()),
            new Event.Inquire(new Topic.Products()),
            new Event.Inquire(new Topic.Trial(Map.of("workload", List.of("gis", "search")))),
            new Event.Publish(new Topic.Costs()),
            new Event.Publish(new Topic.Duties()),
            new Event.Revise(AnswerSet.of(Map.of("traffic", List.of("1k-20k"))), List.of()),
            new Event.Finish(),
            new Event.Continue(),
            new Event.Restart(),
            new Event.Cancel(),
            new Event.Resume(),
            new Event.Pin());
    Stream<Pressed> others =
        Stream.of(
            new Pressed.RestartAsked(INTERVIEW),
            new Pressed.JoinChannel(INTERVIEW),
            new Pressed.MovePrivately(INTERVIEW),
            new Pressed.Begin(new Start("shop | back%7Cend, été 😀", Focus.VPS_OR_PAAS)),
            new Pressed.NameAnother(Focus.ON_PREMISE_OR_CLOUD),
            new Pressed.MeantCommand("for \"shop|acme\" vps-or-paas"),
            new Pressed.MeantWords("helpp"),
            new Pressed.Reopen(INTERVIEW),
            new Pressed.Reminders(true),
            new Pressed.Reminders(false),
            new Pressed.Dismissed(),
            new Pressed.Nothing());
    return Stream.concat(events.map(ActionIdTest::on), others);
  }

  private static Pressed on(Event event) {
    return new Pressed.OnInterview(INTERVIEW, event);
  }
}
