package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.graph.Admission;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Graph;
import org.isnad.graph.Limits;
import org.isnad.graph.Result;
import org.isnad.graph.RowSink;
import org.isnad.graph.Value;
import org.isnad.load.ArticleFolders;
import org.isnad.load.Drafts;
import org.isnad.load.Loader;
import org.isnad.read.PlainArticleReader.Given;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reviewed article of the house, and its own text once more as a draft: what was answered
 * before the draft came is reviewed, what came with it is not, whatever was asked.
 */
@ExtendWith(GraphExtension.class)
@FilledOnce
class ReviewsTest {
  private static final NamedQueries QUERIES = NamedQueries.load(Fixture.ONTOLOGY, null);

  /** Where a row's claim is told; what else comes with it may rest on more than before. */
  private static final Set<String> NO_CLAIM = Set.of("review", "quotes", "sentences", "evidence");

  private static final Map<String, Result> BEFORE = new TreeMap<>();

  private final FreeCypher cypher;
  private final Views views;

  ReviewsTest(Graph graph) {
    this.cypher = cypher(graph);
    this.views = new Views(graph, Fixture.ONTOLOGY);
  }

  private static FreeCypher cypher(Graph graph) {
    return new FreeCypher(graph, Limits.PUBLIC, () -> {}, new Admission(Admission.Shares.PRIVATE));
  }

  @BeforeAll
  static void load(Graph graph, @TempDir Path folder) throws IOException {
    Fixture.CSTO.load(graph);
    for (NamedQuery query : QUERIES.all()) {
      BEFORE.put(
          query.name(),
          QUERIES.run(cypher(graph), query.name(), ExampleArguments.of(query)).result());
    }
    Path text = folder.resolve("once-more.txt");
    Files.writeString(
        text,
        Files.readString(Path.of("seeds/articles/csto-moscow-2022/article.txt"))
            + "\nأدانت مصر الهجوم. وأعلنت الدول الأربع رفضها القرار.\n");
    new Loader(graph, Fixture.ONTOLOGY)
        .loadAll(
            ArticleFolders.read(List.of(text), Fixture.ONTOLOGY, Given.NOTHING)
                .drafted(new Drafts(Fixture.ONTOLOGY))
                .orThrow());
  }

  @Test
  void nothingIsADraftWhereNobodyLoadedOne() {
    BEFORE.forEach((name, result) -> assertThat(reviews(result)).as(name).containsOnly("accepted"));
  }

  @Test
  void rowsOfEveryQueryThatCameWithADraftAreTold() {
    int drafts = 0;
    for (NamedQuery query : QUERIES.all()) {
      Result before = BEFORE.getOrDefault(query.name(), new Result(List.of(), List.of(), false, 0));
      Set<String> known = new HashSet<>(claims(before));
      Result now = QUERIES.run(cypher, query.name(), ExampleArguments.of(query)).result();
      List<String> claims = claims(now);
      List<String> reviews = reviews(now);
      for (int i = 0; i < claims.size(); i++) {
        assertThat(reviews.get(i))
            .as(query.name() + ": " + claims.get(i))
            .isEqualTo(known.contains(claims.get(i)) ? "accepted" : "proposed");
      }
      drafts += reviews.contains("proposed") ? 1 : 0;
    }
    assertThat(drafts).as("queries that drafts have answers to").isGreaterThanOrEqualTo(10);
  }

  @Test
  void theIdsOfDraftsAreThoseThatTheViewsTell() {
    Result all = cypher.run("MATCH (n:Entity) RETURN n", Map.of());
    List<String> ids =
        all.rows().stream().map(row -> String.valueOf(((Value.Node) row.get(0)).id())).toList();
    Set<String> drafts =
        views.names(ids).stream()
            .filter(node -> "proposed".equals(node.review()))
            .map(NodeData::id)
            .collect(Collectors.toSet());
    assertThat(drafts).contains("state:EG", "once-more").doesNotContain("state:RU");
    assertThat(new Reviews(cypher).of(all).drafts()).containsExactlyInAnyOrderElementsOf(drafts);
  }

  @Test
  void relationshipsAreDraftsByWhatTheyRestOn() {
    Result ties =
        cypher.run("MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL RETURN r", Map.of());
    Set<String> told = new Reviews(cypher).of(ties).drafts();
    for (List<Value> row : ties.rows()) {
      String id = ((Value.Relationship) row.get(0)).id();
      boolean draft = "proposed".equals(views.edges().card(id).orElseThrow().edge().review());
      assertThat(told.contains(id)).as(id).isEqualTo(draft);
    }
    assertThat(told).anyMatch(id -> id.startsWith("rel:"));
  }

  @Test
  void aFreeQueryTellsOnlyWhenAsked() {
    Result free = cypher.run("MATCH (s:Stance) RETURN s.id AS who, s.review AS state", Map.of());
    Reviews reviews = new Reviews(cypher);
    assertThat(reviews.of(free).result().columns()).containsExactly("who", "state");
    Result told = reviews.withColumn(free).result();
    assertThat(told.columns()).containsExactly("review", "who", "state");
    assertThat(told.rows()).allMatch(row -> row.get(0).equals(row.get(2)));
    Result plain = cypher.run("RETURN 1 AS one", Map.of());
    assertThat(reviews.withColumn(plain).result().rows().get(0)).startsWith(Value.Null.NULL);
  }

  @Test
  void aFileSaysTheSameAsAPage() throws IOException {
    List<List<Value>> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    RowSink sink =
        new RowSink() {
          @Override
          public void columns(List<String> names) {
            columns.addAll(names);
          }

          @Override
          public void row(List<Value> values) {
            rows.add(values);
          }
        };
    boolean cut = QUERIES.export(cypher, "who-opposed", Map.of(), sink);
    Result page = QUERIES.run(cypher, "who-opposed", Map.of()).result();
    assertThat(cut).isFalse();
    assertThat(columns).isEqualTo(page.columns());
    assertThat(rows).isEqualTo(page.rows());
    assertThat(reviews(page)).contains("proposed", "accepted");
  }

  @Test
  void whatIsDrawnTellsDraftsToo() {
    Reviewed opposed = QUERIES.run(cypher, "who-opposed", Map.of());
    ResultElements drawn = ResultGraph.ofNamed(opposed, Fixture.ONTOLOGY, "v");
    assertThat(drawn.elements().edges())
        .extracting(edge -> String.valueOf(edge.data().review()))
        .contains("proposed", "null");
    assertThat(drawn.elements().nodes())
        .filteredOn(node -> node.data().id().equals("state:EG"))
        .extracting(node -> node.data().review())
        .containsExactly("proposed");
  }

  private static List<String> reviews(Result result) {
    int review = result.columns().indexOf("review");
    return result.rows().stream()
        .map(row -> row.get(review) instanceof Value.Text text ? text.value() : "nothing")
        .toList();
  }

  private static List<String> claims(Result result) {
    return result.rows().stream().map(row -> claim(result.columns(), row)).toList();
  }

  private static String claim(List<String> columns, List<Value> row) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!NO_CLAIM.contains(columns.get(i))) {
        told.add(ValueText.of(row.get(i)));
      }
    }
    return String.join(" | ", told);
  }
}
