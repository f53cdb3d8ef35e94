/**
 * What each option costs a month: from answers to load, to machines, to money and hours.
 *
 * <p>Everything is counted twice, once as a lean team would do it and once as a careful one would;
 * the two ends are the range. Pure: the same answers and catalog always give the same estimate.
 * Start reading at {@link dev.deployadvice.advice.cost.Costs}.
 */
@NullMarked
package dev.deployadvice.advice.cost;

import org.jspecify.annotations.NullMarked;
