package org.isnad.graph.guard;

/** Thrown when a query may not or cannot run; the message is the English sentence and hint. */
public final class QueryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal refusal;

  public QueryRefused(Refusal refusal) {
    super(refusal.sentence().en() + " " + refusal.hint().en());
    this.refusal = refusal;
  }

  public QueryRefused(Refusal refusal, Throwable cause) {
    super(refusal.sentence().en() + " " + refusal.hint().en(), cause);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
