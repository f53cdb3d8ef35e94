package dev.deployadvice.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.deployadvice.workspace.Manifest;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AppManifestTest {
  private static final PublicAddress ADDRESS = PublicAddress.of("https://bot.example.com/");

  /** Which of these scopes an event needs; any one of them is enough. */
  private static final Map<String, Set<String>> SCOPES_OF_EVENTS =
      Map.of(
          "app_home_opened", Set.of(),
          "app_mention", Set.of("app_mentions:read"),
          "app_uninstalled", Set.of(),
          "member_joined_channel", Set.of("channels:read", "groups:read"),
          "message.channels", Set.of("channels:history"),
          "message.groups", Set.of("groups:history"),
          "message.im", Set.of("im:history"),
          "message.mpim", Set.of("mpim:history"),
          "pin_removed", Set.of("pins:read"),
          "tokens_revoked", Set.of());

  private final AppManifest packaged = AppManifest.packaged();
  private final Manifest manifest = Manifest.read(packaged.socketMode());

  @Test
  void allVariantsAreValidBySlacksSchema() {
    assertThat(errorsOf(packaged.socketMode())).isEmpty();
    assertThat(errorsOf(packaged.http(ADDRESS))).isEmpty();
    assertThat(errorsOf(packaged.httpWithOAuth(ADDRESS))).isEmpty();
  }

  @Test
  void schemaRefusesWhatItDoesNotKnow() {
    assertThat(errorsOf(packaged.socketMode() + "\nsurprise: true\n")).isNotEmpty();
  }

  @Test
  void asksForTheCoreAndOptionalScopesThatAreDocumented() {
    assertThat(manifest.scopes().core())
        .containsExactlyInAnyOrder(
            "commands",
            "chat:write",
            "im:write",
            "pins:write",
            "app_mentions:read",
            "im:history",
            "channels:history",
            "groups:history");
    assertThat(manifest.scopes().botOptional())
        .containsExactlyInAnyOrder(
            "mpim:history",
            "channels:join",
            "channels:read",
            "groups:read",
            "pins:read",
            "bookmarks:write",
            "files:write",
            "files:read",
            "assistant:write");
    assertThat(manifest.scopes().bot())
        .doesNotHaveDuplicates()
        .containsAll(manifest.scopes().botOptional());
  }

  @Test
  void everyEventHasItsScope() {
    for (String event : manifest.settings().botEvents()) {
      Set<String> scopes = Objects.requireNonNull(SCOPES_OF_EVENTS.get(event), event);

      assertThat(manifest.scopes().bot()).as(event).containsAll(scopes);
    }
    assertThat(manifest.settings().botEvents())
        .containsExactlyInAnyOrderElementsOf(SCOPES_OF_EVENTS.keySet());
  }

  @Test
  void everyScopeSaysWhyItIsThere() {
    List<String> lines = packaged.socketMode().lines().map(String::strip).toList();

    for (String scope : manifest.scopes().bot()) {
      assertThat(lines.get(lines.indexOf("- " + scope) - 1)).as(scope).startsWith("# to ");
    }
  }

  @Test
  void declaresTheCommand() {
    assertThat(manifest.findCommand("/deploy-advice"))
        .hasValueSatisfying(
            command -> {
              assertThat(command.shouldEscape()).isTrue();
              assertThat(command.usageHint())
                  .hasValue("help | vps-or-paas | on-premise-or-cloud | for <project> | cancel");
            });
    assertThat(manifest.features().commands()).hasSize(1);
  }

  @Test
  void declaresEveryOtherEntrance() {
    assertThat(manifest.features().appHome()).isEqualTo(new Manifest.AppHome(true, true, false));
    assertThat(manifest.features().shortcuts())
        .extracting(Manifest.Shortcut::callbackId)
        .containsExactly("get-advice", "get-advice-on-message");
    assertThat(manifest.features().agentView())
        .hasValueSatisfying(agent -> assertThat(agent.suggestedPrompts()).hasSize(4));
    assertThat(manifest.scopes().bot()).contains("assistant:write");
  }

  @Test
  void socketModeNeedsNoAddress() {
    assertThat(manifest.settings().socketMode()).isTrue();
    assertThat(manifest.settings().interactive()).isTrue();
    assertThat(packaged.socketMode()).doesNotContain("request_url", "redirect_urls");
  }

  @Test
  void overHttpEverythingGoesToOnePath() {
    Manifest http = Manifest.read(packaged.http(ADDRESS));

    String events = "https://bot.example.com/slack/events";
    assertThat(http.settings().socketMode()).isFalse();
    assertThat(http.settings().eventsUrl()).hasValue(events);
    assertThat(http.settings().interactivityUrl()).hasValue(events);
    assertThat(http.findCommand("/deploy-advice").flatMap(Manifest.Command::url)).hasValue(events);
    assertThat(http.display()).isEqualTo(manifest.display());
    assertThat(http.scopes()).isEqualTo(manifest.scopes());
    assertThat(http.settings().botEvents()).isEqualTo(manifest.settings().botEvents());
  }

  @Test
  void redirectsOnlyWithOAuth() {
    assertThat(packaged.http(ADDRESS)).doesNotContain("redirect_urls");
    assertThat(json(packaged.httpWithOAuth(ADDRESS)).at("/oauth_config/redirect_urls/0").asString())
        .isEqualTo("https://bot.example.com/slack/oauth_redirect");
  }

  @Test
  void keepsTheReasonsOfTheScopesOverHttp() {
    assertThat(packaged.http(ADDRESS))
        .startsWith("# Deploy Advice for Slack, over HTTP at https://bot.example.com\n")
        .contains("# to pin the result");
  }

  @Test
  void takesFlowStyleToo() {
    AppManifest flow =
        new AppManifest(
            """
            display_information: {name: Ü 🚀}
            features: {slash_commands: [{command: /a, description: A}]}
            settings: {event_subscriptions: {bot_events: []}, interactivity: {is_enabled: true},
              socket_mode_enabled: true}
            """);

    Manifest http = Manifest.read(flow.http(ADDRESS));

    assertThat(http.findCommand("/a").flatMap(Manifest.Command::url)).isPresent();
    assertThat(http.settings().eventsUrl()).isPresent();
    assertThat(http.settings().socketMode()).isFalse();
  }

  @Test
  void whiteTextIsReadableOnTheBackgroundColour() {
    String color = manifest.display().backgroundColor().orElseThrow();

    assertThat(1.05 / (luminance(color) + 0.05)).isGreaterThanOrEqualTo(4.5);
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int index = 0; index < 3; index++) {
      int from = 1 + index * 2;
      double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
      sum +=
          weights[index] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static List<Error> errorsOf(String yaml) {
    InputStream file =
        Objects.requireNonNull(
            AppManifestTest.class.getResourceAsStream("/slack/manifest.schema.json"));
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(file);
    return schema.validate(json(yaml));
  }

  private static JsonNode json(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return JsonMapper.shared().valueToTree(tree);
  }
}
