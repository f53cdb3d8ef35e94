/**
 * What to take once an option is chosen: named products, the form of the option, what should come
 * from elsewhere, and what that means for today's host.
 *
 * <p>Nothing here changes the ranking of the options. Start reading at {@link
 * dev.deployadvice.advice.product.Shortlist}.
 */
@NullMarked
package dev.deployadvice.advice.product;

import org.jspecify.annotations.NullMarked;
