import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Kills the database of a running Isnad and measures until a query is answered again: soon after the
 * start, twice in a row, and when the one that stands by has had time to warm up. Linux only, since
 * {@code /proc} tells which of the two holds the store.
 *
 * <pre>
 * RestartBench ROUNDS
 * </pre>
 */
public final class RestartBench {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String QUESTION = "/api/cypher?query=MATCH%20(n:State)%20RETURN%20count(n)";
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  private RestartBench() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
    RestartBench bench = new RestartBench();
    for (int round = 0; round < rounds; round++) {
      bench.round();
    }
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d cores, %d rounds, load average %s%n%n| killed | seconds, shortest | longest |%n| --- | --- | --- |%n",
        Runtime.version().feature(),
        Runtime.getRuntime().availableProcessors(),
        rounds,
        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    bench.seconds.forEach(
        (what, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                what,
                all.stream().mapToDouble(d -> d).min().orElseThrow(),
                all.stream().mapToDouble(d -> d).max().orElseThrow()));
  }

  private void round() throws Exception {
    Path data = Scratch.folder();
    Process isnad =
        new ProcessBuilder("./isnad", "--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines = isnad.inputReader(StandardCharsets.UTF_8);
    String url = "";
    for (String line = lines.readLine(); !line.startsWith("Ready"); line = lines.readLine()) {
      url = line.startsWith("Page:") ? line.replaceAll(".*(http://\\S+) .*", "$1") : url;
    }
    kill(isnad, data, url, "2 s after it was ready", 2);
    kill(isnad, data, url, "again 2 s after it was back", 2);
    kill(isnad, data, url, "20 s after it was back", 20);
    kill(isnad, data, url, "60 s after it was back", 60);
    isnad.destroy();
    isnad.waitFor();
    Scratch.remove(data);
  }

  private void kill(Process isnad, Path data, String url, String when, int after) throws Exception {
    Thread.sleep(after * 1000L);
    long running =
        isnad.descendants().mapToLong(ProcessHandle::pid).filter(pid -> holds(pid, data)).findFirst().orElseThrow();
    long start = System.nanoTime();
    ProcessHandle.of(running).orElseThrow().destroyForcibly();
    Thread.sleep(200); // what was on its way
    while (!answers(url)) {
      Thread.sleep(20);
    }
    seconds.computeIfAbsent(when, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
  }

  private static boolean holds(long pid, Path data) {
    Path lock = data.resolve("neo4j").resolve("lock");
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return open.anyMatch(file -> leadsTo(file, lock));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean leadsTo(Path link, Path file) {
    try {
      return Files.readSymbolicLink(link).equals(file);
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }

  private static boolean answers(String url) throws InterruptedException {
    try {
      HttpResponse<Void> answer =
          HTTP.send(HttpRequest.newBuilder(URI.create(url + QUESTION)).build(), BodyHandlers.discarding());
      return answer.statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
