package org.isnad.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer of any length: a short one stays in memory, a long one goes to a temporary file.
 * So an answer is whole before its first byte is sent, its length and faults are known, and a slow
 * reader keeps no query waiting.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 256 << 10;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream out;

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    OutputStream far = out;
    if (far == null && memory.size() + length > IN_MEMORY) {
      Path made = Files.createTempFile("isnad-", ".export");
      file = made;
      far = Files.newOutputStream(made);
      out = far;
      memory.writeTo(far);
      memory.reset();
    }
    (far == null ? memory : far).write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  /** The whole of it, once closed. */
  Answer answer(String type) {
    return file == null ? Answer.of(type, memory.toByteArray()) : Answer.of(type, file);
  }

  /** Lets go of what nobody will read. */
  void discard() throws IOException {
    close();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
