/** Settings, and the construction of everything once; start and stop. */
@NullMarked
package dev.deployadvice.app;

import org.jspecify.annotations.NullMarked;
