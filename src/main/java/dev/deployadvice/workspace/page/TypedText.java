package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person types, as Slack stores it: escaped, with names of people and channels as ids. */
final class TypedText {
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]+`");
  private static final Pattern LINK =
      Pattern.compile("https?://(?:(?!&[lg]t;)[^\\s<>|])+(?<![.,;:!?)\"'])");
  private static final Pattern BROADCAST =
      Pattern.compile("(?<![\\w@])@(here|channel|everyone)\\b");

  private final Workspace workspace;

  TypedText(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A message; what stands in code stays as it is. */
  String message(String typed, String author) {
    String text = escaped(typed);
    StringBuilder result = new StringBuilder();
    int from = 0;
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      result.append(prose(text.substring(from, code.start()), author)).append(code.group());
      from = code.end();
    }
    return result.append(prose(text.substring(from), author)).toString();
  }

  private String prose(String escaped, String author) {
    String text = mentions(escaped, false);
    String linked = channels(text, author, false);
    String called = BROADCAST.matcher(linked).replaceAll("<!$1>");
    return LINK.matcher(called).replaceAll(found -> Matcher.quoteReplacement(link(found.group())));
  }

  /** The text of a command: names become ids only where the command asks for it. */
  String command(String typed, String author, boolean escape) {
    String text = escaped(typed);
    return escape ? channels(mentions(text, true), author, true) : text;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String link(String url) {
    return "<" + url + ">";
  }

  private String mentions(String text, boolean named) {
    List<Named> names =
        workspace.users().all().stream()
            .flatMap(user -> Stream.of(user.realName(), user.name()).map(n -> named(user, n)))
            .toList();
    return replaced(
        text,
        "@",
        names,
        id -> named ? "<@" + id.id() + "|" + id.handle() + ">" : "<@" + id.id() + ">");
  }

  private String channels(String text, String author, boolean named) {
    List<Named> names =
        workspace.channels().all().stream()
            .filter(channel -> !channel.name().isEmpty() && channel.seenBy(author))
            .map(TypedText::named)
            .toList();
    return replaced(
        text,
        "#",
        names,
        id -> named ? "<#" + id.id() + "|" + id.handle() + ">" : "<#" + id.id() + ">");
  }

  private record Named(String typed, String id, String handle) {}

  private static Named named(User user, String typed) {
    return new Named(typed, user.id(), user.name());
  }

  private static Named named(Channel channel) {
    return new Named(channel.name(), channel.id(), channel.name());
  }

  /** The longest name wins, so that "@Deploy Advice" is not read as a shorter one. */
  private static String replaced(
      String text, String mark, List<Named> names, Function<Named, String> written) {
    String result = text;
    List<Named> longestFirst =
        names.stream()
            .sorted(Comparator.comparingInt((Named n) -> n.typed().length()).reversed())
            .toList();
    for (Named name : longestFirst) {
      Pattern pattern =
          Pattern.compile(
              "(?<![\\w<&])" + mark + Pattern.quote(name.typed()) + "(?![\\w-])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
      result = pattern.matcher(result).replaceAll(Matcher.quoteReplacement(written.apply(name)));
    }
    return result;
  }
}
