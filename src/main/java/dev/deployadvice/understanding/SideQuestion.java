package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises questions beside the interview: "what is a PaaS?", "difference between a VPS and
 * on-premise", "is Heroku still alive?". Only a message that is such a question as a whole counts.
 * Pure.
 */
public final class SideQuestion {
  private static final String OPENING = "(?:(?:so|and|but|ok|okay|sorry|wait|hm|hmm|btw|hey) )*";
  private static final String CLOSING =
      "(?: (?:mean|means|stand for|do|work|exactly|again|anyway|then|actually|here|please|like))*";

  private static final Pattern DEFINITION =
      Pattern.compile(
          OPENING
              + "(?:what do you mean by|what (?:is|are|does|do|was)|whats|explain|define|tell me"
              + " (?:more )?about|what about|how about|can you explain|could you explain|how"
              + " does|who is) (?<name>.+?)"
              + CLOSING);

  private static final Pattern STANDING =
      Pattern.compile(
          OPENING
              + "(?:is|are) (?<name>.+?) (?:still|dead|alive|gone|retired|active|shut"
              + " down|available|any good).{0,30}");

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          OPENING
              + "(?:.{0,25}?)difference between (?<one>.+?) (?:and|or|vs|versus) (?<other>.+?)"
              + CLOSING);

  private static final Pattern COMPARISON =
      Pattern.compile(
          OPENING
              + "how (?:is|are|does|do) (?<one>.+?) (?:differ from|different from|compare"
              + " to|compare with|better than|worse than) (?<other>.+?)"
              + CLOSING);

  private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the|this|your) ");

  /** Names by which people know a product without its maker's. */
  private static final Set<String> MAKERS =
      Set.of("amazon", "aws", "google", "microsoft", "ibm", "azure", "digitalocean");

  private final Map<String, About> names = new LinkedHashMap<>();

  /** What somebody wants to know about. */
  public sealed interface About {
    /** Options, in the order in which they were named. */
    record Options(List<String> ids) implements About {
      public Options {
        ids = List.copyOf(ids);
      }
    }

    /** A named product. */
    record Product(String id) implements About {}
  }

  public SideQuestion(Catalog catalog) {
    catalog.options().forEach(this::learn);
    catalog.platforms().forEach(this::learn);
  }

  private void learn(Option option) {
    About about = new About.Options(List.of(option.id()));
    Option.Names called = option.names();
    Stream.of(option.id(), called.name(), called.full())
        .map(SideQuestion::plain)
        .forEach(name -> learn(name, about));
    if (option.id().startsWith("on-prem")) {
      Stream.of("on prem", "onprem", "on premises", "onpremise")
          .forEach(name -> learn(name, about));
    }
  }

  private void learn(Platform platform) {
    About about = new About.Product(platform.id());
    String name = plain(platform.name());
    learn(name, about);
    learn(plain(platform.id()), about);
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    if (words.size() > 2 && MAKERS.contains(words.getFirst())) {
      learn(String.join(" ", words.subList(1, words.size())), about);
    }
  }

  private void learn(String name, About about) {
    names.putIfAbsent(name, about);
    names.putIfAbsent(name + "s", about);
  }

  /** What a message asks about; empty where it is no such question. */
  public Optional<About> read(String text) {
    String words = plain(text);
    return readTwo(DIFFERENCE.matcher(words))
        .or(() -> readTwo(COMPARISON.matcher(words)))
        .or(() -> readOne(DEFINITION.matcher(words)))
        .or(() -> readOne(STANDING.matcher(words)))
        .or(() -> text.strip().endsWith("?") ? find(words) : Optional.empty());
  }

  private Optional<About> readOne(Matcher matcher) {
    return matcher.matches() ? find(matcher.group("name")) : Optional.empty();
  }

  private Optional<About> readTwo(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<About> one = find(matcher.group("one"));
    Optional<About> other = find(matcher.group("other"));
    if (one.isPresent()
        && other.isPresent()
        && one.get() instanceof About.Options(List<String> first)
        && other.get() instanceof About.Options(List<String> second)) {
      return Optional.of(
          new About.Options(Stream.concat(first.stream(), second.stream()).distinct().toList()));
    }
    return one.or(() -> other);
  }

  private Optional<About> find(String name) {
    String bare = ARTICLE.matcher(plain(name)).replaceFirst("");
    return Optional.ofNullable(names.get(bare));
  }

  /** Lower-case words and nothing else. */
  private static String plain(String text) {
    String unescaped =
        text.replaceAll("<@[^>]*>", " ")
            .replace("&lt;", " ")
            .replace("&gt;", " ")
            .replace("&amp;", " ")
            .toLowerCase(Locale.ROOT);
    String joined = unescaped.replaceAll("['’`´]", "");
    return joined.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
