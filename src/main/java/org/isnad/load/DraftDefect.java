package org.isnad.load;

import org.isnad.model.Fault;

/** A defect of ours keeps an article from being drafted; whoever brought it can mend nothing. */
public final class DraftDefect extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String place;

  DraftDefect(String place, Throwable cause) {
    super("a defect keeps " + place + " from being drafted", cause);
    this.place = place;
  }

  /** For who has other articles beside it, and can report this one. */
  public Fault fault() {
    return Fault.of(place, "draft-defect", String.valueOf(getCause()));
  }
}
