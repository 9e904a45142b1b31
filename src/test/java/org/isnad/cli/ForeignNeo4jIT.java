package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.graph.Graph;
import org.isnad.testing.ForeignNeo4j;
import org.isnad.testing.RunningIsnad;
import org.isnad.testing.RunningIsnad.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged Isnad on somebody's Neo4j, through the routing driver and with a password. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignNeo4jIT {
  private static final String ARTICLE = "src/test/resources/articles/harbour-2021";

  @TempDir static Path folder;
  private static ForeignNeo4j neo4j;
  private static Path password;
  private static Path wrong;

  @BeforeAll
  static void start() throws IOException {
    neo4j = ForeignNeo4j.start(folder.resolve("theirs"));
    password = Files.writeString(folder.resolve("password"), ForeignNeo4j.PASSWORD + "\n");
    wrong = Files.writeString(folder.resolve("wrong"), "guess\n");
  }

  @AfterAll
  static void stop() {
    neo4j.close();
  }

  private static String uri() {
    return "neo4j://" + neo4j.address();
  }

  private static Ended run(Path passwordFile, String... words) {
    return RunningIsnad.run(on(passwordFile, words));
  }

  private static String[] on(Path passwordFile, String... words) {
    String[] all = Arrays.copyOf(words, words.length + 6);
    String[] more = {"--neo4j", uri(), "--user", "neo4j", "--password-file", "" + passwordFile};
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  private static String fingerprint() {
    try (Graph graph = Graph.connect(uri(), "neo4j", ForeignNeo4j.PASSWORD)) {
      return graph.read("checks/fingerprint", Map.of()).stream()
          .map(row -> new TreeMap<>(row.values()).toString())
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  @Order(1)
  void aQueryWritesNothingThere() {
    Ended query = run(password, "query", "groups", "--format", "csv");
    assertThat(query.code()).isZero();
    assertThat(query.err()).contains("It holds no article yet; isnad load DIR --neo4j " + uri());
    assertThat(fingerprint()).isEmpty();
  }

  @Test
  @Order(2)
  void aSecondLoadChangesNothing() {
    Ended first = run(password, "load", ARTICLE);
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("harbour-2021: ");
    assertThat(first.code()).isZero();
    String before = fingerprint();
    assertThat(before).contains("leader:hannibal");
    Ended second = run(password, "load", ARTICLE);
    assertThat(second.out()).contains("harbour-2021: already loaded, nothing changed");
    assertThat(second.code()).isZero();
    assertThat(fingerprint()).isEqualTo(before);
    assertThat(run(password, "query", "who-holds-which-office").out()).contains("Hannibal");
  }

  @Test
  @Order(3)
  void aWrongPasswordIsRefused() {
    for (String command : new String[] {"serve", "load", "query"}) {
      Ended ended =
          switch (command) {
            case "serve" -> run(wrong, "serve", "--port", "0");
            case "load" -> run(wrong, "load", ARTICLE);
            default -> run(wrong, "query", "groups");
          };
      assertThat(ended.code()).as(command).isEqualTo(1);
      assertThat(ended.err())
          .endsWith(
              "isnad: Neo4j at "
                  + uri()
                  + " refused user neo4j; check --user and the first line of --password-file.\n")
          .doesNotContain("guess", "Exception");
      assertThat(fingerprint()).isNotEmpty(); // the right one lets three wrong ones be forgotten
    }
  }

  @Test
  @Order(4)
  void severalWrongPasswordsMakeOneWait() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> Graph.connect(uri(), "neo4j", "guess"))
          .hasMessageContaining("refused user neo4j");
    }
    assertThatThrownBy(() -> Graph.connect(uri(), "neo4j", ForeignNeo4j.PASSWORD))
        .hasMessageContaining("wait after several wrong passwords; try again in some seconds");
    Thread.sleep(5_500);
    assertThat(fingerprint()).isNotEmpty();
  }

  @Test
  @Order(5)
  void servesWhatIsThereAndTellsWhenItIsGone() throws InterruptedException {
    try (RunningIsnad isnad =
        RunningIsnad.start(RunningIsnad.command(on(password, "serve", "--port", "0")))) {
      assertThat(isnad.get("/api/articles").body()).contains("harbour-2021", "csto-moscow-2022");
      assertThat(isnad.get("/api/nodes/leader:hannibal").statusCode()).isEqualTo(200);
      neo4j.close();
      var gone = isnad.get("/api/graph?limit=7");
      assertThat(gone.statusCode()).as(gone.body()).isEqualTo(503);
      assertThat(gone.headers().firstValue("Retry-After")).isPresent();
      var query = isnad.post("/api/cypher", "{\"query\": \"RETURN 1\"}");
      assertThat(query.statusCode()).as(query.body()).isEqualTo(503);
      for (int i = 0; i < 300 && isnad.get("/readyz").statusCode() == 200; i++) {
        Thread.sleep(100);
      }
      assertThat(isnad.get("/readyz").body()).isEqualTo("database-away\n");
    }
  }

  @Test
  @Order(6)
  void aStoppedOneIsTold() {
    neo4j.close();
    Ended load = run(password, "load", ARTICLE);
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err())
        .isEqualTo(
            "isnad: Neo4j at " + uri() + " does not answer; start it, or correct --neo4j.\n");
  }
}
