package dev.deployadvice.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small complete catalog that a test writes to a folder, with mistakes put into it. */
final class CatalogFolder {
  private final Map<String, String> files = new TreeMap<>();

  private CatalogFolder() {}

  static CatalogFolder complete() throws IOException {
    CatalogFolder folder = new CatalogFolder();
    folder.files.put(
        "catalog.yaml",
        """
        questions: [data, current, pain]
        options: [paas, vps]
        factors: {inside: 9, people: 9, money: 9, scale: 9, law: 9, technology: 9, time: 9}
        deal-breakers:
          - id: own-rooms-only
            label: The data must not leave our own rooms
            noted: the data stays inside
            answers: {data: own-premises}
        platforms: [heroku]
        """);
    folder.files.put(
        "questions/data.yaml",
        """
        id: data
        title: Where data lives
        ask: Where may the data live?
        why: Some data must stay inside.
        not-sure: I assume anywhere.
        factor: law
        nature: fact
        effort: 2
        several: true
        answers:
          - id: anywhere
            button: Anywhere
            means: No rule says where.
            noted: anywhere
            prior: 0.7
            alone: true
            points:
              paas: {value: 1, because: "Any platform will do.", source: law}
          - id: own-premises
            button: Our own rooms
            means: It must stay in-house.
            noted: in-house
            prior: 0.1
            vetoes:
              paas: "The data must stay in your own rooms."
        """);
    folder.files.put(
        "questions/current.yaml",
        """
        id: current
        title: Today's host
        ask: What hosts it today?
        why: Moving costs time.
        not-sure: I assume it is new.
        factor: time
        nature: fact
        effort: 1
        several: false
        answers:
          - id: nothing
            button: Nothing yet
            also: [Can't say yet]
            means: It is new.
            noted: nothing yet
            prior: 0.6
            neutral: true
          - id: server
            button: A server
            means: A server runs it.
            noted: a server
            prior: 0.4
            points:
              vps: {value: 3, because: "You have one already."}
        """);
    folder.files.put(
        "questions/pain.yaml",
        """
        id: pain
        title: What is wrong
        ask: What is wrong with it?
        why: It says what to change.
        not-sure: I assume nothing.
        factor: time
        nature: fact
        effort: 1
        several: true
        only-when: {current: [server]}
        answers:
          - id: upkeep
            button: Upkeep
            means: Nobody has time.
            noted: upkeep
            prior: 0.3
            points:
              paas: {value: 2, because: "Nobody has to look after it."}
              vps: {value: -2, because: "It stays yours to look after."}
          - id: fine
            button: Nothing, it is fine
            means: All is well.
            noted: all is well
            prior: 0.5
            alone: true
            neutral: true
        """);
    folder.files.put("options/paas.yaml", option("paas"));
    folder.files.put("options/vps.yaml", option("vps"));
    folder.files.put(
        "platforms/heroku.yaml",
        """
        id: heroku
        name: Heroku
        option: paas
        kind: platform
        shapes: [independent]
        says: A platform.
        strength: It is simple.
        wrong-when: [It grows.]
        status: sustaining
        since: 2026-02-06
        source: law
        ids: [PLT-3]
        owner: {country: US, sure: false}
        regions: {confirmed: [US], unconfirmed: [EU]}
        certificates: {confirmed: [HIPAA]}
        can:
          background-jobs: yes
          websockets: {is: limited, says: They end at night., sure: false}
        limits: [A request takes 30 seconds.]
        free: {says: Nothing is., sure: false}
        spending-stop: no
        prices:
          - {level: entry, low: 12, high: 13.5, currency: EUR, date: 2026-03-01, source: law, contains: A dyno}
        """);
    folder.files.put(
        "rates.yaml",
        """
        rates:
          EUR: {usd: 1.15, date: 2026-03-01, source: law}
        """);
    folder.files.put("costs.yaml", costs());
    folder.files.put(
        "tensions.yaml",
        """
        tensions:
          - between: {data: own-premises, current: [nothing]}
            says: "It must stay in-house, and there is no house yet."
        """);
    folder.files.put(
        "sources.yaml",
        """
        sources:
          law: {title: A law, url: "https://example.org/law", date: 2026-03-01}
        """);
    return folder;
  }

  /** The same with a file, or with a file replaced. */
  CatalogFolder with(String path, String text) {
    files.put(path, text);
    return this;
  }

  CatalogFolder without(String path) {
    files.remove(path);
    return this;
  }

  /** The same with something in a file replaced, which must be there. */
  CatalogFolder replacing(String path, String what, String by) {
    String text = files.getOrDefault(path, "");
    if (!text.contains(what)) {
      throw new IllegalArgumentException("%s does not hold '%s'".formatted(path, what));
    }
    return with(path, text.replace(what, by));
  }

  Path writtenTo(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  /** The built-in figures, all from the one source of this catalog. */
  private static String costs() throws IOException {
    return Files.readString(Path.of("src/main/resources/catalog/costs.yaml"))
        .replaceAll("sources: \\[[^\\]]*\\]", "sources: [law]");
  }

  private static String option(String id) {
    return """
    id: %s
    name: %s
    full: Written out
    summary: It runs things.
    definition: [{ids: [OPT-1], title: What it is, text: It is this.}]
    pros: [{ids: [P-1], title: Good, text: It is good.}]
    cons: [{ids: [C-1], title: Bad, text: It is bad.}]
    responsibilities:
      - {item: Hardware, party: provider, note: Theirs., ids: [R-1]}
      - {item: Code, party: team, note: Yours.}
    """
        .formatted(id, id);
  }
}
