package dev.deployadvice.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.auth.AuthTestResponse;

/**
 * Tells Bolt which bot acts. Bolt's own authorization remembers a failed {@code auth.test} for ten
 * minutes and turns every request away meanwhile; this one asks again with the next request.
 */
final class Authorization implements Middleware {
  private final BotIdentity identity;

  Authorization(BotIdentity identity) {
    this.identity = identity;
  }

  @Override
  @SuppressWarnings("rawtypes") // Bolt's interface is written that way.
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    RequestType type = request.getRequestType();
    if (type == RequestType.UrlVerification || type == RequestType.SSLCheck) {
      return chain.next(request);
    }
    return switch (identity.ask()) {
      case BotIdentity.Answer.Known known -> {
        introduce(request.getContext(), known.identity());
        yield chain.next(request);
      }
      case BotIdentity.Answer.Rejected _ -> Response.error(401);
      case BotIdentity.Answer.Unavailable _ -> Response.error(503);
    };
  }

  private void introduce(Context context, AuthTestResponse who) {
    context.setAuthTestResponse(who);
    context.setBotToken(identity.botToken());
    context.setBotUserId(who.getUserId());
    context.setTeamId(who.getTeamId());
    context.setEnterpriseId(who.getEnterpriseId());
  }
}
