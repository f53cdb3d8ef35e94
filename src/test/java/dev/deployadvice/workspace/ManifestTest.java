package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

final class ManifestTest {

  private static final String YAML =
      """
      display_information:
        name: Example
        description: One line
        background_color: "#1f2937"
      features:
        app_home:
          home_tab_enabled: false
          messages_tab_enabled: true
          messages_tab_read_only_enabled: true
        bot_user:
          display_name: example
          always_online: true
        slash_commands:
          - command: /example
            description: Does it
            usage_hint: help | new
            should_escape: true
        shortcuts:
          - name: Save this message
            type: message
            callback_id: save
            description: Saves a message
        agent_view:
          agent_description: Knows things
          suggested_prompts:
            - title: Start
              message: Start now
      oauth_config:
        scopes:
          bot: [commands, chat:write, "pins:read"]
          bot_optional: [pins:read]
      settings:
        event_subscriptions:
          bot_events: [app_mention, message.im]
        interactivity:
          is_enabled: true
        socket_mode_enabled: true
      """;

  @Test
  void readsYaml() {
    Manifest manifest = Manifest.read(YAML);

    assertThat(manifest.display().name()).isEqualTo("Example");
    assertThat(manifest.display().backgroundColor()).hasValue("#1f2937");
    assertThat(manifest.botName()).isEqualTo("example");
    assertThat(manifest.features().appHome()).isEqualTo(new Manifest.AppHome(false, true, true));
    assertThat(manifest.findCommand("/example"))
        .hasValueSatisfying(
            command -> {
              assertThat(command.usageHint()).hasValue("help | new");
              assertThat(command.shouldEscape()).isTrue();
              assertThat(command.url()).isEmpty();
            });
    assertThat(manifest.features().shortcuts())
        .containsExactly(
            new Manifest.Shortcut(
                "Save this message", Manifest.Shortcut.Kind.MESSAGE, "save", "Saves a message"));
    assertThat(manifest.features().agentView()).isPresent();
    assertThat(manifest.scopes().core()).containsExactly("commands", "chat:write");
    assertThat(manifest.settings().socketMode()).isTrue();
    assertThat(manifest.settings().interactive()).isTrue();
    assertThat(manifest.settings().botEvents()).containsExactly("app_mention", "message.im");
  }

  @Test
  void readsJsonWithTabs() {
    String json =
        """
        {
        \t"display_information": {"name": "Example \\u00e9 \\/ more"},
        \t"settings": {
        \t\t"event_subscriptions": {"request_url": "https://bot.test/slack/events"},
        \t\t"interactivity": {"is_enabled": true, "request_url": "https://bot.test/slack/events"}
        \t}
        }
        """;

    Manifest manifest = Manifest.read(json);

    assertThat(manifest.botName()).isEqualTo("Example é / more");
    assertThat(manifest.settings().socketMode()).isFalse();
    assertThat(manifest.settings().eventsUrl()).hasValue("https://bot.test/slack/events");
    assertThat(manifest.settings().interactivityUrl()).hasValue("https://bot.test/slack/events");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    String bad =
        """
        display_information:
          background_color: blue
        features:
          slash_command: []
          slash_commands:
            - command: example
              description: Does it
              should_escape: sometimes
              url: ftp://bot.test
          shortcuts: none
        oauth_config:
          scopes:
            bot: [commands]
            bot_optional: [pins:read]
        settings:
          interactivity: {}
        """;

    ManifestException refused =
        catchThrowableOfType(ManifestException.class, () -> Manifest.read(bad));

    assertThat(refused.problems())
        .containsExactlyInAnyOrder(
            "line 2: `display_information.name` is missing",
            "line 2: `display_information.background_color` must be like #1f2937, but is \"blue\"",
            "line 4: `features.slash_command` is not a key of a manifest; expected one of"
                + " agent_view, app_home, assistant_view, bot_user, functions, shortcuts,"
                + " slash_commands, unfurl_domains, workflow_steps",
            "line 6: `features.slash_commands[0].command` must begin with a slash, but is"
                + " \"example\"",
            "line 8: `features.slash_commands[0].should_escape` must be true or false, but is"
                + " \"sometimes\"",
            "line 9: `features.slash_commands[0].url` must begin with https:// or http://, but is"
                + " \"ftp://bot.test\"",
            "line 10: `features.shortcuts` must be a list, but is \"none\"",
            "line 14: `oauth_config.scopes.bot_optional` has pins:read, which must stand in `bot`"
                + " too",
            "line 16: `settings.interactivity.is_enabled` is missing");
    assertThat(refused).hasMessageContaining("line 16:");
  }

  @Test
  void refusesTextThatIsNoManifest() {
    assertThat(problemOf("")).isEqualTo("the manifest is empty");
    assertThat(problemOf("- a\n- b\n"))
        .isEqualTo("line 1: a manifest must be an object, but is a list");
    assertThat(problemOf("a: [1,\nb: }")).startsWith("line 2: this is neither YAML nor JSON");
  }

  @Test
  void refusesTheSameCommandTwice() {
    String twice =
        """
        display_information: {name: Example}
        features:
          slash_commands:
            - {command: /one, description: First}
            - {command: /one, description: Second}
        """;

    assertThat(problemOf(twice))
        .isEqualTo("line 5: `features.slash_commands[1].command` declares /one a second time");
  }

  private static String problemOf(String text) {
    return catchThrowableOfType(ManifestException.class, () -> Manifest.read(text))
        .problems()
        .getFirst();
  }
}
