/**
 * What advice costs: its times, by JMH, and how many questions an interview takes. Not run by the
 * build; {@code docs/operations.md} says how.
 */
@NullMarked
package dev.deployadvice.bench.advice;

import org.jspecify.annotations.NullMarked;
