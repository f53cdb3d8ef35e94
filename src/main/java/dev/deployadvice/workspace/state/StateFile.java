package dev.deployadvice.workspace.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the state in one file, and beside it a log of what has changed since that file was written:
 * soon after a change, never half written, always before the end. While it is open no other
 * workspace can have the file; a killed one gives it back by itself.
 */
public final class StateFile implements Workspace.Saver, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);
  private static final long DELAY_MILLIS = 2;
  private static final long PATIENCE_MILLIS = 1_000;

  private final Path file;
  private final FileChannel lock;
  private final StateLog log;
  private final AtomicReference<Optional<Snapshot>> last = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Supplier<Snapshot>>> source =
      new AtomicReference<>(Optional.empty());
  private final AtomicBoolean due = new AtomicBoolean();
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong written = new AtomicLong();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("workspace-state").factory());

  private StateFile(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
    this.log = new StateLog(file.resolveSibling(file.getFileName() + ".log"));
  }

  /**
   * Takes the file for this workspace alone.
   *
   * @throws StateException where another one has it, or it cannot be written
   */
  public static StateFile open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel lock =
          FileChannel.open(
              file.resolveSibling(file.getFileName() + ".lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (locked(lock)) {
        return new StateFile(file, lock);
      }
      lock.close();
    } catch (IOException e) {
      throw new StateException(
          "The workspace's state cannot be kept in %s. Allow this user to write there, or set DATA_DIR to another folder."
              .formatted(file),
          e);
    }
    throw new StateException(
        "Another workspace is running and keeps its state in " + file + ". Stop it first.");
  }

  /** What was kept, or empty where the file does not exist. */
  public Optional<Snapshot> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      ObjectNode state = Json.read(Files.readAllBytes(file), ObjectNode.class);
      log.replay(state);
      last.set(Optional.of(Json.value(state, Snapshot.class)));
      return last.get();
    } catch (IOException | JacksonException e) {
      throw new StateException(
          "The workspace's state in " + file + " cannot be read. Move the file away to begin anew.",
          e);
    }
  }

  /** From now on the file follows the workspace. */
  public void follow(Workspace workspace) {
    source.set(Optional.of(workspace::snapshot));
    workspace.saveWith(this);
    save(true);
  }

  @Override
  public void close() {
    writer.close();
    if (!lock.isOpen()) {
      return;
    }
    try {
      save(true);
    } finally {
      release();
    }
  }

  /** Something changed: the file will be written in a moment. */
  @Override
  public void touch() {
    changes.incrementAndGet();
    if (due.compareAndSet(false, true)) {
      try {
        ScheduledFuture<?> _ = writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException _) {
        LOG.debug("A change after the end is not kept");
      }
    }
  }

  /** Waits until what has changed so far is in the file, so that a killed process has it again. */
  @Override
  public void awaitSaved() {
    long wanted = changes.get();
    try {
      synchronized (written) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (written.get() < wanted && System.nanoTime() < deadline) {
          written.wait(PATIENCE_MILLIS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    due.set(false);
    long covered = changes.get();
    try {
      save(false);
      synchronized (written) {
        written.set(covered);
        written.notifyAll();
      }
    } catch (StateException e) {
      LOG.warn("{}", e.getMessage());
    }
  }

  /**
   * Changes go to the log first even where the whole state is written next: whoever is killed in
   * between finds in the log nothing that is older than the file.
   */
  private synchronized void save(boolean whole) {
    Optional<Supplier<Snapshot>> followed = source.get();
    if (followed.isEmpty()) {
      return;
    }
    Snapshot now = followed.get().get();
    try {
      Optional<Snapshot> before = last.get();
      if (before.isPresent()) {
        ObjectNode changes = SnapshotChanges.between(before.get(), now);
        if (!changes.isEmpty()) {
          log.append(changes);
        }
      }
      if (whole || before.isEmpty() || log.isFull()) {
        replace(Json.bytes(now));
        log.clear();
      }
      last.set(Optional.of(now));
    } catch (IOException e) {
      throw new StateException("The workspace's state cannot be written to " + file + ".", e);
    }
  }

  private void replace(byte[] bytes) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Path _ = Files.write(next, bytes);
    Path _ =
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private void release() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The lock of the workspace's state stays: {}", e.getMessage());
    }
  }
}
