package org.isnad.model;

/**
 * Something wrong that a person can mend.
 *
 * @param place {@code path:line}
 * @param fault what is wrong there
 * @param remedy what to do about it
 * @param faultAr the same for who reads Arabic, and so {@code remedyAr}; English where only those
 *     who write our files by hand can meet it
 */
public record Fault(String place, String fault, String remedy, String faultAr, String remedyAr) {

  public Fault(String place, String fault, String remedy) {
    this(place, fault, remedy, fault, remedy);
  }

  @Override
  public String toString() {
    return place + ": " + fault + "; " + remedy;
  }

  /** The same sentence in Arabic. */
  public String arabic() {
    return place + ": " + faultAr + "؛ " + remedyAr;
  }
}
