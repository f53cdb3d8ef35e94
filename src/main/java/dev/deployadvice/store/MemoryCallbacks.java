package dev.deployadvice.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.deployadvice.conversation.Callbacks;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lent addresses in memory only, for as long and as often as Slack takes them. */
public final class MemoryCallbacks implements Callbacks {
  private static final int MOST = 10_000;

  /** Slack's thirty minutes, less the time a request may be under way. */
  private static final Duration LENT = Duration.ofMinutes(29);

  private static final int MOST_USES = 5;

  private final Cache<String, Lent> cache;

  public MemoryCallbacks() {
    this(Ticker.systemTicker());
  }

  MemoryCallbacks(Ticker ticker) {
    this.cache =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LENT).ticker(ticker).build();
  }

  private record Lent(String url, AtomicInteger uses) {}

  @Override
  public void put(String key, String url) {
    cache.put(key, new Lent(url, new AtomicInteger()));
  }

  @Override
  public Optional<String> take(String key) {
    @Nullable Lent lent = cache.getIfPresent(key);
    return lent != null && lent.uses().incrementAndGet() <= MOST_USES
        ? Optional.of(lent.url())
        : Optional.empty();
  }
}
