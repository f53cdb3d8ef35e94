package dev.deployadvice.app;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.DatedFacts;
import dev.deployadvice.catalog.DatedFacts.DatedFact;
import dev.deployadvice.catalog.InvalidCatalogException;
import dev.deployadvice.slack.BotIdentity;
import dev.deployadvice.store.Database;
import dev.deployadvice.store.DatabaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at everything that can be wrong before or while the bot runs. Changes nothing. */
public final class Checkup {
  private static final int SLACK_CALL_MILLIS = 5_000;

  private final Map<String, String> environment;
  private final InstantSource clock;
  private final List<Finding> findings = new ArrayList<>();

  public Checkup(Map<String, String> environment, InstantSource clock) {
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /** What was found about one subject. */
  public sealed interface Finding {
    /** All is well. */
    record Fine(String subject, String what) implements Finding {}

    /** Worth knowing; nothing must be done. */
    record Note(String subject, String what) implements Finding {}

    /** Must be mended; says how. */
    record Wrong(String subject, String what) implements Finding {}
  }

  /** Looks at everything; one finding or more for each subject, in a fixed order. */
  public List<Finding> run() {
    findings.clear();
    settings();
    folders();
    catalog();
    manifest();
    return List.copyOf(findings);
  }

  private void settings() {
    if (!SettingsReader.namesSlack(environment)) {
      note("settings", "no tokens of Slack are set; `try` needs none, `serve` does");
      return;
    }
    try {
      Settings settings = SettingsReader.read(environment);
      fine("settings", "complete for " + connection(settings));
      token(settings);
    } catch (InvalidSettingsException invalid) {
      String.valueOf(invalid.getMessage()).lines().forEach(line -> wrong("settings", line));
    }
  }

  private static String connection(Settings settings) {
    return switch (settings.connection()) {
      case Settings.Connection.SocketMode _ -> "Socket Mode";
      case Settings.Connection.Http _ -> "HTTP";
    };
  }

  private void token(Settings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.slackApi().toString());
    config.setHttpClientCallTimeoutMillis(SLACK_CALL_MILLIS);
    switch (new BotIdentity(Slack.getInstance(config), settings.bot().value()).ask()) {
      case BotIdentity.Answer.Known(AuthTestResponse identity) -> {
        fine(
            "Slack",
            "the token speaks for %s in %s".formatted(identity.getUser(), identity.getTeam()));
        scopes(identity);
      }
      case BotIdentity.Answer.Rejected(String error) ->
          wrong("Slack", "it does not accept SLACK_BOT_TOKEN (%s): copy it again".formatted(error));
      case BotIdentity.Answer.Unavailable(String error) ->
          wrong(
              "Slack",
              "it cannot be reached (%s): check network and SLACK_API_URL".formatted(error));
    }
  }

  /** Slack names a token's scopes in a header of its answers. */
  private void scopes(AuthTestResponse identity) {
    List<String> header =
        identity.getHttpResponseHeaders().getOrDefault("x-oauth-scopes", List.of());
    if (header.isEmpty()) {
      return;
    }
    Set<String> granted =
        Arrays.stream(header.getFirst().split(",")).map(String::strip).collect(Collectors.toSet());
    AppManifest manifest = AppManifest.packaged();
    Set<String> optional = new TreeSet<>(manifest.optionalScopes());
    Set<String> core = new TreeSet<>(manifest.scopes());
    core.removeAll(optional);
    core.removeAll(granted);
    optional.removeAll(granted);
    if (!core.isEmpty()) {
      wrong("scopes", "missing " + core + ": add them to the app, then install it again");
    }
    if (!optional.isEmpty()) {
      note("scopes", "not granted: " + optional + "; docs/slack-setup.md says what they are for");
    }
    if (core.isEmpty() && optional.isEmpty()) {
      fine("scopes", "all are granted");
    }
  }

  private void folders() {
    try {
      Settings.Places places = SettingsReader.readLocal(environment).places();
      if (places.database().isPresent()) {
        database(places.database().get());
      } else {
        dataFolder(places.data().toAbsolutePath().normalize());
      }
    } catch (InvalidSettingsException invalid) {
      String.valueOf(invalid.getMessage()).lines().forEach(this::wrongSetting);
    }
  }

  private void database(Settings.Secret url) {
    try {
      Database.tryOut(url.value());
      fine("data", "can be kept in the PostgreSQL database of DATABASE_URL");
    } catch (DatabaseException unusable) {
      wrong("data", String.valueOf(unusable.getMessage()));
    }
  }

  /** Settings are read in several places: a problem is told once. */
  private void wrongSetting(String line) {
    Finding wrong = new Finding.Wrong("settings", line);
    if (!findings.contains(wrong)) {
      findings.add(wrong);
    }
  }

  /** The bot makes the folder itself, but not the one above it: that may be a slip. */
  private void dataFolder(Path folder) {
    Path parent = folder.getParent();
    Path existing = Files.exists(folder) || parent == null ? folder : parent;
    if (!Files.exists(existing)) {
      wrong("data", "there is no folder %s: create it or set DATA_DIR".formatted(existing));
    } else if (Files.isDirectory(existing) && Files.isWritable(existing)) {
      fine("data", "can be kept in " + folder);
    } else {
      wrong("data", "%s cannot be written: mend its rights or set DATA_DIR".formatted(existing));
    }
  }

  private void catalog() {
    try {
      Catalog catalog =
          SettingsReader.readLocal(environment)
              .places()
              .catalog()
              .map(CatalogLoader::load)
              .orElseGet(CatalogLoader::load);
      fine(
          "catalog",
          "%d questions, %d options, %d platforms"
              .formatted(
                  catalog.questions().size(),
                  catalog.options().size(),
                  catalog.platforms().size()));
      facts(catalog);
    } catch (InvalidCatalogException invalid) {
      String.valueOf(invalid.getMessage()).lines().forEach(line -> wrong("catalog", line));
    } catch (InvalidSettingsException _) {
      // Said already, with the folders.
    }
  }

  /** Stale facts are a warning: advice shows their age. */
  private void facts(Catalog catalog) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    DatedFacts facts = DatedFacts.of(catalog);
    List<DatedFact> stale = facts.stale(today);
    if (stale.isEmpty()) {
      fine("facts", "all %d are within their shelf life".formatted(facts.all().size()));
      return;
    }
    note(
        "facts",
        "%d of %d are past their shelf life: look again, then write the new day into the catalog"
            .formatted(stale.size(), facts.all().size()));
    stale.stream()
        .collect(
            Collectors.groupingBy(
                each -> "%s %s".formatted(each.kind().words(), each.age(today).phrase()),
                LinkedHashMap::new,
                Collectors.mapping(DatedFact::what, Collectors.joining(", "))))
        .forEach((when, which) -> note("facts", when + ": " + which));
  }

  private void manifest() {
    AppManifest manifest = AppManifest.packaged();
    fine(
        "manifest",
        "%d scopes, %d of them optional"
            .formatted(manifest.scopes().size(), manifest.optionalScopes().size()));
  }

  private void fine(String subject, String what) {
    findings.add(new Finding.Fine(subject, what));
  }

  private void note(String subject, String what) {
    findings.add(new Finding.Note(subject, what));
  }

  private void wrong(String subject, String what) {
    findings.add(new Finding.Wrong(subject, what));
  }
}
