package dev.deployadvice.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Slack is told about this app at set-up. Written for Socket Mode; over HTTP the same app has
 * request URLs instead.
 *
 * @param socketMode the manifest for Socket Mode, in YAML
 */
public record AppManifest(String socketMode) {
  private static final String RESOURCE = "/manifest.yml";
  private static final String EVENTS_PATH = "/slack/events";
  private static final String REDIRECT_PATH = "/slack/oauth_redirect";

  /** The manifest that this build came with. */
  public static AppManifest packaged() {
    try (@Nullable InputStream file = AppManifest.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("This build lacks " + RESOURCE + ".");
      }
      return new AppManifest(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Could not read " + RESOURCE, unreadable);
    }
  }

  /** The manifest for a bot that one workspace reaches at this address. */
  public String http(PublicAddress address) {
    return edited(address).text();
  }

  /** The same for a bot that many workspaces install over OAuth. */
  public String httpWithOAuth(PublicAddress address) {
    return edited(address)
        .putList("oauth_config", "redirect_urls", address.at(REDIRECT_PATH))
        .text();
  }

  /** Every scope that the bot asks for. */
  public List<String> scopes() {
    return new ManifestEdit(socketMode).texts("oauth_config.scopes.bot");
  }

  /** Those of the scopes that whoever installs the app may refuse. */
  public List<String> optionalScopes() {
    return new ManifestEdit(socketMode).texts("oauth_config.scopes.bot_optional");
  }

  private ManifestEdit edited(PublicAddress address) {
    String events = address.at(EVENTS_PATH);
    return new ManifestEdit(socketMode)
        .head("Deploy Advice for Slack, over HTTP at " + address.at(""))
        .putEach("features.slash_commands", "description", "url", events)
        .put("settings.event_subscriptions", "request_url", events)
        .put("settings.interactivity", "request_url", events)
        .replace("settings.socket_mode_enabled", "false");
  }
}
