package dev.deployadvice.card;

import com.slack.api.model.view.View;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Topic;
import java.util.Set;

/** All cards there are. Immutable and safe for use by many threads. */
public final class Cards {
  private final Dialogue dialogue;
  private final Adviser adviser;
  private final HeadlineCard headline;
  private final DealBreakersCard dealBreakers;
  private final QuestionCard question;
  private final ShrunkCard shrunk;
  private final AdviceCard advice;
  private final ComparisonsCard comparisons;
  private final NoticeCard notice;
  private final ExplainedCard explained;
  private final MissCard miss;
  private final HomeCard home;

  public Cards(Dialogue dialogue) {
    this.dialogue = dialogue;
    this.adviser = dialogue.adviser();
    Catalog catalog = adviser.catalog();
    Phrases phrases = new Phrases(catalog);
    Verdicts verdicts = new Verdicts(catalog);
    this.headline = new HeadlineCard(verdicts);
    this.dealBreakers = new DealBreakersCard(dialogue, phrases);
    this.question = new QuestionCard(catalog, phrases);
    this.shrunk = new ShrunkCard(phrases);
    this.advice = new AdviceCard(adviser, verdicts, phrases);
    this.comparisons = new ComparisonsCard(catalog, verdicts);
    this.notice = new NoticeCard(catalog, phrases);
    this.explained = new ExplainedCard(adviser, verdicts, phrases, comparisons);
    this.miss = new MissCard(catalog, dialogue);
    this.home = new HomeCard(dialogue, verdicts);
  }

  /**
   * Draws what the dialogue wants to show. What pins the headline is drawn as the headline itself.
   */
  public Drawn draw(Reply reply, CardContext context) {
    return switch (reply) {
      case Reply.Headline _, Reply.PinHeadline _ ->
          headline.draw(find(dialogue.situation(context.state().progress())), context);
      case Reply.Signpost _ -> new SignpostCard().draw(context);
      case Reply.Invite invite -> new InvitationCard().draw(invite, context);
      case Reply.RewriteLine(int _, Move move, boolean stands) ->
          stands ? shrunk.draw(move, context) : shrunk.drawOvertaken(move);
      case Reply.AskDealBreakers ask -> dealBreakers.draw(ask, context);
      case Reply.Ask ask -> question.draw(ask, outlook(ask.situation()), context);
      case Reply.Shrink shrink -> shrunk.draw(shrink.move(), context);
      case Reply.Retract _ -> new RetractedCard().draw();
      case Reply.ShowAdvice show -> advice.draw(show, find(show.situation()), context);
      case Reply.ShowComparisons show -> comparisons.draw(find(show.situation()));
      case Reply.Remind _ -> new ReminderCard().draw(context);
      case Reply.RetireAdvice _ -> new RetiredAdviceCard().draw();
      case Reply.Notice(Reply.Remark.Explained(Topic topic)) ->
          explained.draw(topic, find(dialogue.situation(context.state().progress())), context);
      case Reply.Publish(Topic topic) ->
          explained.drawForAll(
              topic, find(dialogue.situation(context.state().progress())), context);
      case Reply.Notice(Reply.Remark.NotUnderstood missed) -> miss.draw(missed, context);
      case Reply.Notice note -> notice.draw(note.remark(), context);
    };
  }

  /** Draws somebody's Home tab. */
  public View draw(Home contents) {
    return View.builder().type("home").blocks(home.draw(contents).blocks()).build();
  }

  /** Draws a private reply that belongs to no step of an interview. */
  public static Drawn draw(Entry entry) {
    return switch (entry) {
      case Entry.Help _ -> new HelpCard().draw();
      case Entry.Welcome welcome -> new WelcomeCard().draw(welcome);
      case Entry.Greeting _ -> new GreetingCard().draw();
      case Entry.AlreadyOpen already -> new AlreadyOpenCard().draw(already);
      case Entry.OthersOpen others -> new OthersOpenCard().draw(others);
      case Entry.DidYouMean did -> new DidYouMeanCard().draw(did);
      case Entry.NameMissing _ -> new NameMissingCard().draw();
      case Entry.NotMember not -> new NotMemberCard().draw(not);
      case Entry.PinTrouble trouble -> new PinTroubleCard().draw(trouble);
      case Entry.NotYours not -> new NotYoursCard().draw(not);
      case Entry.SureToRestart sure -> new SureToRestartCard().draw(sure);
      case Entry.WhichOne which -> new WhichOneCard().draw(which);
      case Entry.NothingThere nothing -> new NothingThereCard().draw(nothing);
      case Entry.UnreadWords unread -> new UnreadWordsCard().draw(unread);
      case Entry.PinnedAlready pinned -> new PinTroubleCard().draw(pinned);
      case Entry.NeverShown never -> new ElsewhereCard().draw(never);
      case Entry.WentPrivate went -> new ElsewhereCard().draw(went);
      case Entry.History history -> new HistoryCard().draw(history);
      case Entry.Reminding reminding -> new ReminderCard().draw(reminding);
      case Entry.Gone _ -> new NothingThereCard().drawGone();
      case Entry.Apology apology -> new ApologyCard().draw(apology);
    };
  }

  private Finding find(Reply.Situation situation) {
    return new Finding(situation, adviser.advise(situation.answers()), outlook(situation));
  }

  private Outlook outlook(Reply.Situation situation) {
    return adviser.outlook(
        situation.answers(),
        Set.copyOf(situation.skipped()),
        situation.focus().contenders(adviser.catalog()));
  }
}
