package org.isnad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.hostile.Wire.Reply;
import org.isnad.testing.RunningIsnad;

/** The check that follows every attack, whatever the attack was. */
final class Examination implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(1);

  /** A machine that does other things as well answers later, attacked or not. */
  private static final int TIMES_QUIET = 10;

  private static final Duration QUIET_WITHIN = Duration.ofSeconds(10);

  /** Of a core, over a fifth of a second: collecting garbage and looking at clocks is no attack. */
  private static final double QUIET = 0.5;

  private static final long MOST_OF_DATABASE_MB = 800;
  private static final long MOST_OF_SERVER_MB = 450;

  private static final String COUNTS =
      "MATCH (n) WITH count(n) AS nodes, sum(size(keys(n)) + size(labels(n))) AS words"
          + " MATCH ()-[r]->() RETURN nodes, words, count(r), sum(size(keys(r)))";

  private final RunningIsnad isnad;
  private final Wire other;
  private final Path canary;
  private final String secret = UUID.randomUUID().toString();
  private final ServerSocket listener;
  private final AtomicInteger calls = new AtomicInteger();
  private final String counts;
  private final Duration patience;
  private final String fingerprint;

  Examination(RunningIsnad isnad, int port, Path folder) throws IOException {
    this.isnad = isnad;
    this.other = new Wire(port, "127.0.0.2");
    this.canary = Files.writeString(folder.resolve("canary.csv"), secret + "\n");
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listening = new Thread(this::listen, "canary");
    listening.setDaemon(true);
    listening.start();
    this.patience = ANSWERED_WITHIN.plus(quiet().multipliedBy(TIMES_QUIET));
    this.counts = rows(COUNTS, Map.of());
    this.fingerprint = fingerprint();
  }

  /** {@code {file}} and {@code {address}} in an attack, filled in. */
  String aimed(String attack) {
    return attack
        .replace("{file}", canary.toUri().toString())
        .replace("{path}", canary.toString())
        .replace("{address}", "127.0.0.1:" + listener.getLocalPort());
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        listener.accept().close();
        calls.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  /**
   * @param reply of the attack
   */
  void after(Reply reply) {
    assertGivesNothingAway(reply);
    assertOthersAreAnswered();
    assertThat(rows(COUNTS, Map.of())).as("the graph").isEqualTo(counts);
    assertThat(calls).as("calls to the listener").hasValue(0);
    awaitQuiet();
    assertThat(megabytes(isnad.database()))
        .as("MB of the database")
        .isLessThan(MOST_OF_DATABASE_MB);
    assertThat(megabytes(isnad.handle())).as("MB of the server").isLessThan(MOST_OF_SERVER_MB);
  }

  private void assertGivesNothingAway(Reply reply) {
    assertThat(reply.text()).doesNotContain(secret);
    assertThat(reply.text())
        .doesNotContain("\tat ", "org.neo4j", "org.eclipse", "java.lang", "5.26", "/tmp/", "jetty");
    if (reply.status() != 0) {
      assertThat(reply.head()).contains("X-Content-Type-Options: nosniff");
    }
  }

  void assertOthersAreAnswered() {
    long start = System.nanoTime();
    Reply node = other.get("/api/nodes/state:RU");
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(node.status()).as(node.text()).isEqualTo(200);
    assertThat(taken).as("another client's answer").isLessThan(patience);
    start = System.nanoTime();
    Reply query = other.post("{\"query\": \"MATCH (n:State {id: 'state:RU'}) RETURN n.id\"}");
    taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(query.status()).as(query.text()).isEqualTo(200);
    assertThat(query.body()).contains("state:RU");
    assertThat(taken).as("another client's query").isLessThan(patience);
  }

  /** The slowest of ten answers while nothing is attacked. */
  private Duration quiet() {
    Duration slowest = Duration.ZERO;
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      rows(COUNTS, Map.of());
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
    }
    return slowest;
  }

  /** The whole graph, page by page, as the checks of the loader see it. */
  private String fingerprint() {
    StringBuilder all = new StringBuilder();
    try {
      String text = Files.readString(Path.of("cypher/checks/fingerprint.cypher"));
      String page;
      int from = 0;
      do {
        page = rows(text + " SKIP $from LIMIT 500", Map.of("from", from));
        all.append(page);
        from += 500;
      } while (page.length() > 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  /** Every node, edge and property is what it was at first. */
  void assertGraphIsTheSame() {
    assertThat(fingerprint()).isEqualTo(fingerprint);
    assertThat(fingerprint).hasSizeGreaterThan(100_000);
  }

  private String rows(String query, Map<String, Object> parameters) {
    try {
      Reply reply =
          other.post(JSON.writeValueAsString(Map.of("query", query, "parameters", parameters)));
      assertThat(reply.status()).as(reply.text()).isEqualTo(200);
      return JSON.readTree(reply.body()).path("rows").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitQuiet() {
    long end = System.nanoTime() + QUIET_WITHIN.toNanos();
    double busy = busy();
    while (busy > QUIET && System.nanoTime() < end) {
      busy = busy();
    }
    assertThat(busy).as("cores in use").isLessThanOrEqualTo(QUIET);
  }

  /** How many cores both processes use over a fifth of a second. */
  private double busy() {
    List<ProcessHandle> both = new ArrayList<>(List.of(isnad.handle(), isnad.database()));
    long before = worked(both);
    long start = System.nanoTime();
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (double) (worked(both) - before) / (System.nanoTime() - start);
  }

  private static long worked(List<ProcessHandle> processes) {
    return processes.stream()
        .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
        .sum();
  }

  private static long megabytes(ProcessHandle process) {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1024;
    } catch (IOException e) {
      return 0; // only Linux tells it there
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
