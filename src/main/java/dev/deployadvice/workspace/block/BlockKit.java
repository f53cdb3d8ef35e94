package dev.deployadvice.workspace.block;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Says what Slack would refuse in blocks, messages and views. Pointers start at what is given: in a
 * message a text is at {@code /blocks/0/text/text}, in bare blocks at {@code /0/text/text}; what
 * checks a part of something larger puts the rest in front with {@link Problem#under}.
 */
public final class BlockKit {
  private static final int LARGEST_VIEW = 250_000;

  private BlockKit() {}

  /** Checks a list of blocks for a surface. */
  public static List<Problem> check(JsonNode blocks, Surface surface) {
    Report report = new Report();
    Checker.check(Specs.topLevel(surface), blocks, new Place("", surface, report));
    checkTogether(PlacedBlock.allOf(blocks, ""), surface, report);
    return report.problems();
  }

  /** All blocks, and on which surfaces each may stand. */
  public static Map<String, Set<Surface>> blocks() {
    return surfaces(Kind.Table.BLOCK);
  }

  /** All elements and what else has a type, and on which surfaces each may stand. */
  public static Map<String, Set<Surface>> elements() {
    return surfaces(Kind.Table.ELEMENT);
  }

  private static Map<String, Set<Surface>> surfaces(Kind.Table table) {
    return Specs.of(table).values().stream()
        .collect(Collectors.toUnmodifiableMap(Spec::type, Spec::surfaces));
  }

  /** Checks {@code blocks} and the blocks of {@code attachments}; looks at nothing else. */
  public static List<Problem> checkMessage(JsonNode message) {
    Report report = new Report();
    Place place = new Place("", Surface.MESSAGE, report);
    if (!message.isObject()) {
      report.wrongType("", "an object");
      return report.problems();
    }
    List<PlacedBlock> blocks = new ArrayList<>(checkBlocks(message, place));
    JsonNode attachments = message.path("attachments");
    for (int index = 0; index < attachments.size(); index++) {
      blocks.addAll(checkBlocks(attachments.path(index), place.child("attachments").child(index)));
    }
    checkTogether(blocks, Surface.MESSAGE, report);
    return report.problems();
  }

  /** Checks a modal or a Home tab, as an app sends it. */
  public static List<Problem> checkView(JsonNode view) {
    Report report = new Report();
    JsonNode type = view.path("type");
    Optional<Spec> spec = Optional.ofNullable(ViewSpecs.ALL.get(type.asString("")));
    if (!view.isObject()) {
      report.wrongType("", "an object");
    } else if (Checker.isAbsent(type)) {
      report.missing("", "type");
    } else if (spec.isEmpty()) {
      report.unsupportedType("/type", List.of("modal", "home"), type);
    } else {
      Surface surface = type.asString("").equals("home") ? Surface.HOME : Surface.MODAL;
      checkSize(view, report);
      Checker.shape(spec.get(), view, new Place("", surface, report));
      checkTogether(PlacedBlock.allOf(view.path("blocks"), "/blocks"), surface, report);
    }
    return report.problems();
  }

  private static List<PlacedBlock> checkBlocks(JsonNode parent, Place place) {
    JsonNode blocks = parent.path("blocks");
    if (Checker.isAbsent(blocks)) {
      return List.of();
    }
    Place inside = place.child("blocks");
    Checker.check(Specs.topLevel(Surface.MESSAGE), blocks, inside);
    return PlacedBlock.allOf(blocks, inside.pointer());
  }

  private static void checkTogether(List<PlacedBlock> blocks, Surface surface, Report report) {
    new Identities(report).check(blocks, surface);
    Totals.check(blocks, report);
    if (surface == Surface.MESSAGE) {
      Totals.checkSize(blocks, report);
    }
  }

  private static void checkSize(JsonNode view, Report report) {
    int size = view.toString().getBytes(StandardCharsets.UTF_8).length;
    if (size > LARGEST_VIEW) {
      report.add(
          new Problem(
              Problem.VIEW_TOO_LARGE,
              "must be less than " + (LARGEST_VIEW + 1) + " bytes",
              "",
              Optional.of(Report.limit("max_length", LARGEST_VIEW, size))));
    }
  }
}
