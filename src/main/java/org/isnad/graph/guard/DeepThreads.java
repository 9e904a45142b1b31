package org.isnad.graph.guard;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads with a stack that holds what a text can nest. A parser cannot be stopped: who waits for
 * it gives up in the end, and it may go on. Only so many go on at a time, and a place is free when
 * its thread has ended. Thread-safe.
 */
final class DeepThreads {
  static final long STACK_BYTES = 64L << 20;

  private final int most;
  private final Duration forPlace;
  private final Duration forWork;
  private final Semaphore places;

  /**
   * @param most threads at a time
   * @param forPlace how long one waits for a place
   * @param forWork how long one waits for the work
   */
  DeepThreads(int most, Duration forPlace, Duration forWork) {
    this.most = most;
    this.forPlace = forPlace;
    this.forWork = forWork;
    this.places = new Semaphore(most);
  }

  /**
   * @throws QueryRefused when every place is taken
   * @throws TimeoutException when the work takes too long; it goes on
   */
  <T> T call(Callable<T> work) throws InterruptedException, ExecutionException, TimeoutException {
    if (!places.tryAcquire(forPlace.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new QueryRefused(Refusal.of(RefusalCode.BUSY, null, most));
    }
    FutureTask<T> task = new FutureTask<>(work);
    Runnable reading =
        () -> {
          try {
            task.run();
          } finally {
            places.release();
          }
        };
    try {
      Thread thread = new Thread(null, reading, "cypher-guard", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    } catch (Throwable e) { // no memory for another stack
      places.release();
      throw e;
    }
    return task.get(forWork.toMillis(), TimeUnit.MILLISECONDS);
  }
}
