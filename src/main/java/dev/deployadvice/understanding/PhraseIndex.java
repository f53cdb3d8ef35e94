package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many phrases, found by the words with which they begin. */
final class PhraseIndex<T> {
  private final Map<String, List<Entry<T>>> byBeginning;

  private PhraseIndex(Map<String, List<Entry<T>>> byBeginning) {
    this.byBeginning = byBeginning;
  }

  /** Two entries are never the same, so that none is compared in depth. */
  private static final class Entry<T> {
    private final Program program;
    private final T meaning;

    private Entry(Program program, T meaning) {
      this.program = program;
      this.meaning = meaning;
    }
  }

  /** A phrase that was found, and what it stands for. */
  record Hit<T>(T meaning, Comparison.Match match) {}

  static <T> Builder<T> builder(Language language) {
    return new Builder<>(language);
  }

  /** Gathers phrases. */
  static final class Builder<T> {
    private final Language language;
    private final Map<String, List<Entry<T>>> entries = new HashMap<>();

    private Builder(Language language) {
      this.language = language;
    }

    Builder<T> add(Phrase phrase, T meaning) {
      Entry<T> entry = new Entry<>(Program.of(phrase, language), meaning);
      for (String beginning : entry.program.beginnings()) {
        entries.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(entry);
      }
      return this;
    }

    Builder<T> addAll(List<Phrase> phrases, T meaning) {
      phrases.forEach(phrase -> add(phrase, meaning));
      return this;
    }

    PhraseIndex<T> build() {
      return new PhraseIndex<>(Map.copyOf(entries));
    }
  }

  /** All phrases of a message, in the order in which they begin. */
  List<Hit<T>> find(Message message) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int at = 0; at < message.size(); at++) {
      for (Entry<T> entry : startingAt(message, at)) {
        Comparison.of(entry.program, message, at)
            .ifPresent(match -> hits.add(new Hit<>(entry.meaning, match)));
      }
    }
    return hits;
  }

  private Set<Entry<T>> startingAt(Message message, int at) {
    Set<Entry<T>> entries = new LinkedHashSet<>();
    entries.addAll(byBeginning.getOrDefault(message.token(at).stem(), List.of()));
    entries.addAll(byBeginning.getOrDefault("{word", List.of()));
    for (Span span : message.spans()) {
      if (span.start() == at) {
        entries.addAll(byBeginning.getOrDefault("{" + span.className(), List.of()));
        entries.addAll(span.isTime() ? byBeginning.getOrDefault("{time", List.of()) : List.of());
      }
    }
    return entries;
  }
}
