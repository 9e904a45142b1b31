package org.isnad.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged Isnad, as a user starts it: {@code target/isnad.jar serve} on a free port with an
 * empty data folder. Stopped as by Ctrl-C; the folder is taken away.
 */
public final class RunningIsnad implements AutoCloseable {
  private static final Pattern PAGE = Pattern.compile("Page:\\s+(http://\\S+)");
  private static final Path JAR = Path.of("target/isnad.jar");

  private final Process process;
  private final Path data;
  private final String url;

  private RunningIsnad(Process process, Path data, String url) {
    this.process = process;
    this.data = data;
    this.url = url;
  }

  /** Returns when the graph is there. */
  public static RunningIsnad start() {
    try {
      Path data = Files.createTempDirectory("isnad-test");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Process process =
          new ProcessBuilder(
                  java,
                  "-XX:+UseSerialGC",
                  "-jar",
                  JAR.toString(),
                  "serve",
                  "--port",
                  "0",
                  "--data",
                  data.toString())
              .redirectErrorStream(true)
              .start();
      RunningIsnad running = new RunningIsnad(process, data, pageOf(process));
      running.awaitReady();
      return running;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Such as {@code http://127.0.0.1:41234}, without a slash at the end. */
  public String url() {
    return url;
  }

  private static String pageOf(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> seen = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      seen.add(line);
      Matcher page = PAGE.matcher(line);
      if (page.find()) {
        drain(lines);
        return page.group(1).replaceAll("/$", "");
      }
    }
    throw new IllegalStateException("isnad serve ended without a page: " + seen);
  }

  private static void drain(BufferedReader lines) {
    Thread thread = new Thread(() -> lines.lines().forEach(line -> {}), "isnad-output");
    thread.setDaemon(true);
    thread.start();
  }

  private void awaitReady() throws IOException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/readyz")).timeout(Duration.ofSeconds(5)).build();
    for (int i = 0; i < 300 && process.isAlive(); i++) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    close();
    throw new IllegalStateException("isnad serve did not become ready within a minute");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    try (var files = Files.walk(data)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
