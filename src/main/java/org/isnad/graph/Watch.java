package org.isnad.graph;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Looks after one query while it runs: has it stopped when nobody waits for it or when it takes a
 * place that others need, and tells the owner of the database when it does not stop in its time.
 */
final class Watch implements AutoCloseable {
  private static final long EVERY_MS = 100;

  /** One thread looks, others act, so that a slow act delays nothing. */
  private static final ScheduledExecutorService EYES =
      Executors.newSingleThreadScheduledExecutor(work -> thread(work, "query-watch"));

  private static final ExecutorService HANDS =
      Executors.newCachedThreadPool(work -> thread(work, "query-stop"));

  private final String key = UUID.randomUUID().toString();
  private final Graph graph;
  private final Caller caller;
  private final Admission.Place place;
  private final Limits limits;
  private final Runnable overdue;
  private final long since = System.nanoTime();
  private final ScheduledFuture<?> looking;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile @Nullable Refusal reason;
  private boolean toldOverdue;

  Watch(Graph graph, Caller caller, Admission.Place place, Limits limits, Runnable overdue) {
    this.graph = graph;
    this.caller = caller;
    this.place = place;
    this.limits = limits;
    this.overdue = overdue;
    this.looking =
        EYES.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** By which the database knows the query's transaction. */
  Map<String, Object> mark() {
    return Map.of("isnad", key);
  }

  /** Why it was stopped, if it was. */
  @Nullable Refusal reason() {
    return reason;
  }

  private void look() {
    Duration taken = Duration.ofNanos(System.nanoTime() - since);
    if (reason == null) {
      reason = reasonToStop(taken);
    }
    if (taken.compareTo(limits.time().plus(Limits.GRACE)) > 0 && !toldOverdue) {
      toldOverdue = true;
      HANDS.execute(overdue);
    }
    if (reason != null) {
      stop();
    }
  }

  private @Nullable Refusal reasonToStop(Duration taken) {
    if (taken.compareTo(limits.time()) > 0) {
      return Refusal.of(RefusalCode.TIME_LIMIT, null, limits.time().toSeconds());
    }
    if (caller.isGone()) {
      return Refusal.of(RefusalCode.CALLER_GONE, null);
    }
    if (!place.isOverBrief() || place.mayGoOn()) {
      return null;
    }
    return Refusal.of(place.hasBudget() ? RefusalCode.LONG_BUSY : RefusalCode.BUDGET, null);
  }

  /** Until it ends: it may not have begun in the database when it was stopped first. */
  private void stop() {
    if (stopping.compareAndSet(false, true)) {
      HANDS.execute(
          () -> {
            try {
              graph.terminate(key);
            } finally {
              stopping.set(false);
            }
          });
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
  }
}
