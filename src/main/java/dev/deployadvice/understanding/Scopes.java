package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Phrase;
import dev.deployadvice.understanding.PhraseIndex.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** How far words reach that turn the sense of others: "not", "what if", "the other team". */
final class Scopes {
  /** A negation reaches over a few words, not to the end of a long clause. */
  private static final int REACH = 9;

  private static final int WORDS_BEFORE_OTHERS = 3;

  private static final List<String> MARKERS =
      List.of(
          "negator",
          "contrast",
          "harmless",
          "denied-after",
          "hypothetical",
          "asking",
          "others",
          "first-person",
          "open",
          "taken-back");

  private final Message message;
  private final BitSet negators = new BitSet();
  private final BitSet contrasts = new BitSet();
  private final BitSet deniedAfter = new BitSet();
  private final BitSet unreal = new BitSet();
  private final BitSet others = new BitSet();
  private final BitSet open = new BitSet();

  private Scopes(Message message) {
    this.message = message;
  }

  static PhraseIndex<String> index(Language language) {
    PhraseIndex.Builder<String> builder = PhraseIndex.builder(language);
    Map<String, List<Phrase>> words = language.words();
    MARKERS.forEach(name -> builder.addAll(words.getOrDefault(name, List.of()), name));
    return builder.build();
  }

  static Scopes of(Message message, PhraseIndex<String> index) {
    Scopes scopes = new Scopes(message);
    List<Hit<String>> hits = index.find(message);
    hits.forEach(scopes::mark);
    hits.forEach(scopes::reach);
    return scopes;
  }

  private void mark(Hit<String> hit) {
    int start = hit.match().start();
    int end = hit.match().end();
    switch (hit.meaning()) {
      case "negator" -> negators.set(start);
      case "contrast" -> contrasts.set(start);
      case "denied-after" -> deniedAfter.set(start);
      default -> {}
    }
    if (hit.meaning().equals("open")) {
      open.set(message.sentenceStart(start), message.sentenceEnd(end - 1));
    }
  }

  private void reach(Hit<String> hit) {
    int start = hit.match().start();
    int end = hit.match().end();
    switch (hit.meaning()) {
      case "harmless" -> negators.clear(start, end);
      case "hypothetical" -> unreal.set(start, message.sentenceEnd(end - 1));
      case "taken-back" -> unreal.set(message.clauseStart(start), takenBackEnd(end));
      case "asking" -> {
        boolean asks = message.endsWithQuestionMark(message.token(start).sentence());
        if (asks && message.beginsClause(start)) {
          unreal.set(start, message.sentenceEnd(end - 1));
        }
      }
      case "others" -> {
        if (start - message.clauseStart(start) <= WORDS_BEFORE_OTHERS) {
          others.set(message.clauseStart(start), othersEnd(start));
        }
      }
      default -> {}
    }
  }

  /** "Earlier I said steady but …": what was said ends where the new begins. */
  private int takenBackEnd(int from) {
    int at = from;
    while (at < message.clauseEnd(from - 1) && !contrasts.get(at)) {
      at++;
    }
    return at;
  }

  /** Others are spoken of until a clause begins with us. */
  private int othersEnd(int start) {
    int end = message.clauseEnd(start);
    int last = message.sentenceEnd(start);
    while (end < last && !isAboutUs(end)) {
      end = message.clauseEnd(end);
    }
    return end;
  }

  private boolean isAboutUs(int clause) {
    int end = Math.min(message.clauseEnd(clause), clause + WORDS_BEFORE_OTHERS);
    for (int at = clause; at < end; at++) {
      if (List.of("we", "our", "us", "i", "my", "ours", "me").contains(message.token(at).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are not meant to be true. */
  boolean isUnreal(int at) {
    return unreal.get(at);
  }

  /** Whether these words are about other people, or about what was. */
  boolean isOfOthers(int at) {
    return others.get(at);
  }

  /** Whether it is said that this is not decided. */
  boolean isOpen(int at) {
    return open.get(at);
  }

  /**
   * Whether a phrase is denied: an odd number of negations reaches it.
   *
   * @param spent negations that belong to another phrase
   * @param several whether "not only" leaves room for it
   */
  boolean isDenied(Comparison.Match match, BitSet spent, boolean several) {
    boolean denied = false;
    int from = match.start();
    for (int at = from - 1; at >= 0 && from - at <= REACH; at--) {
      if (!message.sameSentence(at, from)
          || (!message.sameClause(at, from) && !isListed(from, at))) {
        break;
      }
      if (contrasts.get(at) && !negators.get(at) && !isNotOnly(at)) {
        break;
      }
      if (message.token(at).isWord("nor")) {
        return true;
      }
      denied ^= negators.get(at) && !spent.get(at) && !(several && isNotOnly(at + 1));
    }
    return denied ^ isDeniedAfter(match);
  }

  /** The word behind "not" in "not only", "not just". */
  private boolean isNotOnly(int at) {
    return at > 0
        && at < message.size()
        && message.token(at - 1).isWord("not")
        && List.of("only", "just", "merely").contains(message.token(at).text());
  }

  /** "No celery, websockets or search": a list goes on over its commas. */
  private boolean isListed(int from, int at) {
    int start = message.clauseStart(from);
    return start == from && at >= start - REACH && isAfterList(from);
  }

  private boolean isAfterList(int from) {
    int end = Math.min(message.size(), from + REACH);
    for (int at = from; at < end && message.sameSentence(at, from); at++) {
      if (message.token(at).isWord("or") || message.token(at).isWord("nor")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedAfter(Comparison.Match match) {
    int end = match.end();
    for (int at = end; at < Math.min(message.size(), end + 2); at++) {
      if (!message.sameClause(at, end - 1)) {
        return false;
      }
      if (deniedAfter.get(at)) {
        return true;
      }
    }
    return false;
  }

  /** The negations within a phrase, which are its own. */
  BitSet negatorsIn(Comparison.Match match) {
    BitSet own = new BitSet();
    match.core().stream().filter(negators::get).forEach(own::set);
    return own;
  }
}
