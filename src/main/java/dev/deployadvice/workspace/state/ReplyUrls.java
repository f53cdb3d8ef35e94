package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The response URLs that are still good: 30 minutes, five uses. */
public final class ReplyUrls {
  private static final Duration LIFETIME = Duration.ofMinutes(30);
  private static final int USES = 5;

  private final Ground ground;
  private final Map<String, ReplyUrl> byToken = new LinkedHashMap<>();

  ReplyUrls(Ground ground, Collection<ReplyUrl> stored) {
    this.ground = ground;
    stored.forEach(url -> byToken.put(url.token(), url));
  }

  /** The path of a new one, below the workspace's address. */
  public String issue(ReplyUrl.Target target) {
    byToken.values().removeIf(url -> url.expires() < ground.now());
    String token = ground.ids().hex(24);
    long expires = ground.now() + LIFETIME.toSeconds();
    byToken.put(token, new ReplyUrl(token, target, expires, 0));
    ground.touch();
    return "/actions/" + ground.identity().team().id() + "/" + token;
  }

  public ReplyUrl.Target use(String token) {
    ReplyUrl url = byToken.get(token);
    if (url == null || url.expires() < ground.now()) {
      throw Refusal.of("expired_url");
    }
    if (url.uses() >= USES) {
      throw Refusal.of("used_url");
    }
    byToken.put(token, url.used());
    ground.touch();
    return url.target();
  }

  /** After a replacement that posted anew, the address follows the new message. */
  public void follow(String token, ReplyUrl.Target target) {
    byToken.computeIfPresent(
        token, (_, url) -> new ReplyUrl(token, target, url.expires(), url.uses()));
    ground.touch();
  }

  List<ReplyUrl> all() {
    return List.copyOf(byToken.values());
  }
}
