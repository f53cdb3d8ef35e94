package dev.deployadvice.card;

import dev.deployadvice.dialogue.Focus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of every kind, and of some kinds several. */
final class EntrySamples {
  /** What {@code pins.add} is known to answer. */
  static final List<String> PIN_ERRORS =
      List.of(
          "too_many_pins",
          "not_in_channel",
          "channel_not_found",
          "restricted_action",
          "permission_denied",
          "missing_scope",
          "message_not_found",
          "not_pinnable",
          "is_archived",
          "external_channel_migrating",
          "ratelimited");

  private EntrySamples() {}

  /** One interview of each kind, one's own and a teammate's. */
  static List<Entry.Past> pasts(Entry.Open open) {
    Instant touched = Instant.parse("2026-11-20T12:00:00Z");
    List<Entry.Past> pasts = new ArrayList<>();
    for (Entry.Stand stand : Entry.Stand.values()) {
      Optional<String> advised =
          stand == Entry.Stand.ADVISED ? Optional.of("PaaS") : Optional.empty();
      Entry.Outcome outcome = new Entry.Outcome(stand, touched, advised, Optional.empty());
      pasts.add(new Entry.Past(open, "U0ADA", true, outcome));
      pasts.add(new Entry.Past(open, "U0BOB", false, outcome));
    }
    Entry.Outcome pinned =
        new Entry.Outcome(Entry.Stand.ADVISED, touched, Optional.of("VPS"), Optional.of(touched));
    pasts.add(new Entry.Past(open, "U0BOB", false, pinned));
    return pasts;
  }

  static List<Entry> all(String project) {
    Entry.Open open =
        new Entry.Open("iv1", project, Optional.of("https://acme.slack.com/archives/C1/p1"));
    Entry.Open unplaced = new Entry.Open("iv2", project, Optional.empty());
    List<Entry> entries =
        new ArrayList<>(
            List.of(
                new Entry.Help(),
                new Entry.Welcome(open, true),
                new Entry.Welcome(unplaced, false),
                new Entry.AlreadyOpen(open, Focus.ALL_OPTIONS, false),
                new Entry.OthersOpen(open, "U0ADA", Focus.VPS_OR_PAAS),
                new Entry.OthersOpen(unplaced, "U0ADA", Focus.VPS_OR_PAAS),
                new Entry.DidYouMean("resume", project),
                new Entry.NameMissing(),
                new Entry.NotMember("iv1", Entry.Room.OPEN),
                new Entry.NotMember("iv1", Entry.Room.BY_INVITATION),
                new Entry.NotYours("U0ADA", new Start(project, Focus.ALL_OPTIONS)),
                new Entry.SureToRestart("iv1", project),
                new Entry.WhichOne(Entry.Doing.CANCEL, List.of(open, unplaced)),
                new Entry.WhichOne(Entry.Doing.RESUME, List.of(open, unplaced)),
                new Entry.NothingThere(Entry.Doing.CANCEL),
                new Entry.NothingThere(Entry.Doing.RESUME),
                new Entry.AlreadyOpen(open, Focus.ALL_OPTIONS, true),
                new Entry.UnreadWords(project),
                new Entry.PinnedAlready("U0ADA"),
                new Entry.NotMember("iv1", Entry.Room.CLOSED),
                new Entry.Greeting(),
                new Entry.NotMember("iv1", Entry.Room.OPEN, Optional.of("C1")),
                new Entry.NotMember("iv1", Entry.Room.BY_INVITATION, Optional.of("C1")),
                new Entry.NotMember("iv1", Entry.Room.CLOSED, Optional.of("C1")),
                new Entry.NeverShown(project),
                new Entry.WentPrivate(project),
                new Entry.History(List.of()),
                new Entry.History(pasts(open)),
                new Entry.Reminding(true),
                new Entry.Reminding(false),
                new Entry.Gone(),
                new Entry.Apology("e-42"),
                new Entry.PinTrouble("iv1", "some_new_error")));
    PIN_ERRORS.forEach(error -> entries.add(new Entry.PinTrouble("iv1", error)));
    return entries;
  }
}
