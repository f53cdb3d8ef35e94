package dev.deployadvice.workspace.block;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All tables, by type. */
final class Specs {
  private static final Map<String, Spec> BLOCKS =
      Spec.byType(
          Stream.of(BlockSpecs.ALL, CardSpecs.ALL, DataSpecs.BLOCKS, TaskSpecs.ALL)
              .flatMap(List::stream)
              .toList());

  private static final Map<String, Spec> ELEMENTS =
      Spec.byType(
          Stream.of(
                  ObjectSpecs.TEXTS,
                  ElementSpecs.ALL,
                  SelectSpecs.ALL,
                  InputSpecs.ALL,
                  RichTextSpecs.ALL,
                  DataSpecs.ELEMENTS)
              .flatMap(List::stream)
              .toList());

  private Specs() {}

  static Map<String, Spec> of(Kind.Table table) {
    return switch (table) {
      case BLOCK -> BLOCKS;
      case ELEMENT -> ELEMENTS;
    };
  }

  /** What a message or view may hold at its top. */
  static Kind topLevel(Surface surface) {
    List<String> types = BLOCKS.keySet().stream().sorted().toList();
    return Kind.items(new Kind.OneOf(Kind.Table.BLOCK, types), 0, surface.maxBlocks());
  }
}
