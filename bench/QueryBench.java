import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The same hundred rows by Neo4j's Query API and by Isnad from one database, in turns: of Isnad with a
 * parameter that differs each time and is not used, so that nothing kept answers, and the same again and
 * again; the same by a server with the thorough compiler, as {@code serve --public} runs; a named query whose
 * data has not changed; a client alone, among sixty-four slow ones, and among forty addresses each of which sends
 * slowly, reads slowly, asks for what takes long and asks without pause. That client asks without pause as well,
 * so among the forty it is one of forty-one who want all there is. Last a client that asks ten times a second,
 * among the same forty of a server that is open to anyone.
 *
 * <pre>
 * QueryBench SECONDS    of each measurement
 * </pre>
 */
public final class QueryBench {
  private static final int CLIENTS = 4;
  private static final int ROUNDS = 3;
  private static final int ATTACKERS = 64;
  private static final int ADDRESSES = 40;
  private static final String CYPHER = "MATCH (a:Entity {id: $id})-[r]-(b) RETURN a.id, r, b LIMIT 100";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private QueryBench() {}

  /** Requests a second, and the milliseconds that 99 of 100 stay below. */
  private record Figures(double perSecond, double p50, double p99, double refused) {}

  public static void main(String[] args) throws Exception {
    int seconds = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    Process neo4j =
        start(List.of("java", "-cp", System.getProperty("neo4j.classpath"), "QueryServer"));
    String[] addresses = await(neo4j, "serving").split(" ");
    Path data = Scratch.folder();
    List<String> on =
        List.of(
            "--neo4j",
            addresses[1],
            "--password-file",
            Files.writeString(data.resolve("password"), "any").toString());
    Process isnad = isnad(true, on);
    String url = page(isnad);
    Process thorough = isnad(false, on);
    String thoroughUrl = page(thorough);
    String parameters = "\"parameters\": {\"id\": \"org:csto\"}}";
    HttpRequest theirs =
        post(addresses[2] + "db/neo4j/query/v2", "{\"statement\": \"" + CYPHER + "\", " + parameters);
    HttpRequest same = post(url + "/api/cypher", "{\"query\": \"" + CYPHER + "\", " + parameters);
    AtomicLong next = new AtomicLong();
    Function<String, HttpRequest> asking =
        server ->
            post(
                server + "/api/cypher",
                "{\"query\": \""
                    + CYPHER
                    + "\", "
                    + parameters.replace("}}", ", \"unused\": " + next.incrementAndGet() + "}}"));
    Supplier<HttpRequest> fresh = () -> asking.apply(url);
    HttpRequest named = HttpRequest.newBuilder(URI.create(url + "/api/queries/who-opposed")).build();
    compare(() -> theirs, fresh, () -> asking.apply(thoroughUrl), () -> same, () -> named, seconds);
    end(thorough);
    among(fresh, url, seconds);
    end(isnad);
    neo4j.getOutputStream().close();
    neo4j.waitFor();
    Process open = isnad(false, List.of("--public", "--data", data.resolve("open").toString()));
    String openUrl = page(open);
    amongGreedy(() -> asking.apply(openUrl), openUrl, seconds);
    end(open);
    System.exit(0);
  }

  /** Started with the flags of the launcher. */
  private static Process isnad(boolean quick, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("java", "-Xms32m", "-Xmx160m", "-Xss512k", "-XX:+UseSerialGC"));
    if (quick) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.addAll(List.of("-jar", "target/isnad.jar", "serve", "--port", "0"));
    command.addAll(arguments);
    return start(command);
  }

  /** The address of its page, once the graph is there. */
  private static String page(Process isnad) throws IOException {
    String url = await(isnad, "Page:").replaceAll(".*(http://\\S+).*", "$1");
    await(isnad, "Ready");
    return url;
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private static void compare(
      Supplier<HttpRequest> theirs,
      Supplier<HttpRequest> fresh,
      Supplier<HttpRequest> thorough,
      Supplier<HttpRequest> same,
      Supplier<HttpRequest> named,
      int seconds)
      throws Exception {
    for (Supplier<HttpRequest> warm : List.of(theirs, fresh, thorough, named, theirs, fresh, thorough)) {
      measure(warm, CLIENTS, seconds);
    }
    List<Figures> api = new ArrayList<>();
    List<Figures> asked = new ArrayList<>();
    List<Figures> compiled = new ArrayList<>();
    List<Figures> again = new ArrayList<>();
    List<Figures> kept = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      api.add(measure(theirs, CLIENTS, seconds));
      asked.add(measure(fresh, CLIENTS, seconds));
      compiled.add(measure(thorough, CLIENTS, seconds));
      again.add(measure(same, CLIENTS, seconds));
      kept.add(measure(named, CLIENTS, seconds));
    }
    Figures base = median(api);
    System.out.printf(
        "%d clients, medians of %d rounds of %d s, %d cores, JDK %d%n%n",
        CLIENTS, ROUNDS, seconds, Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
    System.out.println("| what | a second | of the Query API | p50 ms | p99 ms | of its p99 |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    print("Neo4j's Query API", base, base);
    print("POST /api/cypher, a new request each time", median(asked), base);
    print("the same with the compiler of --public", median(compiled), base);
    print("POST /api/cypher, the same again, unchanged data", median(again), base);
    print("a named query, unchanged data", median(kept), base);
  }

  private static void among(Supplier<HttpRequest> ours, String url, int seconds) throws Exception {
    Figures quiet = measure(ours, 1, seconds);
    System.out.println("\n| one that asks without pause | p50 ms | p99 ms | of the quiet p99 | refused |");
    System.out.println("| --- | --- | --- | --- | --- |");
    polite("alone", quiet, quiet);
    for (String kind : List.of("senders", "readers")) {
      try (GreedyCrowd crowd = new GreedyCrowd(url, ATTACKERS, List.of(kind))) {
        polite("among " + ATTACKERS + " slow " + kind, measure(ours, 1, seconds), quiet);
      }
    }
    amongForty(ours, url, seconds, quiet);
  }

  private static void amongForty(
      Supplier<HttpRequest> ours, String url, int seconds, Figures quiet) throws Exception {
    try (GreedyCrowd crowd = new GreedyCrowd(url, ADDRESSES, GreedyCrowd.KINDS)) {
      polite(
          "among " + ADDRESSES + " addresses with 4 slow or greedy connections each",
          measure(ours, 1, seconds),
          quiet);
    }
  }

  private static void amongGreedy(Supplier<HttpRequest> ours, String url, int seconds) throws Exception {
    Supplier<HttpRequest> paced =
        () -> {
          LockSupport.parkNanos(100_000_000);
          return ours.get();
        };
    for (int i = 0; i < 3; i++) {
      measure(paced, CLIENTS, seconds);
    }
    Figures quiet = measure(paced, 1, seconds);
    System.out.println("\n| one that asks ten times a second, --public | p50 ms | p99 ms | of the quiet p99 | refused |");
    System.out.println("| --- | --- | --- | --- | --- |");
    polite("alone", quiet, quiet);
    amongForty(paced, url, seconds, quiet);
  }

  private static Figures measure(Supplier<HttpRequest> request, int clients, int seconds) throws Exception {
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    AtomicLong refused = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService all = Executors.newFixedThreadPool(clients);
    for (int i = 0; i < clients; i++) {
      all.submit(
          () -> {
            while (System.nanoTime() < end) {
              HttpRequest next = request.get();
              long start = System.nanoTime();
              HttpResponse<byte[]> answer = HTTP.send(next, BodyHandlers.ofByteArray());
              if (answer.statusCode() == 429 || answer.statusCode() == 503) {
                refused.incrementAndGet();
                Thread.sleep(50);
                continue;
              }
              nanos.add(System.nanoTime() - start);
              if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
              }
            }
            return null;
          });
    }
    all.shutdown();
    all.awaitTermination(seconds + 30L, TimeUnit.SECONDS);
    Collections.sort(nanos);
    if (nanos.isEmpty()) {
      return new Figures(0, Double.NaN, Double.NaN, 1);
    }
    return new Figures(
        nanos.size() / (double) seconds,
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.get((int) (nanos.size() * 0.99)) / 1e6,
        refused.get() / (double) (refused.get() + nanos.size()));
  }

  private static Figures median(List<Figures> rounds) {
    rounds.sort((a, b) -> Double.compare(a.perSecond(), b.perSecond()));
    return rounds.get(rounds.size() / 2);
  }

  private static void print(String what, Figures figures, Figures base) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.2f | %.1f | %.1f | %.2f |%n",
        what,
        figures.perSecond(),
        figures.perSecond() / base.perSecond(),
        figures.p50(),
        figures.p99(),
        figures.p99() / base.p99());
  }

  private static void polite(String what, Figures figures, Figures quiet) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.2f | %.0f %% |%n",
        what,
        figures.p50(),
        figures.p99(),
        figures.p99() / quiet.p99(),
        100 * figures.refused());
  }

  private static HttpRequest post(String url, String json) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String await(Process process, String word) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(word)) {
        return line;
      }
    }
    throw new IOException("it ended without " + word);
  }
}
