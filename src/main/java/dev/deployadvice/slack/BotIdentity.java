package dev.deployadvice.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Who the bot is, asked of Slack with {@code auth.test}. Only success is remembered: after a
 * failure the next request asks again. Safe for use by many threads.
 */
public final class BotIdentity {
  private final Slack slack;
  private final String botToken;
  private final AtomicReference<Optional<AuthTestResponse>> known =
      new AtomicReference<>(Optional.empty());

  public BotIdentity(Slack slack, String botToken) {
    this.slack = slack;
    this.botToken = botToken;
  }

  /** What asking came to. */
  public sealed interface Answer {
    /** Slack knows the token. */
    record Known(AuthTestResponse identity) implements Answer {}

    /** The token does not work; asking again is of no use. */
    record Rejected(String error) implements Answer {}

    /** Slack cannot say for now. */
    record Unavailable(String error) implements Answer {}
  }

  /** Asks Slack, unless it has answered before. */
  public Answer ask() {
    Optional<AuthTestResponse> before = known.get();
    return before.<Answer>map(Answer.Known::new).orElseGet(this::askSlack);
  }

  private Answer askSlack() {
    try {
      AuthTestResponse answer = slack.methods().authTest(request -> request.token(botToken));
      if (answer.isOk()) {
        known.set(Optional.of(answer));
        return new Answer.Known(answer);
      }
      return TokenTrouble.is(answer.getError())
          ? new Answer.Rejected(answer.getError())
          : new Answer.Unavailable(answer.getError());
    } catch (SlackApiException failed) {
      return new Answer.Unavailable("HTTP " + failed.getResponse().code());
    } catch (IOException unreachable) {
      return new Answer.Unavailable(String.valueOf(unreachable.getMessage()));
    }
  }

  /** The bot's user id; empty until Slack has answered once. */
  public Optional<String> botUser() {
    return known.get().map(AuthTestResponse::getUserId);
  }

  /** Where the workspace is on the web, ends with a slash; empty until Slack has answered once. */
  public Optional<String> workspaceUrl() {
    return known.get().map(AuthTestResponse::getUrl);
  }

  String botToken() {
    return botToken;
  }
}
