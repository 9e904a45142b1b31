package org.isnad.text;

/** A text cannot be taken as it is; told in English and Arabic. */
public final class TextFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final int line;
  private final String remedy;
  private final String faultAr;
  private final String remedyAr;

  TextFault(int line, String fault, String remedy, String faultAr, String remedyAr) {
    super(fault);
    this.line = line;
    this.remedy = remedy;
    this.faultAr = faultAr;
    this.remedyAr = remedyAr;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  public String remedy() {
    return remedy;
  }

  public String faultAr() {
    return faultAr;
  }

  public String remedyAr() {
    return remedyAr;
  }
}
