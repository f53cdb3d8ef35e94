/**
 * The rules of the house, as tests: which package may use which, where each library may be used,
 * what stays pure, how long a file may be, and what the documentation must name. Each rule is also
 * run on classes under {@code fixture} that break it, so that a rule that cannot fail is noticed.
 */
@NullMarked
package dev.deployadvice.architecture;

import org.jspecify.annotations.NullMarked;
