package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.block;
import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.element;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.url;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;

/** The blocks that show the progress of an agent. */
final class TaskSpecs {
  private static final Kind STATUS = choice("pending", "in_progress", "complete", "error");

  private static final Kind SOURCE =
      new Kind.Shape(
          Spec.shape(
              required("type", choice("url")),
              required("url", url()),
              required("text", text(2000))));

  private static final Spec.Field[] TASK = {
    required("task_id", text(255)),
    required("title", text(2000)),
    required("status", STATUS),
    optional("details", block("rich_text")),
    optional("output", block("rich_text")),
    optional("sources", items(SOURCE, 0, Integer.MAX_VALUE)),
    optional("icon", element("image")),
    optional("hide_title", flag())
  };

  static final List<Spec> ALL =
      List.of(
          Spec.block("task_card", Surface.MESSAGES, TASK),
          Spec.block(
                  "plan",
                  Surface.MESSAGES,
                  required("title", text(2000)),
                  required("tasks", items(new Kind.Shape(Spec.shape(TASK)), 0, 50)),
                  optional("status", STATUS))
              .with(Rules.uniqueIn("tasks", "task_id")));

  private TaskSpecs() {}
}
