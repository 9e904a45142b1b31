import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Folders for what a bench writes: gone when it ends, be it cut off, with what it had started. */
final class Scratch {
  private static final int SECONDS = 20;

  private Scratch() {}

  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("isnad-bench");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(folder)));
    return folder;
  }

  private static void leave(Path folder) {
    ProcessHandle.current().children().forEach(Scratch::end);
    try {
      remove(folder);
    } catch (IOException e) {
      System.err.println(folder + " stays: " + e);
    }
  }

  /** Who still writes would fill the folder again. */
  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      System.err.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
