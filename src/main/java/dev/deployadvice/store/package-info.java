/**
 * Keeps interviews, the outbox and pins in SQL, with Caffeine in front. The only place that knows
 * SQL.
 */
@NullMarked
package dev.deployadvice.store;

import org.jspecify.annotations.NullMarked;
