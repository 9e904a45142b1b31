package org.isnad.graph.guard;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.TokenSource;

/**
 * Tokens that run out of patience. A parser cannot be interrupted, but it asks for tokens all the
 * time, also while it only looks ahead; beyond a number of questions it is answered with {@link
 * TooSlow}. Questions are counted rather than time, so that a statement is judged alike on any
 * machine at any load.
 */
final class CountedTokens extends CommonTokenStream {
  /** The longest sound statement takes half of it; it is gone through in some 50 ms. */
  private static final int MOST = 150_000;

  private final Patience patience;

  /** How often the readings of one text may still ask. */
  static final class Patience {
    private int left = MOST;
  }

  /** Thrown out of the parser once it has asked too often. */
  static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("the parser asked too often", null, false, false);
    }
  }

  CountedTokens(TokenSource source, Patience patience) {
    super(source);
    this.patience = patience;
  }

  @Override
  public int LA(int ahead) {
    if (--patience.left < 0) {
      throw new TooSlow();
    }
    return super.LA(ahead);
  }
}
