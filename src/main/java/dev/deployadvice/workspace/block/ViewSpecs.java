package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.textOrEmpty;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The two kinds of views. */
final class ViewSpecs {
  static final Map<String, Spec> ALL =
      Spec.byType(
          List.of(
              view("modal", Surface.MODAL)
                  .and(
                      required("title", plain(24)),
                      optional("submit", plain(24)),
                      optional("close", plain(24)),
                      optional("clear_on_close", flag()),
                      optional("notify_on_close", flag()))
                  .with(ViewSpecs::submitForInputs),
              view("home", Surface.HOME)));

  private ViewSpecs() {}

  private static Spec view(String type, Surface surface) {
    return Spec.element(
        type,
        Surface.ALL,
        required("blocks", Specs.topLevel(surface)),
        optional("private_metadata", textOrEmpty(3000)),
        optional("callback_id", textOrEmpty(255)),
        optional("external_id", textOrEmpty(255)));
  }

  private static void submitForInputs(JsonNode view, Place place) {
    if (!Checker.isAbsent(view.path("submit"))) {
      return;
    }
    PlacedBlock.allOf(view.path("blocks"), place.child("blocks").pointer()).stream()
        .filter(block -> block.type().equals("input"))
        .findFirst()
        .ifPresent(
            input ->
                place
                    .report()
                    .broken(
                        input.pointer() + "/input",
                        "must define `submit` to use an `input` block in modals",
                        "any_of"));
  }
}
