package org.isnad;

/** Starts Isnad. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("isnad");
  }
}
