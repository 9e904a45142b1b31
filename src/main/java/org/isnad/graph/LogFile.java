package org.isnad.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that never grows without end: {@code access.0.log} is the newest, and when that
 * has its size it becomes {@code access.1.log}, and so on; the oldest goes. Thread-safe.
 */
public final class LogFile implements AutoCloseable {
  private static final int MOST_BYTES = 8 << 20;
  private static final int FILES = 5;

  private static final System.Logger LOG = System.getLogger("org.isnad.graph");

  private final Path folder;
  private final String name;
  private @Nullable FileHandler file;
  private boolean closed;

  private LogFile(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Goes on with what is there, and is made by the first line.
   *
   * @param folder of the log, made when it does not exist
   * @param name without a number and an ending
   */
  public static LogFile of(Path folder, String name) {
    return new LogFile(folder, name);
  }

  private FileHandler open() throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      DataFolder.make(parent);
    }
    Files.createDirectories(folder);
    String pattern = folder.toString().replace("%", "%%") + "/" + name + ".%g.log";
    FileHandler opened = new FileHandler(pattern, MOST_BYTES, FILES, true);
    opened.setEncoding("UTF-8");
    opened.setFormatter(
        new Formatter() {
          @Override
          public String format(LogRecord line) {
            return line.getMessage() + "\n";
          }
        });
    return opened;
  }

  /** A log that cannot be written is told once, and stops nothing. */
  public synchronized void line(String text) {
    if (closed) {
      return;
    }
    try {
      if (file == null) {
        file = open();
      }
      file.publish(new LogRecord(Level.INFO, text));
    } catch (IOException e) {
      closed = true;
      LOG.log(System.Logger.Level.WARNING, "The log in " + folder + " cannot be written.");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (file != null) {
      file.close();
    }
  }
}
