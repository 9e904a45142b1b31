package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.model.PartialDate;
import org.isnad.query.Elements.Page;
import org.isnad.query.Elements.Parts;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views of the small article, src/test/resources/articles/harbour-2021. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class ViewsTest {
  private static Views views;

  @BeforeAll
  static void load(Graph graph) {
    Fixture.HARBOUR.load(graph);
    views = new Views(graph, Fixture.ONTOLOGY);
  }

  /** Filters as in an address: article, kind, type, issue, actor, from, to; then what is drawn. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "harbour-2021|-|-|-|-|-|-| 11 | 11",
        "-|State|-|-|-|-|-| 3 | 1",
        "-|State Organization|-|-|-|-|-| 4 | 2",
        "-|Article|-|-|-|-|-| 1 | 0",
        "-|-|stance|-|-|-|-| 5 | 4",
        "-|-|opposes|-|-|-|-| 3 | 2",
        "-|-|opposes role|-|-|-|-| 5 | 3",
        "-|-|relation|-|-|-|-| 2 | 1",
        "-|-|at_war_with|-|-|-|-| 2 | 1",
        "-|-|-|issue:closure|-|-|-| 5 | 4",
        "-|-|-|-|state:UR|-|-| 4 | 3",
        "-|-|stance|-|state:UR|-|-| 2 | 1",
        "-|-|-|-|-|1980|1989| 0 | 0",
        "-|-|-|-|-|1990|1995| 2 | 1",
        "-|-|membership|-|-|2000|2001| 2 | 1",
        "-|Event|-|-|-|2021-01|-| 2 | 1",
        "-|Event|-|-|-|2021-04|2021-06| 1 | 0",
        "-|-|stance|-|-|2021-03-10|2021-03-10| 5 | 4",
        "-|-|stance|-|-|2021-03-11|-| 0 | 0",
      })
  void draws(
      String article,
      String kind,
      String type,
      String issue,
      String actor,
      String from,
      String to,
      int nodes,
      int edges) {
    Elements drawn =
        views
            .graph()
            .elements(
                new GraphFilter(
                    words(article),
                    words(kind),
                    words(type),
                    words(issue),
                    words(actor),
                    new Period(date(from), date(to)),
                    100));
    assertThat(ends(drawn.elements())).isSubsetOf(ids(drawn.elements()));
    assertThat(drawn.elements().nodes()).hasSize(nodes);
    assertThat(drawn.elements().edges()).hasSize(edges);
    assertThat(drawn.total()).isEqualTo(new Elements.Total(nodes, edges));
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text).orElseThrow();
  }

  private static List<String> ids(Parts parts) {
    return parts.nodes().stream().map(n -> n.data().id()).toList();
  }

  private static Set<String> ends(Parts parts) {
    return parts.edges().stream()
        .flatMap(e -> Stream.of(e.data().source(), e.data().target()))
        .collect(Collectors.toSet());
  }

  @Test
  void aLimitKeepsTheBestEvidencedAndSaysSo() {
    GraphFilter few =
        new GraphFilter(List.of(), List.of(), List.of(), List.of(), List.of(), Period.ALWAYS, 3);
    Elements drawn = views.graph().elements(few);
    assertThat(drawn.truncated()).isTrue();
    assertThat(ids(drawn.elements())).hasSize(3).startsWith("issue:closure");
    assertThat(views.graph().elements(few)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state:TR | leader:hannibal | state:TR state:UR issue:closure leader:hannibal",
        "state:CT | leader:hannibal | state:CT leader:hannibal",
        "org:ports | place:harbour | org:ports state:CT event:harbour-conference place:harbour",
        "harbour-2021 | state:UR | harbour-2021 issue:closure state:UR",
        "state:CT | state:CT | state:CT",
      })
  void findsTheWay(String from, String to, String way) {
    assertThat(ids(views.paths().path(from, to).elements())).containsExactly(way.split(" "));
  }

  @Test
  void neighboursComePageByPageAndEachOnce() {
    Page first = views.neighbours().page("state:CT", 2, null).orElseThrow();
    Cursor cursor = Cursor.parse(String.valueOf(first.next())).orElseThrow();
    Page last = views.neighbours().page("state:CT", 2, cursor).orElseThrow();
    assertThat(ids(first.elements())).hasSize(3).startsWith("state:CT");
    assertThat(last.next()).isNull();
    assertThat(Stream.of(first, last).flatMap(p -> ids(p.elements()).stream()).distinct())
        .containsExactlyInAnyOrder(
            "state:CT", "leader:hannibal", "org:ports", "event:harbour-conference");
  }

  @Test
  void aCardHoldsEveryFactWithItsSentence() {
    NodeCard card = views.nodes().card("state:CT").orElseThrow();
    assertThat(card.facts())
        .extracting(f -> f.edge().kind() + " " + f.direction() + " " + f.other().id())
        .containsExactlyInAnyOrder(
            "role in leader:hannibal",
            "participation out event:harbour-conference",
            "membership out org:ports");
    assertThat(card.facts())
        .flatExtracting(f -> f.edge().evidence())
        .allSatisfy(e -> assertThat(e.sentenceText()).contains(e.quote()));
    assertThat(card.mentions()).hasSize(3);
    assertThat(card.counts()).isEqualTo(new NodeCard.Counts(0, 3, 1));
    assertThat(views.nodes().card("state:XX")).isEmpty();
  }

  /** Offsets count code points: the ship in the second sentence is one. */
  @Test
  void quotesStandInTheTextAtTheirOffsets() {
    ArticleText article = views.articles().text("harbour-2021").orElseThrow();
    int[] points = article.text().codePoints().toArray();
    assertThat(article.passages())
        .isNotEmpty()
        .allSatisfy(
            p ->
                assertThat(new String(points, (int) p.start(), (int) (p.end() - p.start())))
                    .isEqualTo(p.quote()));
    assertThat(article.passages())
        .flatExtracting(ArticleText.RestingPassage::rests)
        .extracting(ArticleText.Rest::kind)
        .contains("mention", "event", "stance", "role", "membership", "relation", "resolves_to");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قرطاج | state:CT",
        "قرطاچ | state:CT",
        "Carthage | state:CT",
        "cart | state:CT",
        "اوروك | state:UR",
        "أُوروك | state:UR",
        "طرواده | state:TR",
        "ميناء | place:harbour",
        "الميناء | place:harbour",
        "رابطه الموانئ | org:ports",
        "موانئ رابطة | org:ports",
        "Hanibal | leader:hannibal",
        "مؤتمر | event:harbour-conference",
        "متسرع | harbour-2021",
      })
  void findsHoweverItIsSpelt(String typed, String first) {
    assertThat(views.search().find(typed, "ar", 5).results())
        .extracting(Search.Found::id)
        .startsWith(first);
  }

  @ParameterizedTest
  @CsvSource({"'+-&|!(){}[]^\"~*?:\\/'", "' '", "'AND OR NOT'", "'\"'", "'zz:zz'", "zzzzzz"})
  void anyTextMayBeTyped(String typed) {
    assertThat(views.search().find(typed, "en", 5).results()).isEmpty();
  }

  @Test
  void stancesAndEvents() {
    StanceList stances =
        views
            .edges()
            .stances(
                new StanceFilter(
                    List.of(), List.of("opposes"), List.of("issue:closure"), List.of(), 1));
    assertThat(stances.total()).isEqualTo(2);
    assertThat(stances.stances()).hasSize(1);
    assertThat(stances.truncated()).isTrue();
    assertThat(views.timeline().events(Period.ALWAYS).events())
        .extracting(e -> e.node().id() + " " + e.earliest() + " " + e.place() + " " + e.partOf())
        .containsExactly(
            "event:sea-summit 2021-01-01 null null",
            "event:harbour-conference 2021-03-05 place:harbour event:sea-summit");
  }
}
