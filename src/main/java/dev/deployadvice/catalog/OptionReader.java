package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Option.Names;
import dev.deployadvice.catalog.Option.Party;
import dev.deployadvice.catalog.Option.Responsibility;
import dev.deployadvice.catalog.Option.Statement;
import dev.deployadvice.catalog.Option.Statements;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an option's file. */
final class OptionReader {
  private static final Map<String, Party> PARTIES = QuestionReader.byWord(Party.values());

  private static final Set<String> KEYS =
      Set.of("id", "name", "full", "summary", "definition", "pros", "cons", "responsibilities");

  private static final Set<String> STATEMENT_KEYS = Set.of("ids", "title", "text");
  private static final Set<String> RESPONSIBILITY_KEYS = Set.of("item", "party", "note", "ids");

  private OptionReader() {}

  static Option read(String id, YamlMap root) {
    root.only(KEYS);
    QuestionReader.checkId(id, root);
    Names names = new Names(root.text("name"), root.text("full"), root.text("summary"));
    Statements statements =
        new Statements(
            statements(root, "definition"),
            statements(root, "pros"),
            statements(root, "cons"),
            root.maps("responsibilities").stream().map(OptionReader::responsibility).toList());
    return new Option(id, names, statements);
  }

  private static List<Statement> statements(YamlMap root, String key) {
    return root.maps(key).stream().map(OptionReader::statement).toList();
  }

  private static Statement statement(YamlMap map) {
    map.only(STATEMENT_KEYS);
    return new Statement(map.textsIfAny("ids"), map.text("title"), map.text("text"));
  }

  private static Responsibility responsibility(YamlMap map) {
    map.only(RESPONSIBILITY_KEYS);
    String item = map.text("item");
    Party party = map.value("party").flatMap(each -> each.oneOf(PARTIES)).orElse(Party.SHARED);
    return new Responsibility(item, party, map.text("note"), map.textsIfAny("ids"));
  }
}
