package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.isnad.testing.RunningIsnad;
import org.isnad.testing.RunningIsnad.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server and its database, two processes: what happens when either ends. One server
 * goes through it all, since each start costs seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {
  /** A busy machine takes its time; what it takes on an idle one is printed and far less. */
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  @TempDir static Path data;

  /** What the graph held when it was first filled. */
  private static String first = "";

  private static RunningIsnad isnad;

  @BeforeAll
  static void fill() {
    try (RunningIsnad filling = RunningIsnad.start(data)) {
      isnad = filling;
      first = graph();
      assertThat(isnad.output()).anyMatch(line -> line.startsWith("Loaded:   csto-moscow-2022: "));
    }
    isnad = RunningIsnad.start(data);
  }

  @AfterAll
  static void stop() {
    isnad.close();
  }

  /** The data's version and the picture: all nodes and edges. */
  private static String graph() {
    HttpResponse<String> graph = isnad.get("/api/graph?limit=1000");
    assertThat(graph.statusCode()).as(graph.body()).isEqualTo(200);
    return graph.body();
  }

  /** The first answer that the graph is away. */
  private static HttpResponse<String> awaitAbsence() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int limit = 1; System.nanoTime() < end; limit = limit % 999 + 1) {
      HttpResponse<String> answer = isnad.get("/api/graph?limit=" + limit);
      if (answer.statusCode() != 200) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        return answer;
      }
    }
    throw new AssertionError("the graph never went away");
  }

  @Test
  @Order(1)
  void aRestartLoadsNothingAndKeepsTheData() {
    assertThat(graph()).isEqualTo(first);
    assertThat(isnad.output()).noneMatch(line -> line.startsWith("Loaded:"));
  }

  @Test
  @Order(2)
  void aFolderServesOneProcessAtATime() {
    Ended second = RunningIsnad.run("serve", "--port", "0", "--data", data.toString());
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err())
        .isEqualTo(
            "isnad: The data folder "
                + data
                + " is in use by another isnad; stop that one, or choose another folder with"
                + " --data.\n");
    Ended load = RunningIsnad.run("load", "seeds", "--data", data.toString());
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err())
        .endsWith(
            "in use by another isnad; add the text on the page of that one, at /add, or stop it"
                + " and load again.\n");
    Ended query =
        RunningIsnad.run("query", "relations-of", "-p", "actor=state:RU", "--data", "" + data);
    assertThat(query.code()).isEqualTo(1);
    assertThat(query.out()).isEmpty();
    assertThat(query.err())
        .endsWith(
            "in use by another isnad; ask that one, such as by curl -s --data-urlencode"
                + " 'actor=state:RU' -G "
                + isnad.url()
                + "/api/queries/relations-of, or stop"
                + " it.\n");
    assertThat(graph()).isEqualTo(first);
  }

  @Test
  @Order(3)
  void aDatabaseThatDiesIsStartedAgain() {
    ProcessHandle database = isnad.database();
    database.destroyForcibly();
    long killed = System.nanoTime();
    HttpResponse<String> meanwhile = awaitAbsence();
    assertThat(meanwhile.headers().firstValue("Retry-After")).isPresent();
    assertThat(isnad.get("/").statusCode()).isEqualTo(200);
    assertThat(isnad.get("/healthz").statusCode()).isEqualTo(200);
    isnad.awaitReady(PATIENCE);
    System.out.printf(
        "A killed database: ready again after %.1f s%n", (System.nanoTime() - killed) / 1e9);
    assertThat(graph()).isEqualTo(first);
    assertThat(isnad.database().pid()).isNotEqualTo(database.pid());
  }

  /** The database is held by a signal, so that it does not look at its clock. */
  @Test
  @Order(4)
  @DisabledOnOs(OS.WINDOWS)
  void aQueryThatCannotBeStoppedCostsTheDatabaseAndNothingElse() throws Exception {
    String endless =
        "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 9999) AS c"
            + " RETURN count(a * b * c)";
    long start = System.nanoTime();
    var stuck =
        CompletableFuture.supplyAsync(
            () -> isnad.post("/api/cypher", "{\"query\": \"" + endless + "\"}"));
    Thread.sleep(1000);
    new ProcessBuilder("kill", "-STOP", String.valueOf(isnad.database().pid())).start().waitFor();
    HttpResponse<String> other = awaitAbsence();
    assertThat(other.headers().firstValue("Retry-After")).isPresent();
    assertThat(isnad.get("/").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = stuck.get(30, TimeUnit.SECONDS);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"code\":\"time-limit\"");
    long gone = System.nanoTime();
    isnad.awaitReady(PATIENCE);
    System.out.printf(
        "A query without end: stopped after %.1f s, ready again %.1f s later%n",
        (gone - start) / 1e9, (System.nanoTime() - gone) / 1e9);
    assertThat(graph()).isEqualTo(first);
  }

  @Test
  @Order(5)
  void aServerThatIsKilledLeavesNoDatabaseBehind() throws Exception {
    ProcessHandle database = isnad.database();
    isnad.kill();
    database.onExit().get(20, TimeUnit.SECONDS);
    isnad = RunningIsnad.start(data);
    assertThat(graph()).isEqualTo(first);
  }

  @Test
  @Order(6)
  void aSignalStopsBothProcesses() {
    ProcessHandle database = isnad.database();
    long start = System.nanoTime();
    assertThat(isnad.stop()).isEqualTo(128 + 15);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(database.isAlive()).isFalse();
    assertThat(isnad.output()).noneMatch(line -> line.contains("Exception"));
  }
}
