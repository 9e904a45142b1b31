package org.isnad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * How long a server lives: until Ctrl-C, a termination signal or a fault it cannot mend. Everything
 * is closed by the thread that waits here; the signal waits for that.
 */
final class Life {
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();

  Life() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  end.countDown();
                  awaitClosed();
                },
                "stop"));
  }

  /**
   * Blocks until something ends it.
   *
   * @throws RuntimeException the fault, when that was it
   */
  void awaitEnd() throws InterruptedException {
    awaitEnd(Long.MAX_VALUE);
  }

  /**
   * The same, for so long at most.
   *
   * @return whether something has ended it
   */
  boolean awaitEnd(long milliseconds) throws InterruptedException {
    boolean ended = end.await(milliseconds, TimeUnit.MILLISECONDS);
    RuntimeException cause = fault.get();
    if (cause != null) {
      throw cause;
    }
    return ended;
  }

  void fail(RuntimeException cause) {
    fault.compareAndSet(null, cause);
    end.countDown();
  }

  /** Everything is closed. */
  void ended() {
    closed.countDown();
  }

  private void awaitClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
