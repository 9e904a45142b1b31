import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.testing.Chromium;

/**
 * Starts a bare Harness and Isnad in turns and prints the medians as a table. Times run from the
 * start of the process, the launcher's own included; the last column is the ratio to the Harness.
 */
public final class StartBench {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String HARNESS = "Neo4j Harness, one query answered";
  private static final String LOADING = "its part: the article loads";
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
  private final Map<String, List<Double>> megabytes = new LinkedHashMap<>();

  private StartBench() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
    StartBench bench = new StartBench();
    Path warmUp = Scratch.folder();
    new StartBench().isnad(warmUp, "not counted: makes the class archives");
    Scratch.remove(warmUp);
    for (int round = 0; round < rounds; round++) {
      bench.harness();
      Path data = Scratch.folder();
      bench.isnad(data, "first start");
      bench.isnad(data, "later start");
      Scratch.remove(data);
    }
    bench.print(rounds);
  }

  private void harness() throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("java", "-cp", System.getProperty("java.class.path"), "BareHarness")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    await(process, "answered");
    record(HARNESS, start);
    process.waitFor();
  }

  private void isnad(Path data, String which) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("./isnad", "--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String url = await(process, "Page:").replaceAll(".*(http://\\S+).*", "$1");
    get(url + "/");
    record(which + ": page served", start);
    long loading = 0;
    while (!get(url + "/readyz").equals("ready\n")) {
      loading = loading == 0 && get(url + "/readyz").equals("loading\n") ? System.nanoTime() : loading;
      Thread.sleep(5);
    }
    record(which + ": graph ready", start);
    if (loading != 0 && which.startsWith("first")) {
      record(which + ", " + LOADING, loading);
    }
    picture(url, which);
    rest(url, which);
    long[] database = process.children().mapToLong(ProcessHandle::pid).toArray();
    resident("server", process.pid());
    for (long pid : database) {
      resident("database", pid);
    }
    process.destroy();
    process.waitFor();
  }

  private void picture(String url, String which) {
    try (Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        Page page = browser.newPage()) {
      page.setViewportSize(1440, 900);
      long start = System.nanoTime();
      page.navigate(url + "/?lang=ar");
      while (!Boolean.TRUE.equals(page.evaluate("!!(window.isnad && window.isnad.ready)"))) {
        page.waitForTimeout(10);
      }
      record(which + ": first picture after opening the page", start);
    }
  }

  private void rest(String url, String which) throws Exception {
    long start = System.nanoTime();
    get(url + "/api/nodes/state:AM");
    record(which + ": first card of a node", start);
    start = System.nanoTime();
    get(url + "/api/search?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7");
    record(which + ": first search", start);
  }

  private void record(String what, long start) {
    seconds.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
  }

  private void resident(String what, long pid) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
      if (line.startsWith("VmRSS")) {
        double kilobytes = Double.parseDouble(line.replaceAll("\\D", ""));
        megabytes.computeIfAbsent(what, w -> new ArrayList<>()).add(kilobytes / 1024);
      }
    }
  }

  private void print(int rounds) {
    double harness = median(seconds.get(HARNESS));
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %d cores, medians of %d rounds%n%n| what | seconds | of the Harness |%n| --- | --- | --- |%n",
        Runtime.version().feature(),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    seconds.forEach(
        (what, all) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.2f |%n", what, median(all), median(all) / harness));
    System.out.printf("%n| resident after the first picture | MB |%n| --- | --- |%n");
    megabytes.forEach(
        (what, all) -> System.out.printf(Locale.ROOT, "| %s | %.0f |%n", what, median(all)));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String get(String address) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  /** The first line of its output that holds the words; the rest is let go. */
  private static String await(Process process, String words) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(words)) {
        Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        return line;
      }
    }
    throw new IllegalStateException("a process ended without " + words);
  }
}
