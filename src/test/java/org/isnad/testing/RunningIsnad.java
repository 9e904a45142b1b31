package org.isnad.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The packaged Isnad, as a user starts it: {@code target/isnad.jar serve} on a free port. Stopped
 * as by a termination signal.
 */
public final class RunningIsnad implements AutoCloseable {
  private static final Pattern PAGE = Pattern.compile("Page:\\s+(http://\\S+)");
  private static final Path JAR = Path.of("target/isnad.jar");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private @Nullable Path emptied;
  private String url = "";

  private RunningIsnad(Process process) {
    this.process = process;
  }

  /** What a command that has ended printed. */
  public record Ended(int code, String out, String err) {}

  /** With an empty data folder, which is taken away in the end. Returns when the graph is there. */
  public static RunningIsnad start() {
    try {
      Path data = Files.createTempDirectory("isnad-test");
      RunningIsnad running = start(data);
      running.emptied = data;
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With this data folder, which stays. Returns when the graph is there. */
  public static RunningIsnad start(Path data) {
    return start(command("serve", "--port", "0", "--data", data.toString()));
  }

  /**
   * Returns when the graph is there.
   *
   * @param command that serves on a free port
   */
  public static RunningIsnad start(List<String> command) {
    return start(new ProcessBuilder(command));
  }

  /** The same, started another way than by the jar alone. */
  public static RunningIsnad start(ProcessBuilder command) {
    try {
      RunningIsnad running = new RunningIsnad(command.redirectErrorStream(true).start());
      running.awaitPage();
      running.awaitReady(Duration.ofMinutes(3));
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code java … -jar target/isnad.jar} with these words. */
  public static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    if (Runtime.version().feature() >= 23) { // as the launcher does
      command.addAll(
          List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    }
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** Runs a command to its end, which comes within a minute. */
  public static Ended run(String... words) {
    return run(new ProcessBuilder(command(words)));
  }

  public static Ended run(ProcessBuilder command) {
    try {
      Path out = Files.createTempFile("isnad", ".out");
      Path err = Files.createTempFile("isnad", ".err");
      try {
        Process process = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
          process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Such as {@code http://127.0.0.1:41234}, without a slash at the end. */
  public String url() {
    return url;
  }

  /** The lines it has printed so far. */
  public List<String> output() {
    return output;
  }

  /** The server itself. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** The JVM of its database; one that stands by is younger. */
  public ProcessHandle database() {
    return databases().stream()
        .min(Comparator.comparing(child -> child.info().startInstant().orElse(Instant.MAX)))
        .orElseThrow(() -> new IllegalStateException("no database process: " + output));
  }

  /** That and the one that stands by, once it does. */
  public List<ProcessHandle> databases() {
    return process
        .descendants()
        .filter(child -> child.info().commandLine().orElse("").contains("DatabaseProcess"))
        .toList();
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)));
  }

  /** Sends JSON. */
  public HttpResponse<String> post(String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitPage() throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      output.add(line);
      Matcher page = PAGE.matcher(line);
      if (page.find()) {
        url = page.group(1).replaceAll("/$", "");
        Thread thread = new Thread(() -> lines.lines().forEach(output::add), "isnad-output");
        thread.setDaemon(true);
        thread.start();
        return;
      }
    }
    throw new IllegalStateException("isnad serve ended without a page: " + output);
  }

  /** Blocks until /readyz says so. */
  public void awaitReady(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (get("/readyz").statusCode() == 200) {
        return;
      }
      pause();
    }
    close();
    throw new IllegalStateException("isnad serve did not become ready in " + patience + output);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it as the system does when memory runs out: nothing of it runs any further. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to end, as Ctrl-C does; returns its exit code when it has. */
  public int stop() {
    process.destroy();
    return await();
  }

  private int await() {
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        throw new IllegalStateException("isnad serve does not end: " + output);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      stop();
    } finally {
      process.destroyForcibly();
      remove(emptied);
    }
  }

  private static void remove(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
