package org.isnad.graph.guard;

import java.lang.management.ManagementFactory;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.TokenSource;

/**
 * Tokens that run out of patience. A parser cannot be interrupted, but it asks for tokens all the
 * time, also while it only looks ahead; after the deadline it is answered with {@link TooSlow}.
 */
final class TimedTokens extends CommonTokenStream {
  private static final int CLOCK_EVERY = 1024;

  private final long deadline;
  private int asked;

  /** Thrown out of the parser once its time is over. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param deadline by {@link #now()}
   */
  TimedTokens(TokenSource source, long deadline) {
    super(source);
    this.deadline = deadline;
  }

  /** Nanoseconds this thread has worked; a busy machine takes nothing from its time. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public int LA(int ahead) {
    if (++asked % CLOCK_EVERY == 0 && now() > deadline) {
      throw new TooSlow();
    }
    return super.LA(ahead);
  }
}
