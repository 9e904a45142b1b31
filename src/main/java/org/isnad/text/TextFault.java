package org.isnad.text;

/** A text cannot be taken as it is. */
public final class TextFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final String remedy;

  TextFault(int line, String fault, String remedy) {
    super(fault);
    this.line = line;
    this.remedy = remedy;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  public String remedy() {
    return remedy;
  }
}
