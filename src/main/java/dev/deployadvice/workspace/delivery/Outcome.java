package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.View;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a person sees of what they did. */
public sealed interface Outcome {

  /** The app took it; the payload is what it said as it did. */
  record Done(ObjectNode payload) implements Outcome {}

  /** What became of a form. */
  record Submitted(String result, ObjectNode errors, Optional<View> view) implements Outcome {}

  /** A sentence about what went wrong. */
  record Trouble(String message) implements Outcome {}
}
