package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.load.ArticleFolders;
import org.isnad.load.Drafts;
import org.isnad.load.Loader;
import org.isnad.query.Articles.ArticleHead;
import org.isnad.read.PlainArticleReader.Given;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has reviewed is told from what people annotated, wherever it is seen. */
@ExtendWith(GraphExtension.class)
class DraftViewsTest {
  private final Graph graph;
  @TempDir Path folder;

  DraftViewsTest(Graph graph) {
    this.graph = graph;
  }

  @Test
  void draftsAreToldFromWhatIsReviewed() throws IOException {
    Path text = folder.resolve("cairo.txt");
    Files.writeString(
        text,
        "قمة في القاهرة\nأدانت مصر الهجوم. وقال الرئيس المصري عبد الفتاح السيسي إن السلام قريب.\n");
    Fixture.HARBOUR.load(graph);
    new Loader(graph, Fixture.ONTOLOGY)
        .loadAll(
            ArticleFolders.read(List.of(text), Fixture.ONTOLOGY, Given.NOTHING)
                .drafted(new Drafts(Fixture.ONTOLOGY))
                .orThrow());
    Views views = new Views(graph, Fixture.ONTOLOGY);

    List<ArticleHead> articles = views.articles().list().articles();
    assertThat(articles).extracting(ArticleHead::id).containsExactly("harbour-2021", "cairo");
    assertThat(articles).extracting(ArticleHead::draft).containsExactly(false, true);
    assertThat(articles).extracting(a -> a.drafts() > 0).containsExactly(false, true);
    assertThat(articles.get(1).published()).isNull();
    assertThat(views.articles().text("cairo").orElseThrow().draft()).isTrue();
    assertThat(reviews(views, "state:EG")).containsOnly("proposed").hasSizeGreaterThan(1);
    assertThat(reviews(views, "state:CT")).doesNotContain("proposed");
  }

  @Test
  void anOfficeThatPeopleReviewedIsReviewedWhateverCameFirst() throws IOException {
    Path text = folder.resolve("once-more.txt");
    Files.writeString(
        text, Files.readString(Path.of("seeds/articles/csto-moscow-2022/article.txt")));
    new Loader(graph, Fixture.ONTOLOGY)
        .loadAll(
            ArticleFolders.read(List.of(text), Fixture.ONTOLOGY, Given.NOTHING)
                .drafted(new Drafts(Fixture.ONTOLOGY))
                .orThrow());
    Fixture.CSTO.load(graph);
    List<EdgeData> shared =
        new Views(graph, Fixture.ONTOLOGY)
            .nodes().card("leader:vladimir-putin").orElseThrow().facts().stream()
                .map(Fact::edge)
                .filter(edge -> edge.kind().equals("role"))
                .filter(
                    edge -> edge.evidence().stream().map(Evidence::article).distinct().count() > 1)
                .toList();
    assertThat(shared).isNotEmpty().noneMatch(edge -> "proposed".equals(edge.review()));
    assertThat(shared).allMatch(edge -> "reviewer".equals(edge.origin()));
  }

  /** Of a node and of each edge at it. */
  private static List<String> reviews(Views views, String id) {
    NodeCard card = views.nodes().card(id).orElseThrow();
    return Stream.concat(
            Stream.of(String.valueOf(card.node().review())),
            card.facts().stream().map(fact -> String.valueOf(fact.edge().review())))
        .toList();
  }
}
