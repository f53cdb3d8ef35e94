package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.whole;
import static dev.deployadvice.workspace.block.Spec.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The select menus: five sources, each for one choice and for several. */
final class SelectSpecs {
  private static final Kind ID = text(255);
  private static final Kind OPTION = new Kind.Shape(ObjectSpecs.OPTION);

  static final List<Spec> ALL =
      Stream.of(staticSelects(), externalSelects(), conversations(), channels(), users())
          .flatMap(List::stream)
          .toList();

  private SelectSpecs() {}

  private static List<Spec> staticSelects() {
    return pair("static_select", "initial_option", OPTION).stream()
        .map(
            spec ->
                spec.and(
                        optional("options", items(OPTION, 1, 100)),
                        optional(
                            "option_groups",
                            items(new Kind.Shape(ObjectSpecs.OPTION_GROUP), 1, 100)))
                    .with(
                        Rules.exactlyOne("options", "option_groups"),
                        Rules.initialIsOption(
                            spec.knows("initial_option") ? "initial_option" : "initial_options")))
        .toList();
  }

  private static List<Spec> externalSelects() {
    return pair("external_select", "initial_option", OPTION).stream()
        .map(spec -> spec.and(optional("min_query_length", whole(0, Integer.MAX_VALUE - 1))))
        .toList();
  }

  private static List<Spec> conversations() {
    List<Spec> pair = pair("conversations_select", "initial_conversation", ID);
    return List.of(withResponseUrl(filtered(pair.getFirst())), filtered(pair.getLast()));
  }

  private static List<Spec> channels() {
    List<Spec> pair = pair("channels_select", "initial_channel", ID);
    return List.of(withResponseUrl(pair.getFirst()), pair.getLast());
  }

  private static List<Spec> users() {
    return pair("users_select", "initial_user", ID);
  }

  private static Spec filtered(Spec select) {
    return select.and(
        optional("default_to_current_conversation", flag()),
        optional("filter", ObjectSpecs.CONVERSATION_FILTER));
  }

  private static Spec withResponseUrl(Spec select) {
    return select
        .and(optional("response_url_enabled", flag()))
        .with(Rules.onlyInModals("response_url_enabled"));
  }

  private static List<Spec> pair(String type, String initial, Kind value) {
    return List.of(
        Spec.interactive(type, Surface.ALL, common(optional(initial, value))),
        Spec.interactive(
                "multi_" + type,
                Surface.ALL,
                common(optional(initial + "s", items(value, 1, Integer.MAX_VALUE))))
            .and(optional("max_selected_items", whole(1, Integer.MAX_VALUE - 1))));
  }

  private static Spec.Field[] common(Spec.Field initial) {
    List<Spec.Field> fields = new ArrayList<>();
    fields.add(optional("placeholder", plain(150)));
    fields.add(initial);
    fields.add(optional("confirm", ObjectSpecs.CONFIRM));
    fields.add(optional("focus_on_load", flag()));
    return fields.toArray(Spec.Field[]::new);
  }
}
