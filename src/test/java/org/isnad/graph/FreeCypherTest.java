package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.graph.Admission.Shares;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(GraphExtension.class)
@GraphExtension.FilledOnce
class FreeCypherTest {
  private final Graph graph;
  private final FreeCypher cypher;

  FreeCypherTest(Graph graph) {
    this.graph = graph;
    this.cypher = new FreeCypher(graph, Limits.PUBLIC, () -> {}, new Admission(Shares.PRIVATE));
  }

  @BeforeAll
  static void fill(Graph graph) {
    graph.write(writer -> writer.run("test/free", Map.of()));
  }

  private Value one(String query) {
    return cypher.run(query, Map.of()).rows().get(0).get(0);
  }

  private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(QueryRefused.class, call).refusal().code().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          null                                   | NULL
          true                                   | Bool[value=true]
          9223372036854775807                    | Whole[value=9223372036854775807]
          1.5                                    | Decimal[value=1.5]
          NaN                                    | Decimal[value=NaN]
          -Infinity                              | Decimal[value=-Infinity]
          'روسيا'                                | Text[value=روسيا]
          [1, [null]]                            | Items[items=[Whole[value=1], Items[items=[NULL]]]]
          {b: 1, a: 'x'}                         | Entries[entries={a=Text[value=x], b=Whole[value=1]}]
          date('2022-05-16')                     | Temporal[kind=DATE, iso=2022-05-16]
          datetime('2022-05-16T10:00:00Z')       | Temporal[kind=DATETIME, iso=2022-05-16T10:00Z]
          datetime('2022-05-16T10:00[Asia/Tokyo]') | Temporal[kind=DATETIME, iso=2022-05-16T10:00+09:00[Asia/Tokyo]]
          localdatetime('2022-05-16T10:00:01')   | Temporal[kind=LOCALDATETIME, iso=2022-05-16T10:00:01]
          time('10:00+03:00')                    | Temporal[kind=TIME, iso=10:00+03:00]
          localtime('10:00:00.5')                | Temporal[kind=LOCALTIME, iso=10:00:00.500]
          duration('P1Y2M3DT4S')                 | Temporal[kind=DURATION, iso=P14M3DT4S]
          point({x: 1, y: 2})                    | Point[srid=7203, x=1.0, y=2.0, z=null]
          point({x: 1, y: 2, z: 3})              | Point[srid=9157, x=1.0, y=2.0, z=3.0]
          """)
  void givesEveryKindOfValue(String expression, String value) {
    assertThat(one("RETURN " + expression).toString()).isEqualTo(value);
  }

  @Test
  void givesNodesUnderOurOwnIds() {
    assertThat(one("MATCH (n:State {id: 'state:RU'}) RETURN n"))
        .isEqualTo(
            new Value.Node(
                "state:RU",
                List.of("Actor", "Entity", "State"),
                Map.of("id", new Value.Text("state:RU"), "nameAr", new Value.Text("روسيا"))));
    assertThat(one("MATCH (n:Nameless) RETURN n"))
        .isEqualTo(new Value.Node(null, List.of("Nameless"), Map.of()));
  }

  @Test
  void givesRelationshipsWithTheEndsThatTheResultDoesNotHold() {
    assertThat(one("MATCH ()-[r:LEADS]->() RETURN r"))
        .isEqualTo(
            new Value.Relationship(
                "rel:1",
                "LEADS",
                "leader:vladimir-putin",
                "state:RU",
                Map.of("id", new Value.Text("rel:1"))));
    Value.Relationship derived = (Value.Relationship) one("MATCH (:State)-[r:HOLDS]->() RETURN r");
    assertThat(derived.id()).matches("rel:HOLDS:[0-9a-f]{12}");
    assertThat(derived.source()).isEqualTo("state:RU");
    assertThat(derived.target()).isEqualTo("stance:a");
  }

  @Test
  void givesPathsInWalkingOrder() {
    Value.Path path =
        (Value.Path) one("MATCH p = (:Leader)-[:LEADS]->(:State)-[:HOLDS]->(:Stance) RETURN p");
    assertThat(path.nodes())
        .extracting(Value.Node::id)
        .containsExactly("leader:vladimir-putin", "state:RU", "stance:a");
    assertThat(path.relationships())
        .extracting(Value.Relationship::type)
        .containsExactly("LEADS", "HOLDS");
  }

  @Test
  void takesPlainParameters() {
    assertThat(
            cypher
                .run(
                    "RETURN $text, $number, $list, $map.a",
                    Map.of(
                        "text", "x", "number", 7L, "list", List.of(1L), "map", Map.of("a", true)))
                .rows()
                .get(0))
        .hasToString(
            "[Text[value=x], Whole[value=7], Items[items=[Whole[value=1]]], Bool[value=true]]");
    assertThat(code(() -> cypher.run("RETURN $x", Map.of("x", BigInteger.TEN))))
        .isEqualTo("parameter-type");
    assertThat(code(() -> cypher.run("RETURN $x", Map.of()))).isEqualTo("missing-parameter");
  }

  @Test
  void cutsRowsAndSaysSo() {
    Result exact = cypher.run("UNWIND range(1, 1000) AS x RETURN x", Map.of());
    assertThat(exact.rows()).hasSize(1000);
    assertThat(exact.truncated()).isFalse();
    Result more = cypher.run("UNWIND range(1, 1001) AS x RETURN x", Map.of());
    assertThat(more.rows()).hasSize(1000);
    assertThat(more.truncated()).isTrue();
    assertThat(cypher.run("MATCH (n:None) RETURN n AS x", Map.of()).columns()).containsExactly("x");
  }

  @Test
  void cutsBytesAndSaysSo() {
    Result result =
        cypher.run("UNWIND range(1, 1000) AS x RETURN $text", Map.of("text", "ع".repeat(5000)));
    assertThat(result.truncated()).isTrue();
    assertThat(result.rows()).hasSizeBetween(200, 215);
  }

  /** Of so many as are asked for at a time, none would get through whole. */
  @Test
  void cutsLargeRowsInsteadOfHangingUp() {
    Result result =
        cypher.run("UNWIND range(1, 1000) AS x RETURN $text", Map.of("text", "ع".repeat(22_000)));
    assertThat(result.truncated()).isTrue();
    assertThat(result.rows()).hasSizeBetween(45, 50);
  }

  /** What is known of them from before holds until somebody writes. */
  @Test
  void namesTheEndsOfRelationshipsAsTheyAreNow() {
    for (String id : List.of("leader:vladimir-putin", "leader:other", "leader:vladimir-putin")) {
      try (var session = graph.driver().session()) {
        session.run("MATCH (n)-[:LEADS]->() SET n.id = $id", Map.of("id", id)).consume();
      }
      for (int i = 0; i < 3; i++) {
        Value.Relationship leads = (Value.Relationship) one("MATCH ()-[r:LEADS]->() RETURN r");
        assertThat(leads.source()).isEqualTo(id);
        assertThat(leads.target()).isEqualTo("state:RU");
      }
    }
  }

  @Test
  void letsTheRestOfALargeResultGoAtOnce() {
    long start = System.nanoTime();
    Result result =
        cypher.run(
            "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b MATCH (n) RETURN a, b, n",
            Map.of());
    assertThat(result.truncated()).isTrue();
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
  }

  /** Each is one row that costs the database little and would cost this JVM a lot. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "WITH range(100000, 100500) AS r RETURN [x IN r | [r, r]]",
        "RETURN [x IN range(1, 1000) | $text]",
        "UNWIND range(1, 3) AS i RETURN i, [x IN range(1, 1000) | $text]",
      })
  void hangsUpOnAnAnswerThatIsTooLarge(String query) {
    long start = System.nanoTime();
    assertThat(code(() -> cypher.run(query, Map.of("text", "ع".repeat(5000)))))
        .isEqualTo("result-too-large");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
    assertThat(one("RETURN 1")).isEqualTo(new Value.Whole(1));
  }

  @Test
  void stopsAQueryThatRunsTooLong() {
    FreeCypher short_ =
        new FreeCypher(
            graph,
            new Limits(Duration.ofSeconds(1), 1000, 2 << 20),
            () -> {},
            new Admission(Shares.PRIVATE));
    long start = System.nanoTime();
    assertThat(
            code(
                () ->
                    short_.run(
                        "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b MATCH (n), (m), (o), (p)"
                            + " RETURN count(*)",
                        Map.of())))
        .isEqualTo("time-limit");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
  }

  @Test
  void stopsAQueryThatTakesTooMuchMemory() {
    assertThat(
            code(
                () ->
                    cypher.run(
                        "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b"
                            + " WITH collect(toString(a) + '-' + toString(b)) AS every RETURN size(every)",
                        Map.of())))
        .isIn("memory-limit", "time-limit");
  }

  @Test
  void tellsTheOwnerOfAQueryThatDoesNotStop() throws InterruptedException {
    AtomicInteger told = new AtomicInteger();
    FreeCypher impatient =
        new FreeCypher(
            graph,
            new Limits(Duration.ofSeconds(-2), 10, 1 << 20),
            told::incrementAndGet,
            new Admission(Shares.PRIVATE));
    try {
      impatient.run("RETURN 1", Map.of());
    } catch (QueryRefused | IllegalArgumentException e) {
      // a time below zero is no time; only the watch matters here
    }
    Thread.sleep(50);
    assertThat(told.get()).isLessThanOrEqualTo(1);
  }

  @Test
  void isBusyWhenAllPermitsAreTaken() throws InterruptedException {
    FreeCypher narrow =
        new FreeCypher(
            graph,
            new Limits(Duration.ofSeconds(2), 10, 1 << 20),
            () -> {},
            new Admission(
                new Shares(
                    1,
                    1,
                    1,
                    Duration.ofSeconds(9),
                    Duration.ofMillis(100),
                    Duration.ofMinutes(1))));
    CountDownLatch started = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              started.countDown();
              try {
                narrow.run(
                    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b MATCH (n), (m), (o), (p)"
                        + " RETURN count(*)",
                    Map.of());
              } catch (QueryRefused e) {
                // its time was over
              }
            });
    other.start();
    started.await();
    Thread.sleep(300);
    assertThat(code(() -> narrow.run("RETURN 1", Map.of()))).isEqualTo("busy");
    other.join();
    assertThat(narrow.run("RETURN 1", Map.of()).rows()).hasSize(1);
  }

  @Test
  void stopsWhatNobodyWaitsFor() {
    Caller gone =
        new Caller() {
          @Override
          public String address() {
            return "192.0.2.1";
          }

          @Override
          public boolean isGone() {
            return true;
          }
        };
    long start = System.nanoTime();
    assertThat(
            code(
                () ->
                    cypher
                        .by(gone)
                        .run(
                            "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b"
                                + " MATCH (n) RETURN count(a * b)",
                            Map.of())))
        .isEqualTo("caller-gone");
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
  }

  @Test
  void keepsThePromisesOfAnOpenServer() {
    assertThat(Promises.brokenBy(graph)).isEmpty();
  }

  @Test
  void refusesWritesEvenBehindTheGuard() {
    assertThat(code(() -> cypher.run("CREATE (n:Bad)", Map.of()))).isEqualTo("write");
    assertThat(code(() -> cypher.runTrusted("CREATE (n:Bad)", Map.of()))).isEqualTo("read-only");
    assertThat(code(() -> cypher.runTrusted("MATCH (n) DETACH DELETE n", Map.of())))
        .isEqualTo("read-only");
    assertThat(one("MATCH (n:Bad) RETURN count(n)")).isEqualTo(new Value.Whole(0));
  }

  @Test
  void readsNoFile(@TempDir Path folder) throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.csv"), "canary");
    String query = "LOAD CSV FROM '" + canary.toUri() + "' AS row RETURN row";
    assertThat(code(() -> cypher.run(query, Map.of()))).isEqualTo("load-csv");
    assertThat(catchThrowableOfType(QueryRefused.class, () -> cypher.runTrusted(query, Map.of())))
        .hasMessageNotContaining("[canary]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          syntax | RETURN nope                  | Syntax error: Variable `nope` not defined (line 1, column 8).
          query  | RETURN 1 / 0                 | The query failed: / by zero.
          syntax | RETURN date('yesterday')     | ~~
          syntax | RETURN 1 + size(1)           | ~~
          query  | CALL db.index.fulltext.queryNodes('none', 'x') YIELD node RETURN node | The query failed: Failed to invoke procedure `db.index.fulltext.queryNodes`: There is no such fulltext schema index: none.
          full-text | CALL db.index.fulltext.queryNodes('names', '"x') YIELD node RETURN node | (at character 3)
          full-text | CALL db.index.fulltext.queryNodes('names', 'x AND') YIELD node RETURN node | not in its query language
          query  | CALL db.index.fulltext.queryNodes('names', 'x', {analyzer: 'x'}) YIELD node RETURN node | fulltext analyzer: x.
          shortest-ends | MATCH p = shortestPath((a {id: 'state:RU'})-[*..3]-(b {id: 'state:RU'})) RETURN p | the same node.
          shortest-condition | MATCH p = shortestPath((a:State)-[*..3]-(b:Leader)) WHERE length(p) > 1 RETURN p | switched off.
          missing-parameter | RETURN $x, $y | A parameter is missing: x, y.
          procedure | CALL DB.labels() YIELD label RETURN label | The procedure DB.labels() is
          """)
  void tellsFaultsInOneSentence(String code, String query, String sentence) {
    QueryRefused refused =
        catchThrowableOfType(QueryRefused.class, () -> cypher.run(query, Map.of()));
    assertThat(refused.refusal().code().id()).isEqualTo(code);
    assertThat(refused.refusal().sentence().en()).contains(sentence).doesNotContain("\n");
    assertThat(refused.refusal().sentence().en()).doesNotContain("java.", "org.", "lucene");
    assertThat(refused.refusal().hint().en()).doesNotContain("querynodes");
  }

  /** Anyone may read who brought the schema up to date; it is not the account it ran under. */
  @Test
  void theSchemaTellsNoAccount() {
    assertThat(one("MATCH ()-[r:MIGRATED_TO]->() RETURN collect(DISTINCT r.by)"))
        .isEqualTo(new Value.Items(List.of(new Value.Text("isnad"))));
  }
}
