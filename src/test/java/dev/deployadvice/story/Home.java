package dev.deployadvice.story;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The app's Home tab as a person sees it; empty where the app has written none. */
record Home(JsonNode view) {

  String id() {
    return view.path("id").asString();
  }

  /** Its blocks, to be used like those of a message. */
  Message content() {
    return new Message("", view);
  }

  /** All that its blocks say. */
  String says() {
    return StreamSupport.stream(view.path("blocks").spliterator(), false)
        .flatMap(
            block ->
                StreamSupport.stream(block.path("elements").spliterator(), false)
                    .map(element -> element.path("text").asString(""))
                    .collect(
                        Collectors.collectingAndThen(
                            Collectors.toList(),
                            texts -> {
                              texts.add(block.path("text").path("text").asString(""));
                              return texts.stream();
                            })))
        .collect(Collectors.joining("\n"));
  }

  /** Where a link button of it leads. */
  String linkOf(String label) {
    return StreamSupport.stream(view.path("blocks").spliterator(), false)
        .map(block -> block.path("accessory"))
        .filter(button -> button.path("text").path("text").asString("").equals(label))
        .map(button -> button.path("url").asString(""))
        .findFirst()
        .orElseThrow();
  }
}
