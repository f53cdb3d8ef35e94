package dev.deployadvice.workspace;

import dev.deployadvice.workspace.Manifest.AgentView;
import dev.deployadvice.workspace.Manifest.AppHome;
import dev.deployadvice.workspace.Manifest.Command;
import dev.deployadvice.workspace.Manifest.Display;
import dev.deployadvice.workspace.Manifest.Features;
import dev.deployadvice.workspace.Manifest.OAuth;
import dev.deployadvice.workspace.Manifest.Scopes;
import dev.deployadvice.workspace.Manifest.Settings;
import dev.deployadvice.workspace.Manifest.Shortcut;
import dev.deployadvice.workspace.ManifestNode.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a manifest, part by part, with the limits of Slack's own schema. */
final class ManifestReader {
  private static final int URL = 3500;

  private static final Set<String> TOP_KEYS =
      Set.of(
          "$schema",
          "_metadata",
          "app_directory",
          "display_information",
          "features",
          "oauth_config",
          "settings",
          "functions",
          "workflows",
          "datastores",
          "outgoing_domains",
          "types",
          "external_auth_providers",
          "mcp_servers");
  private static final Set<String> FEATURE_KEYS =
      Set.of(
          "app_home",
          "bot_user",
          "functions",
          "shortcuts",
          "slash_commands",
          "workflow_steps",
          "unfurl_domains",
          "assistant_view",
          "agent_view");
  private static final Set<String> SETTINGS_KEYS =
      Set.of(
          "allowed_ip_address_ranges",
          "event_subscriptions",
          "incoming_webhooks",
          "interactivity",
          "org_deploy_enabled",
          "socket_mode_enabled",
          "is_hosted",
          "token_rotation_enabled",
          "siws_links",
          "hermes_app_type",
          "function_runtime",
          "is_mcp_enabled");

  private ManifestReader() {}

  static Manifest read(String text) {
    Problems problems = new Problems();
    ManifestNode root = ManifestNode.root(parse(text), problems);
    root.only(TOP_KEYS);
    root.objectOrNone("oauth_config")
        .only("redirect_urls", "scopes", "token_management_enabled", "pkce_enabled");
    root.requireKey("display_information");
    root.object("display_information").ifPresent(each -> each.requireKey("name"));
    Manifest manifest =
        new Manifest(
            display(root.objectOrNone("display_information")),
            features(root.objectOrNone("features")),
            scopes(root.objectOrNone("oauth_config").objectOrNone("scopes")),
            settings(root.objectOrNone("settings")),
            oauth(root));
    List<String> found = problems.inOrderOfLines();
    if (!found.isEmpty()) {
      throw new ManifestException(found);
    }
    return manifest;
  }

  /** JSON is YAML but for tabs, which cannot stand inside a JSON text and may go. */
  private static Node parse(String text) {
    String yaml = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    try {
      return new Compose(LoadSettings.builder().setLabel("manifest").build())
          .composeString(yaml)
          .orElseThrow(() -> new ManifestException(List.of("the manifest is empty")));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new ManifestException(
          List.of("line " + line + ": this is neither YAML nor JSON: " + broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw new ManifestException(
          List.of("the manifest is neither YAML nor JSON: " + broken.getMessage()));
    }
  }

  private static Display display(ManifestNode node) {
    node.only("name", "description", "long_description", "background_color");
    Optional<String> color = node.text("background_color", 4, 7);
    if (color.isPresent() && !color.get().matches("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?")) {
      node.complain("background_color", "must be like #1f2937, but is \"" + color.get() + "\"");
    }
    return new Display(
        node.text("name", 1, 35).orElse(""),
        node.text("description", 1, 140),
        node.text("long_description", 175, 4000),
        color);
  }

  private static Features features(ManifestNode node) {
    node.only(FEATURE_KEYS);
    return new Features(
        appHome(node.objectOrNone("app_home")),
        node.object("bot_user").map(ManifestReader::botName),
        commands(node),
        shortcuts(node),
        node.object("agent_view").map(ManifestReader::agentView));
  }

  private static AppHome appHome(ManifestNode node) {
    node.only("home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled");
    return new AppHome(
        node.flag("home_tab_enabled", false),
        node.flag("messages_tab_enabled", true),
        node.flag("messages_tab_read_only_enabled", false));
  }

  private static String botName(ManifestNode node) {
    node.only("display_name", "always_online").flag("always_online", false);
    return node.requiredText("display_name", 1, 80);
  }

  private static List<Command> commands(ManifestNode features) {
    Set<String> seen = new HashSet<>();
    List<ManifestNode> nodes = features.objects("slash_commands", 50);
    return nodes.stream().map(node -> command(node, seen)).toList();
  }

  private static Command command(ManifestNode node, Set<String> seen) {
    node.only("command", "description", "usage_hint", "should_escape", "url");
    String name = node.requiredText("command", 2, 32);
    if (!name.isEmpty() && !name.startsWith("/")) {
      node.complain("command", "must begin with a slash, but is \"" + name + "\"");
    }
    if (!name.isEmpty() && !seen.add(name)) {
      node.complain("command", "declares " + name + " a second time");
    }
    return new Command(
        name,
        node.requiredText("description", 1, 2000),
        node.text("usage_hint", 1, 1000),
        node.flag("should_escape", false),
        node.url("url", 3000));
  }

  private static List<Shortcut> shortcuts(ManifestNode features) {
    return features.objects("shortcuts", 10).stream().map(ManifestReader::shortcut).toList();
  }

  private static Shortcut shortcut(ManifestNode node) {
    node.only("name", "type", "callback_id", "description");
    String type = node.requiredText("type", 1, 20);
    if (!type.isEmpty() && !type.equals("global") && !type.equals("message")) {
      node.complain("type", "must be global or message, but is \"" + type + "\"");
    }
    return new Shortcut(
        node.requiredText("name", 1, 24),
        type.equals("message") ? Shortcut.Kind.MESSAGE : Shortcut.Kind.GLOBAL,
        node.requiredText("callback_id", 1, 255),
        node.requiredText("description", 1, 150));
  }

  private static AgentView agentView(ManifestNode node) {
    node.only("agent_description", "suggested_prompts", "actions");
    return new AgentView(
        node.text("agent_description", 0, 300),
        node.objects("suggested_prompts", 4).stream().map(ManifestReader::prompt).toList());
  }

  private static AgentView.Prompt prompt(ManifestNode node) {
    node.only("title", "message");
    return new AgentView.Prompt(
        node.requiredText("title", 1, 4000), node.requiredText("message", 1, 4000));
  }

  private static Scopes scopes(ManifestNode node) {
    node.only("bot", "user", "bot_optional", "user_optional");
    Scopes scopes = new Scopes(node.texts("bot", 255), node.texts("bot_optional", 255));
    for (String scope : scopes.botOptional()) {
      if (!scopes.bot().contains(scope)) {
        node.complain("bot_optional", "has " + scope + ", which must stand in `bot` too");
      }
    }
    return scopes;
  }

  private static OAuth oauth(ManifestNode root) {
    return new OAuth(
        root.objectOrNone("oauth_config").texts("redirect_urls", 1000, 2500),
        root.objectOrNone("settings").flag("token_rotation_enabled", false));
  }

  private static Settings settings(ManifestNode node) {
    node.only(SETTINGS_KEYS);
    ManifestNode events =
        node.objectOrNone("event_subscriptions")
            .only("request_url", "bot_events", "user_events", "metadata_subscriptions");
    ManifestNode interactivity =
        node.objectOrNone("interactivity")
            .only("is_enabled", "request_url", "message_menu_options_url");
    node.object("interactivity").ifPresent(each -> each.requireKey("is_enabled"));
    return new Settings(
        node.flag("socket_mode_enabled", false),
        events.texts("bot_events", 100),
        events.url("request_url", URL),
        interactivity.flag("is_enabled", false),
        interactivity.url("request_url", URL));
  }
}
