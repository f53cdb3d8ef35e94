/**
 * Keeps interviews, the outbox and pins in SQL, with Caffeine in front. The only place that knows
 * SQL, Caffeine and the JSON of stored states. Start reading at {@link
 * dev.deployadvice.store.Database}, then {@link dev.deployadvice.store.SqlInterviewStore}.
 */
@NullMarked
package dev.deployadvice.store;

import org.jspecify.annotations.NullMarked;
