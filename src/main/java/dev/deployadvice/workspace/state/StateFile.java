package dev.deployadvice.workspace.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Keeps the state in one file: soon after a change, never half written, always before the end. */
public final class StateFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
  private static final long DELAY_MILLIS = 40;

  private final Path file;
  private final Supplier<Snapshot> source;
  private final AtomicBoolean due = new AtomicBoolean();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("workspace-state").factory());

  public StateFile(Path file, Supplier<Snapshot> source) {
    this.file = file;
    this.source = source;
  }

  /** What was kept, or empty where the file does not exist. */
  public static Optional<Snapshot> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(Files.readAllBytes(file), Snapshot.class));
    } catch (IOException | JacksonException e) {
      throw new StateException(
          "The workspace's state in " + file + " cannot be read. Move the file away to begin anew.",
          e);
    }
  }

  /** Something changed: the file will be written in a moment. */
  public void touch() {
    if (due.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> _ = writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException _) {
        LOG.debug("A change after the end is not kept");
      }
    }
  }

  @Override
  public void close() {
    writer.close();
    save();
  }

  private void write() {
    due.set(false);
    try {
      save();
    } catch (StateException e) {
      LOG.warn("{}", e.getMessage());
    }
  }

  private synchronized void save() {
    byte[] bytes = Json.bytes(source.get());
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, file.getFileName().toString(), ".new");
      Files.write(next, bytes);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StateException("The workspace's state cannot be written to " + file + ".", e);
    }
  }
}
