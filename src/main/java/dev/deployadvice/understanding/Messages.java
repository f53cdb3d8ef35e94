package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes messages out of text. */
final class Messages {
  private final Tokenizer tokenizer;
  private final Currencies currencies;
  private final PhraseIndex<String> places;
  private final PhraseIndex<String> fillers;
  private final PhraseIndex<String> barriers;

  Messages(Catalog catalog) {
    Language language = catalog.reference().language();
    this.currencies = new Currencies(catalog);
    List<String> others = new ArrayList<>();
    currencies.names().forEach(others::add);
    Units.names().forEach(others::add);
    Lexicon lexicon = new Lexicon(language, others);
    this.tokenizer = new Tokenizer(language.spelling(), lexicon::stemOf, lexicon.dotted());
    PhraseIndex.Builder<String> named = PhraseIndex.builder(language);
    language.names().places().forEach((code, phrases) -> named.addAll(phrases, code));
    this.places = named.build();
    this.fillers = index(language, "filler");
    this.barriers = index(language, "negator", "contrast");
  }

  private static PhraseIndex<String> index(Language language, String... names) {
    PhraseIndex.Builder<String> builder = PhraseIndex.builder(language);
    for (String name : names) {
      builder.addAll(language.words().getOrDefault(name, List.of()), name);
    }
    return builder.build();
  }

  Message of(String text) {
    Tokenizer.Cut cut = tokenizer.cut(Markup.strip(text));
    List<Span> spans = new ArrayList<>(Quantities.in(cut.tokens(), currencies));
    Message plain = new Message(cut, spans, new BitSet(), new BitSet());
    for (PhraseIndex.Hit<String> hit : places.find(plain)) {
      spans.add(Span.named(hit.match().start(), hit.match().end(), "place", hit.meaning()));
    }
    for (int i = 0; i < cut.tokens().size(); i++) {
      if (cut.tokens().get(i).raw().equals("US")) {
        spans.add(Span.named(i, i + 1, "place", "US"));
      }
    }
    return new Message(cut, spans, covered(fillers, plain), covered(barriers, plain));
  }

  private static BitSet covered(PhraseIndex<String> index, Message message) {
    BitSet covered = new BitSet();
    index.find(message).forEach(hit -> covered.set(hit.match().start(), hit.match().end()));
    return covered;
  }
}
