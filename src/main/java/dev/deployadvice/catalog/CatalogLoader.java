package dev.deployadvice.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads the catalog, and refuses it with all its problems at once. */
public final class CatalogLoader {
  private final Problems problems = new Problems();
  private final CatalogFiles files;
  private final Map<String, YamlMap> roots = new LinkedHashMap<>();
  private final KnownIds known;

  private CatalogLoader(Optional<Path> folder) {
    this.files = CatalogFiles.read(folder, problems);
    files
        .texts()
        .forEach(
            (path, text) ->
                new YamlFile(path, problems).parse(text).ifPresent(root -> roots.put(path, root)));
    this.known = new KnownIds(files, roots);
  }

  /**
   * The built-in catalog.
   *
   * @throws InvalidCatalogException with everything that is wrong with it
   */
  public static Catalog load() {
    return new CatalogLoader(Optional.empty()).catalog();
  }

  /**
   * The built-in catalog with the files of a folder laid over it: a file of the same relative path
   * replaces the built-in one.
   *
   * @throws InvalidCatalogException with everything that is wrong with it
   */
  public static Catalog load(Path folder) {
    return new CatalogLoader(Optional.of(folder)).catalog();
  }

  private Catalog catalog() {
    checkPresence();
    List<Question> questions =
        each(known.questions(), CatalogFiles.QUESTIONS, new QuestionReader(known)::read);
    List<Option> options = each(known.options(), CatalogFiles.OPTIONS, OptionReader::read);
    List<Platform> platforms =
        each(known.platforms(), CatalogFiles.PLATFORMS, new PlatformReader(known)::read);
    Optional<ContentsReader> contents =
        root(CatalogFiles.CONTENTS).map(root -> new ContentsReader(known, root));
    contents.ifPresent(this::checkLists);
    Catalog catalog =
        new Catalog(files.identity(), questions, options, platforms, reference(contents));
    new WholeCatalogCheck(catalog, problems).check(contents);
    problems.throwIfAny();
    return catalog;
  }

  private Catalog.Reference reference(Optional<ContentsReader> contents) {
    Map<String, Source> sources =
        root(CatalogFiles.SOURCES).map(SourceReader::read).orElse(Map.of());
    Optional<Rates> rates = root(CatalogFiles.RATES).map(new RatesReader(known)::read);
    return new Catalog.Reference(
        contents.map(ContentsReader::dealBreakers).orElse(List.of()),
        new Catalog.Weighing(
            contents.map(ContentsReader::factorBudgets).orElse(Map.of()),
            root(CatalogFiles.TENSIONS).map(this::tensions).orElse(List.of())),
        sources,
        new Catalog.Money(
            rates.orElse(Rates.NONE),
            root(CatalogFiles.COSTS)
                .map(new CostReader(known, rates)::read)
                .orElse(CostTable.NONE)),
        language());
  }

  /** Built-in tensions need not fit the questions that a team has written itself. */
  private List<Tension> tensions(YamlMap root) {
    TensionReader reader = new TensionReader(known);
    return files.isOwn(CatalogFiles.TENSIONS) ? reader.read(root) : reader.readFitting(root);
  }

  private Language language() {
    Map<String, YamlMap> questions = new LinkedHashMap<>();
    for (String id : known.questions()) {
      root(KnownIds.fileOf(CatalogFiles.QUESTIONS, id)).ifPresent(root -> questions.put(id, root));
    }
    return root(CatalogFiles.WORDS)
        .map(words -> new LanguageReader(known).read(words, questions))
        .orElse(Language.NONE);
  }

  private Optional<YamlMap> root(String path) {
    return Optional.ofNullable(roots.get(path));
  }

  private <T> List<T> each(
      Iterable<String> ids, String folder, BiFunction<String, YamlMap, T> reader) {
    List<T> read = new ArrayList<>();
    for (String id : ids) {
      root(KnownIds.fileOf(folder, id)).ifPresent(root -> read.add(reader.apply(id, root)));
    }
    return read;
  }

  private void checkLists(ContentsReader contents) {
    contents.checkListed("questions", CatalogFiles.QUESTIONS, files.texts().keySet());
    contents.checkListed("options", CatalogFiles.OPTIONS, files.texts().keySet());
    contents.checkListed("platforms", CatalogFiles.PLATFORMS, files.texts().keySet());
  }

  /** Notes files that must be there and are not, and files that nobody reads. */
  private void checkPresence() {
    Set<String> single =
        Set.of(
            CatalogFiles.CONTENTS,
            CatalogFiles.TENSIONS,
            CatalogFiles.SOURCES,
            CatalogFiles.RATES,
            CatalogFiles.COSTS,
            CatalogFiles.WORDS);
    Set<String> read = new TreeSet<>(single);
    known.questions().forEach(id -> read.add(KnownIds.fileOf(CatalogFiles.QUESTIONS, id)));
    known.options().forEach(id -> read.add(KnownIds.fileOf(CatalogFiles.OPTIONS, id)));
    known.platforms().forEach(id -> read.add(KnownIds.fileOf(CatalogFiles.PLATFORMS, id)));
    for (String path : single) {
      if (!files.texts().containsKey(path)) {
        problems.add(path, "no such file", "it to be there");
      }
    }
    for (String path : files.texts().keySet()) {
      if (!read.contains(path) && files.mustBeListed(path)) {
        problems.add(path, "a file that is not listed in catalog.yaml", expectedPlace(path, read));
      }
    }
  }

  private static String expectedPlace(String path, Set<String> read) {
    String expected =
        "only files that catalog.yaml lists, costs.yaml, rates.yaml, sources.yaml,"
            + " tensions.yaml and words.yaml";
    return NearMiss.of(path, read)
        .map(near -> "%s; did you mean '%s'?".formatted(expected, near))
        .orElse(expected);
  }
}
