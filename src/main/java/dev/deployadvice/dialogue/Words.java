package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.Catalog;
import java.util.List;
import java.util.Optional;

/** What words do to an interview: told, told anew, taken back, or not understood. */
final class Words {
  private final Catalog catalog;
  private final Course course;
  private final Turns turns;
  private final Telling telling;

  Words(Catalog catalog, Course course, Turns turns) {
    this.catalog = catalog;
    this.course = course;
    this.turns = turns;
    this.telling = new Telling(catalog);
  }

  Step start(Focus focus, Event.Tell tell) {
    Progress begun = Progress.begun(focus);
    Move.Told told = telling.of(tell, Optional.empty(), begun, Optional.empty());
    return Telling.isEmpty(told)
        ? turns.first(course.from(begun), Optional.empty())
        : turns.first(course.from(begun.with(told)), Optional.of(told));
  }

  Step tell(State state, Event.Tell tell) {
    Optional<Move.Told> earlier = tell.message().flatMap(state.progress()::toldBy);
    Progress before = earlier.map(state.progress()::without).orElse(state.progress());
    Move.Told told = telling.of(tell, state.openQuestion(), before, earlier);
    if (Telling.isEmpty(told)) {
      return earlier.isPresent()
          ? deleted(state, earlier.get().message().orElseThrow())
          : miss(state, false);
    }
    return told(state, before, told);
  }

  Step revise(State state, Event.Revise revise) {
    return told(state, state.progress(), telling.of(revise));
  }

  /** Whatever card was open goes: what was told decides what is asked next. */
  private Step told(State state, Progress before, Move.Told told) {
    Progress progress = before.with(told);
    if (known(progress).equals(known(state.progress()))) {
      boolean again = before.moves().size() < state.progress().moves().size();
      return again // The same message, read again.
          ? new Step(state, List.of())
          : turns.notice(state, new Reply.Remark.AlreadyNoted(told.said()));
    }
    return turns.turn(state, course.from(progress.withoutAdvice()), Optional.of(told));
  }

  Step takeBack(State state, String message) {
    Optional<Move.Told> told = state.progress().toldBy(message);
    if (told.isEmpty()) {
      return turns.notice(state, new Reply.Remark.NothingToChange());
    }
    Progress progress = state.progress().without(told.get()).onward();
    return turns.turn(state, course.from(progress.withoutAdvice()), Optional.empty());
  }

  Step deleted(State state, String message) {
    return state
        .progress()
        .toldBy(message)
        .map(told -> new Reply.Remark.MessageGone(message, told.said()))
        .map(remark -> turns.notice(state, remark))
        .orElseGet(() -> new Step(state, List.of()));
  }

  /** Counted, so that the next sentence is another one. */
  Step miss(State state, boolean foreign) {
    Progress missed = state.progress().missed(foreign);
    Trace trace = missed.trace();
    Reply.Remark remark = new Reply.Remark.NotUnderstood(trace.misses(), trace.foreign() > 1);
    return new Step(state.with(missed), List.of(new Reply.Notice(remark)));
  }

  private Reply.Situation known(Progress progress) {
    return Knowledge.after(progress, catalog);
  }
}
