package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EntryCardsTest {
  private static final String NASTY = "<!channel> <https://x|y> *bold* `code` " + "n".repeat(200);
  private static final Entry.Open OPEN =
      new Entry.Open("iv1", "shop-backend", Optional.of("https://acme.slack.com/archives/C1/p1"));

  @Test
  void keepEveryEntryWithinTheRules() {
    for (Entry entry : EntrySamples.all("shop-backend")) {
      DrawnCheck.holds(entry.toString(), Cards.draw(entry));
    }
  }

  @Test
  void letNothingThroughThatPeopleWrote() {
    for (Entry entry : EntrySamples.all(NASTY)) {
      Drawn drawn = Cards.draw(entry);

      DrawnCheck.holds(entry.toString(), drawn);
      String theirs = drawn.text().replaceAll("<!date\\^\\d+\\^\\{date_short_pretty}\\|", "");
      assertThat(theirs).doesNotContain("<!", "<https://x", "*bold*", "`code`");
    }
  }

  @Test
  void linkStraightToTheFirstQuestion() {
    Drawn drawn = Cards.draw(new Entry.Welcome(OPEN, true));

    assertThat(drawn.text())
        .isEqualTo(
            "I started with *shop-backend*. Your first question is"
                + " <https://acme.slack.com/archives/C1/p1|here>.");
  }

  @Test
  void sayWhatToDoAboutEveryRefusalOfAPin() {
    for (String error : EntrySamples.PIN_ERRORS) {
      Drawn drawn = Cards.draw(new Entry.PinTrouble("iv1", error));

      assertThat(drawn.text()).as(error).doesNotContain(error + "”");
      assertThat(pressable(drawn)).contains(new Pressed.OnInterview("iv1", new Event.Pin()));
    }
  }

  @Test
  void offerATeammateAnInterviewOfTheirOwn() {
    Start own = new Start("shop-backend", Focus.VPS_OR_PAAS);

    Drawn drawn = Cards.draw(new Entry.NotYours("U0ADA", own));

    assertThat(drawn.text()).startsWith("Only <@U0ADA> answers here.");
    assertThat(pressable(drawn)).containsExactly(new Pressed.Begin(own));
  }

  private static List<Pressed> pressable(Drawn drawn) {
    return DrawnCheck.elements(DrawnCheck.json(drawn)).stream()
        .flatMap(
            element ->
                ActionId.parse(
                    element.path("action_id").asString(),
                    element.path("value").asString(""),
                    List.of())
                    .stream())
        .toList();
  }
}
