package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language.Currency;
import dev.deployadvice.catalog.Rates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names and signs of currencies are worth in dollars. */
final class Currencies {
  private final Map<String, Double> dollars = new HashMap<>();

  Currencies(Catalog catalog) {
    catalog
        .reference()
        .language()
        .names()
        .currencies()
        .forEach((code, each) -> add(catalog, code, each));
  }

  private void add(Catalog catalog, String code, Currency currency) {
    double rate =
        catalog
            .reference()
            .rates()
            .find(code)
            .map(Rates.Rate::dollars)
            .map(Number::doubleValue)
            .orElse(currency.dollars());
    currency.called().forEach(name -> dollars.put(name, rate));
  }

  /** The currency that stands here before a number: "$5", "EUR 20", "R$ 900". */
  Optional<Double> before(List<Token> tokens, int at) {
    return find(tokens, at).filter(_ -> at + 1 < tokens.size());
  }

  /** The currency that stands here behind a number. */
  Optional<Double> after(List<Token> tokens, int at) {
    return at > 0 && at < tokens.size() && tokens.get(at).clause() == tokens.get(at - 1).clause()
        ? find(tokens, at)
        : Optional.empty();
  }

  private Optional<Double> find(List<Token> tokens, int at) {
    return Optional.ofNullable(dollars.get(tokens.get(at).text()));
  }

  Iterable<String> names() {
    return dollars.keySet();
  }
}
