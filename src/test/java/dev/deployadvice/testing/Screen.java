package dev.deployadvice.testing;

import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import java.util.List;

/**
 * What people see of an interview: at most one open card and at most one standing advice.
 *
 * @param card the step of the open card; 0 while none is open
 * @param advice the step of the advice that stands; 0 while none stands
 */
public record Screen(int card, int advice) {

  /** Nothing was shown yet. */
  public static final Screen EMPTY = new Screen(0, 0);

  /** What people must see in a state. */
  public static Screen in(State state) {
    Progress progress = state.progress();
    return switch (state) {
      case State.Inviting _, State.DealBreakersOpen _, State.Asking _, State.Changing _ ->
          new Screen(progress.step(), progress.advice());
      case State.Advised _, State.Cancelled _, State.Paused _ -> new Screen(0, progress.advice());
    };
  }

  /** What they see after these replies; an error where a reply does not fit what is shown. */
  public Screen after(List<Reply> replies) {
    Screen screen = this;
    for (Reply reply : replies) {
      screen = screen.after(reply);
    }
    return screen;
  }

  private Screen after(Reply reply) {
    return switch (reply) {
      case Reply.Invite(int step) -> opened(step);
      case Reply.AskDealBreakers ask -> opened(ask.step());
      case Reply.Ask ask -> opened(ask.step());
      case Reply.Shrink(int step, _) -> closed(step);
      case Reply.Retract(int step) -> closed(step);
      case Reply.ShowAdvice show -> advised(show.step());
      case Reply.ShowComparisons show -> demand(show.step() == advice, reply);
      case Reply.RetireAdvice _ -> demand(advice != 0, reply).withoutAdvice();
      case Reply.Headline _,
          Reply.Signpost _,
          Reply.RewriteLine _,
          Reply.PinHeadline _,
          Reply.Remind _,
          Reply.Publish _,
          Reply.Notice _ ->
          this;
    };
  }

  private Screen opened(int step) {
    demand(card == 0 && step > 0, "a second card at step " + step);
    return new Screen(step, advice);
  }

  private Screen closed(int step) {
    demand(card == step, "closing a card that is not open: " + step);
    return new Screen(0, advice);
  }

  private Screen advised(int step) {
    demand(advice == 0 && step > 0, "a second advice at step " + step);
    return new Screen(card, step);
  }

  private Screen withoutAdvice() {
    return new Screen(card, 0);
  }

  private Screen demand(boolean fits, Object what) {
    if (!fits) {
      throw new AssertionError("%s does not fit %s".formatted(what, this));
    }
    return this;
  }
}
