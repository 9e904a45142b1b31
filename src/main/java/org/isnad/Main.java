package org.isnad;

import org.isnad.cli.Commands;

/** Starts Isnad. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Commands(System.getenv()).run(args));
  }
}
