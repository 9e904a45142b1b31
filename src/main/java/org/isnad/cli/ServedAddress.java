package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the Isnad that holds a data folder serves its pages: {@code address} in that folder, there
 * while it serves. A second process that finds the folder taken tells its user where to ask. Best
 * effort: without the note only a hint is poorer.
 */
final class ServedAddress implements AutoCloseable {
  private final Path file;
  private volatile boolean noted;

  ServedAddress(Path data) {
    this.file = data.resolve("address");
  }

  /** Only the holder of the folder may. */
  void note(String url) {
    try {
      Files.writeString(file, url + "\n");
      noted = true;
    } catch (IOException e) {
      noted = false;
    }
  }

  Optional<String> read() {
    try {
      return Optional.of(Files.readString(file).strip()).filter(url -> !url.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      if (noted) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the next one overwrites it
    }
  }
}
