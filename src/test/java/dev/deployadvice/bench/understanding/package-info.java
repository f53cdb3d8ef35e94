/** What reading a message costs. Not run by the build; {@code docs/operations.md} says how. */
@NullMarked
package dev.deployadvice.bench.understanding;

import org.jspecify.annotations.NullMarked;
