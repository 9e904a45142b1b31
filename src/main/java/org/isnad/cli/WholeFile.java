package org.isnad.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: whoever reads it meanwhile has the old one. */
final class WholeFile {
  private WholeFile() {}

  static void write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve("." + name + ".part");
    try {
      Files.writeString(part, text);
      move(part, folder.resolve(name));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
