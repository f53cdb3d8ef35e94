package dev.deployadvice.store;

import dev.deployadvice.conversation.UnreadableException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads lists in which one row of another version must not spoil the rest. */
final class ReadableRows {
  private static final Logger LOG = LoggerFactory.getLogger(ReadableRows.class);

  private ReadableRows() {}

  /** Maps a row that this version cannot read to nothing, and says so in the log. */
  static <T> RowMapper<Optional<T>> only(RowMapper<T> mapper) {
    return (row, context) -> {
      try {
        return Optional.of(mapper.map(row, context));
      } catch (UnreadableException e) {
        LOG.warn("Left out row {}: {}", row.getString(1), e.getMessage());
        return Optional.empty();
      }
    };
  }
}
