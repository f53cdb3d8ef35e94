package dev.deployadvice.card;

/** One line under the message that an interview began with. */
final class SignpostCard {
  Drawn draw(CardContext context) {
    String name = Mrkdwn.name(context.subject().project());
    String where =
        context
            .links()
            .thread()
            .map(url -> Mrkdwn.link(url, "where %s should run".formatted(name)))
            .orElse("where *%s* should run, in this channel".formatted(name));
    return new Layout().section("My advice on this: %s.".formatted(where)).drawn();
  }
}
