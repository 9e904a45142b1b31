package org.isnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.isnad.cli.Commands;

/** Starts Isnad. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    quietenLibraries();
    System.exit(new Commands(System.getenv()).run(args));
  }

  private static void quietenLibraries() {
    try (InputStream settings = Main.class.getResourceAsStream("/logging.properties")) {
      if (settings != null) {
        LogManager.getLogManager().readConfiguration(settings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
