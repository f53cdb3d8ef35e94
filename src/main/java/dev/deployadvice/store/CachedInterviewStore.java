package dev.deployadvice.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.InterviewStore;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Project;
import dev.deployadvice.conversation.StoreException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the interviews that are going on in memory, for the next step. The store comes first, then
 * the cache; what another instance changed shows as a conflict of versions, and is then read anew.
 * Only single interviews by id are cached: everything else asks the store. Safe for use by many
 * threads.
 */
public final class CachedInterviewStore implements InterviewStore {
  private static final int MOST = 10_000;
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final InterviewStore store;
  private final Cache<String, @Nullable Interview> cache;

  public CachedInterviewStore(InterviewStore store) {
    this(store, Ticker.systemTicker());
  }

  CachedInterviewStore(InterviewStore store, Ticker ticker) {
    this.store = store;
    this.cache =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).ticker(ticker).build();
  }

  /** Reads inside the cache's lock for the id, so that no older version can come after a newer. */
  @Override
  public Optional<Interview> find(String id) {
    return Optional.ofNullable(cache.get(id, this::fromStore));
  }

  private @Nullable Interview fromStore(String id) {
    return store.find(id).orElse(null);
  }

  @Override
  public Outcome keep(Change change) {
    String id = change.interview().id();
    try {
      Outcome outcome = store.keep(change);
      switch (outcome) {
        case KEPT -> cache.asMap().merge(id, change.interview(), CachedInterviewStore::newer);
        case OVERTAKEN, REPEATED -> cache.invalidate(id); // Another instance may know more.
      }
      return outcome;
    } catch (StoreException e) {
      cache.invalidate(id);
      throw e;
    }
  }

  private static Interview newer(Interview one, Interview other) {
    return one.version() > other.version() ? one : other;
  }

  @Override
  public Optional<Interview> findOpen(Interview.Address address) {
    return store.findOpen(address);
  }

  @Override
  public List<Interview> openOf(String team, String channel, String user) {
    return store.openOf(team, channel, user);
  }

  @Override
  public Optional<Interview> inThread(String team, Place root, String user) {
    return store.inThread(team, root, user);
  }

  @Override
  public List<Interview> openOn(Project project) {
    return store.openOn(project);
  }

  @Override
  public List<Interview> stoppedOf(String team, String channel, String user) {
    return store.stoppedOf(team, channel, user);
  }

  @Override
  public List<Interview> history(String team, String channel, String user) {
    return store.history(team, channel, user);
  }

  @Override
  public List<Interview> ownOf(String team, String user, int most) {
    return store.ownOf(team, user, most);
  }

  @Override
  public List<Interview> besideOf(String team, String user, int most) {
    return store.besideOf(team, user, most);
  }

  @Override
  public boolean isHandled(String deliveryId) {
    return store.isHandled(deliveryId);
  }

  @Override
  public boolean remember(Delivery delivery) {
    return store.remember(delivery);
  }
}
