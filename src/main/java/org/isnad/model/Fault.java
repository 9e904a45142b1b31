package org.isnad.model;

/**
 * Something wrong that a person can mend.
 *
 * @param place {@code path:line}
 * @param fault what is wrong there
 * @param remedy what to do about it
 */
public record Fault(String place, String fault, String remedy) {
  @Override
  public String toString() {
    return place + ": " + fault + "; " + remedy;
  }
}
