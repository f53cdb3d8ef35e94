/**
 * Which option fits a set of answers, why, how firmly, and what to ask next.
 *
 * <p>Pure: the same answers and catalog always give the same advice. Scores are sums of the
 * catalog's points, so that everything here can be exact. Start reading at {@link
 * dev.deployadvice.advice.Adviser}.
 */
@NullMarked
package dev.deployadvice.advice;

import org.jspecify.annotations.NullMarked;
