/**
 * What a test or a person may do to the workspace itself: make things go wrong, move its clock
 * forward, take its state out. {@code /page/control/…}, for the page as for any other client.
 */
@NullMarked
package dev.deployadvice.workspace.control;

import org.jspecify.annotations.NullMarked;
