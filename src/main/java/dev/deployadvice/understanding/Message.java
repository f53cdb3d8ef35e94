package dev.deployadvice.understanding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A message cut into tokens, with what is known of them before anything is understood. */
final class Message {
  private static final int MOST_STRETCHES = 1000;
  private static final Set<String> PARTING =
      Set.of(
          "and",
          "but",
          "plus",
          "though",
          "although",
          "while",
          "whereas",
          "because",
          "since",
          "so",
          "for",
          "with");

  private final List<Token> tokens;
  private final List<Span> spans;
  private final Set<Integer> questions;
  private final BitSet fillers;
  private final BitSet barriers;

  Message(Tokenizer.Cut cut, List<Span> spans, BitSet fillers, BitSet barriers) {
    this.tokens = cut.tokens();
    this.questions = cut.questions();
    this.spans = List.copyOf(spans);
    this.fillers = (BitSet) fillers.clone();
    this.barriers = (BitSet) barriers.clone();
  }

  List<Token> tokens() {
    return tokens;
  }

  List<Span> spans() {
    return spans;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean isFiller(int at) {
    return fillers.get(at);
  }

  /** Whether words that do not matter may not reach over this one: it turns the sense. */
  boolean isBarrier(int at) {
    return barriers.get(at);
  }

  boolean endsWithQuestionMark(int sentence) {
    return questions.contains(sentence);
  }

  boolean sameClause(int one, int other) {
    return tokens.get(one).clause() == tokens.get(other).clause();
  }

  boolean sameSentence(int one, int other) {
    return tokens.get(one).sentence() == tokens.get(other).sentence();
  }

  /** Whether a clause begins here, words that say nothing aside. */
  boolean beginsClause(int at) {
    for (int i = at - 1; i >= 0 && (at >= size() || sameClause(i, at)); i--) {
      if (!isFiller(i)) {
        return false;
      }
    }
    return at < size();
  }

  /** Whether the clause of the token before ends here, words that say nothing aside. */
  boolean endsClause(int at) {
    for (int i = at; i < size() && at > 0 && sameClause(i, at - 1); i++) {
      if (!isFiller(i)) {
        return false;
      }
    }
    return at > 0;
  }

  /** Number of the stretch of words: clauses parted once more at "and", "but" and the like. */
  int stretch(int at) {
    int stretch = tokens.get(at).clause() * MOST_STRETCHES;
    for (int i = clauseStart(at); i <= at; i++) {
      stretch += PARTING.contains(tokens.get(i).text()) ? 1 : 0;
    }
    return stretch;
  }

  /** The first token of the clause. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && sameClause(start - 1, at)) {
      start--;
    }
    return start;
  }

  /** The token behind the last one of the clause. */
  int clauseEnd(int at) {
    int end = at;
    while (end < size() && sameClause(end, at)) {
      end++;
    }
    return end;
  }

  /** The first token of the sentence. */
  int sentenceStart(int at) {
    int start = at;
    while (start > 0 && sameSentence(start - 1, at)) {
      start--;
    }
    return start;
  }

  /** The token behind the last one of the sentence. */
  int sentenceEnd(int at) {
    int end = at;
    while (end < size() && sameSentence(end, at)) {
      end++;
    }
    return end;
  }
}
