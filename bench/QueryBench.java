import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
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
import java.util.function.Supplier;

/**
 * The same hundred rows by Neo4j's Query API and by Isnad from one database, in turns: of Isnad with a
 * parameter that differs each time and is not used, so that nothing kept answers, and the same again and
 * again; a named query whose data has not changed; a polite client alone, among sixty-four slow ones, and among
 * forty addresses each of which sends slowly, reads slowly, asks for what takes long and asks without pause.
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

  /** What each of those addresses does at the same time, a connection for each. */
  private static final List<String> GREEDY = List.of("senders", "readers", "askers", "hurriers");

  private static final String CYPHER = "MATCH (a:Entity {id: $id})-[r]-(b) RETURN a.id, r, b LIMIT 100";
  private static final String LONG =
      "MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id + 'x'";
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
    Path data = Files.createTempDirectory("isnad-bench");
    Process isnad =
        start(
            List.of(
                "java", "-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-jar", "target/isnad.jar", "serve", "--port", "0", "--neo4j", addresses[1],
                "--password-file", Files.writeString(data.resolve("password"), "any").toString()));
    String url = await(isnad, "Page:").replaceAll(".*(http://\\S+).*", "$1");
    await(isnad, "Ready");
    String parameters = "\"parameters\": {\"id\": \"org:csto\"}}";
    HttpRequest theirs =
        post(addresses[2] + "db/neo4j/query/v2", "{\"statement\": \"" + CYPHER + "\", " + parameters);
    HttpRequest same = post(url + "/api/cypher", "{\"query\": \"" + CYPHER + "\", " + parameters);
    AtomicLong next = new AtomicLong();
    Supplier<HttpRequest> fresh =
        () ->
            post(
                url + "/api/cypher",
                "{\"query\": \""
                    + CYPHER
                    + "\", "
                    + parameters.replace("}}", ", \"unused\": " + next.incrementAndGet() + "}}"));
    HttpRequest named = HttpRequest.newBuilder(URI.create(url + "/api/queries/who-opposed")).build();
    compare(() -> theirs, fresh, () -> same, () -> named, seconds);
    among(fresh, url, seconds);
    isnad.destroy();
    isnad.waitFor();
    neo4j.getOutputStream().close();
    neo4j.waitFor();
    System.exit(0);
  }

  private static void compare(
      Supplier<HttpRequest> theirs,
      Supplier<HttpRequest> fresh,
      Supplier<HttpRequest> same,
      Supplier<HttpRequest> named,
      int seconds)
      throws Exception {
    for (Supplier<HttpRequest> warm : List.of(theirs, fresh, named, theirs, fresh)) {
      measure(warm, CLIENTS, seconds);
    }
    List<Figures> api = new ArrayList<>();
    List<Figures> asked = new ArrayList<>();
    List<Figures> again = new ArrayList<>();
    List<Figures> kept = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      api.add(measure(theirs, CLIENTS, seconds));
      asked.add(measure(fresh, CLIENTS, seconds));
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
    print("POST /api/cypher, the same again, unchanged data", median(again), base);
    print("a named query, unchanged data", median(kept), base);
  }

  private static void among(Supplier<HttpRequest> ours, String url, int seconds) throws Exception {
    Figures quiet = measure(ours, 1, seconds);
    System.out.println("\n| one polite client | p50 ms | p99 ms | of the quiet p99 | refused |");
    System.out.println("| --- | --- | --- | --- | --- |");
    polite("alone", quiet, quiet);
    for (String kind : List.of("senders", "readers")) {
      ExecutorService crowd = Executors.newFixedThreadPool(ATTACKERS);
      for (int i = 0; i < ATTACKERS; i++) {
        int number = i;
        crowd.execute(() -> attack(kind, URI.create(url).getPort(), number));
      }
      Thread.sleep(2000);
      polite("among " + ATTACKERS + " slow " + kind, measure(ours, 1, seconds), quiet);
      end(crowd);
    }
    ExecutorService crowd = Executors.newFixedThreadPool(ADDRESSES * GREEDY.size());
    for (int i = 0; i < ADDRESSES; i++) {
      int number = i;
      GREEDY.forEach(kind -> crowd.execute(() -> attack(kind, URI.create(url).getPort(), number)));
    }
    Thread.sleep(2000);
    polite(
        "among " + ADDRESSES + " addresses with " + GREEDY.size() + " slow or greedy connections each",
        measure(ours, 1, seconds),
        quiet);
    end(crowd);
  }

  private static void end(ExecutorService crowd) throws InterruptedException {
    crowd.shutdownNow();
    crowd.awaitTermination(30, TimeUnit.SECONDS);
  }

  /** Again and again until it is interrupted. */
  private static void attack(String kind, int port, int number) {
    while (!Thread.currentThread().isInterrupted()) {
      try (Socket socket = new Socket()) {
        socket.setReceiveBufferSize(2048);
        socket.bind(new InetSocketAddress("127.0.1." + (number + 1), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        String request =
            switch (kind) {
              case "readers" -> "GET /api/graph HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(10);
              case "askers" -> asking(LONG + " AND " + System.nanoTime() + " > 0 RETURN count(*)");
              case "hurriers" -> asking("RETURN " + System.nanoTime() + " AS now");
              default ->
                  "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n";
            };
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        if (kind.equals("askers") || kind.equals("hurriers")) {
          socket.getInputStream().readAllBytes();
          continue;
        }
        for (int i = 0; i < 100; i++) {
          Thread.sleep(200);
          if (kind.equals("readers")) {
            if (socket.getInputStream().read() < 0) {
              break;
            }
          } else {
            socket.getOutputStream().write(' ');
          }
        }
      } catch (IOException e) {
        // it was sent away
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String asking(String query) {
    String body = "{\"query\": \"" + query + "\"}";
    return "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
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
              long start = System.nanoTime();
              HttpResponse<byte[]> answer = HTTP.send(request.get(), BodyHandlers.ofByteArray());
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
