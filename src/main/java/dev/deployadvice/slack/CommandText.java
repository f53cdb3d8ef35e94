package dev.deployadvice.slack;

import dev.deployadvice.catalog.NearMiss;
import dev.deployadvice.dialogue.Focus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed behind {@code /deploy-advice}.
 *
 * <p>A subcommand counts only when it is the whole text, or its first word with a fitting rest; a
 * near miss is asked back; everything else is free text.
 */
public sealed interface CommandText {

  /** How the commands are used. */
  record Help() implements CommandText {}

  /**
   * An interview is wanted.
   *
   * @param project the name given by {@code for}
   * @param words free text, empty where there is none
   */
  record Start(Focus focus, Optional<String> project, String words) implements CommandText {}

  /** The interview of this project, or the one touched last, is to end. */
  record Cancel(Optional<String> project) implements CommandText {}

  /** The interview of this project, or the one touched last, is to go on. */
  record Resume(Optional<String> project) implements CommandText {}

  /** What was asked and advised in the channel before. */
  record History() implements CommandText {}

  /** A name is missing behind {@code for}. */
  record NameMissing() implements CommandText {}

  /**
   * It looks like a slip.
   *
   * @param meant the command text that was probably meant
   * @param typed as it was written
   */
  record DidYouMean(String meant, String typed) implements CommandText {}

  /** Reads the text of a command; {@code null}, as Slack sends it for no text, is empty. */
  static CommandText parse(@Nullable String text) {
    String typed = text == null ? "" : asTyped(text).strip();
    return Grammar.read(typed, Optional.empty());
  }

  /** Slack sends {@code & < >} as entities. */
  private static String asTyped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** The words that count. */
  final class Grammar {
    private static final Map<String, Focus> FOCUSES =
        Map.of(
            "vps-or-paas", Focus.VPS_OR_PAAS,
            "on-premise-or-cloud", Focus.ON_PREMISE_OR_CLOUD);
    private static final List<String> WORDS =
        List.of("help", "resume", "history", "cancel", "vps-or-paas", "on-premise-or-cloud");

    /** A name in quotes, or one word, and what follows. */
    private static final Pattern NAMED =
        Pattern.compile(
            "for\\s+(?:[\"“”](?<quoted>[^\"“”]+)[\"“”]|(?<word>\\S+))\\s*(?<rest>.*)", flags());

    /** "cancel shop-acme", "resume for shop-acme". */
    private static final Pattern ABOUT =
        Pattern.compile("(?<verb>cancel|resume)\\s+(?:for\\s+)?(?<name>\\S+)", flags());

    private Grammar() {}

    static CommandText read(String typed, Optional<String> project) {
      String word = String.join("-", typed.toLowerCase(Locale.ROOT).split("\\s+"));
      Matcher named = NAMED.matcher(typed);
      if (project.isEmpty() && named.matches()) {
        String quoted = named.group("quoted");
        String name = quoted == null ? named.group("word") : quoted;
        String rest = named.group("rest");
        return quoted == null && isLikelyPartOfName(rest)
            ? new DidYouMean("for \"%s %s\"".formatted(name, rest.strip()), typed)
            : read(rest, Optional.of(name.strip()));
      }
      return switch (word) {
        case "" -> new Start(Focus.ALL_OPTIONS, project, "");
        case "help" -> new Help();
        case "history" -> new History();
        case "cancel" -> new Cancel(project);
        case "resume" -> new Resume(project);
        case "for" -> new NameMissing();
        default -> focusOrSlipOrWords(typed, word, project);
      };
    }

    private static CommandText focusOrSlipOrWords(
        String typed, String word, Optional<String> project) {
      Focus focus = FOCUSES.get(word);
      if (focus != null) {
        return new Start(focus, project, "");
      }
      Matcher about = ABOUT.matcher(typed);
      if (about.matches()) {
        Optional<String> name = Optional.of(about.group("name"));
        boolean cancels = about.group("verb").equalsIgnoreCase("cancel");
        return cancels ? new Cancel(name) : new Resume(name);
      }
      Optional<String> meant = NearMiss.of(word, WORDS);
      if (meant.isPresent()) {
        String before = project.map(name -> "for \"%s\" ".formatted(name)).orElse("");
        return new DidYouMean(before + meant.get(), typed);
      }
      return new Start(Focus.ALL_OPTIONS, project, typed);
    }

    /** One or two words behind an unquoted name are rather the rest of it than a description. */
    private static boolean isLikelyPartOfName(String rest) {
      String word = String.join("-", rest.strip().toLowerCase(Locale.ROOT).split("\\s+"));
      boolean known = WORDS.contains(word) || NearMiss.of(word, WORDS).isPresent();
      return !rest.isBlank() && !known && rest.strip().split("\\s+").length <= 2;
    }

    private static int flags() {
      return Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE;
    }
  }
}
