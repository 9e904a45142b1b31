package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.isnad.graph.Value.Text;
import org.isnad.testing.Fixture;
import org.junit.jupiter.api.Test;

class ResultGraphTest {
  private static final Value.Node ARMENIA =
      node(
          "state:AM",
          "State",
          Map.of(
              "nameAr",
              new Text("أرمينيا"),
              "nameEn",
              new Text("Armenia"),
              "iso2",
              new Text("AM")));
  private static final Value.Node STANCE =
      node(
          "stance:1",
          "Stance",
          Map.of("type", new Text("opposes"), "polarity", new Value.Whole(-1)));
  private static final Value.Node VOTE = node("event:vote", "Event", Map.of());

  private static Value.Node node(String id, String label, Map<String, Value> properties) {
    return new Value.Node(id, List.of("Entity", label), properties);
  }

  private static Value.Relationship tie(String id, String type, String source, String target) {
    return new Value.Relationship(id, type, source, target, Map.of());
  }

  private static Result result(List<String> columns, List<List<Value>> rows) {
    return new Result(columns, rows, false, 1);
  }

  private static List<String> nodes(ResultElements graph) {
    return graph.elements().nodes().stream()
        .map(n -> n.data().kind() + " " + n.data().nameEn())
        .toList();
  }

  private static List<String> edges(ResultElements graph) {
    return graph.elements().edges().stream()
        .map(Elements.DrawnEdge::data)
        .map(e -> e.source() + " " + e.kind() + ":" + e.type() + " " + e.target())
        .toList();
  }

  @Test
  void holdsNodesAndTiesAtAnyDepthEachOnce() {
    Value path =
        new Value.Path(
            List.of(ARMENIA, STANCE), List.of(tie("1", "HOLDS", "state:AM", "stance:1")));
    Value list = new Value.Items(List.of(ARMENIA, new Value.Entries(Map.of("s", STANCE))));
    ResultElements graph =
        ResultGraph.of(
            Reviewed.whole(result(List.of("p", "l"), List.of(List.of(path, list)))), "v");
    assertThat(nodes(graph)).containsExactly("State Armenia", "Stance opposes");
    assertThat(edges(graph)).containsExactly("state:AM relation:HOLDS stance:1");
    assertThat(graph.elements().nodes().get(1).data().subkind()).isEqualTo("-1");
  }

  @Test
  void showsEndsThatItOnlyNames() {
    Value tie = tie("1", "MEMBER_OF", "state:KZ", "org:csto");
    ResultElements graph =
        ResultGraph.of(Reviewed.whole(result(List.of("m"), List.of(List.of(tie)))), "v");
    assertThat(nodes(graph)).containsExactly("Issue state:KZ", "Issue org:csto");
    assertThat(edges(graph)).containsExactly("state:KZ membership:MEMBER_OF org:csto");
  }

  @Test
  void rowsOfANamedQueryTieWhatTheyName() {
    List<String> columns = List.of("holder", "stance", "target");
    Result rows =
        result(
            columns,
            List.of(
                List.of(ARMENIA, new Text("opposes"), VOTE),
                List.of(ARMENIA, new Text("opposes"), VOTE),
                List.of(ARMENIA, new Text("absent"), VOTE)));
    ResultElements graph = ResultGraph.ofNamed(Reviewed.whole(rows), Fixture.ONTOLOGY, "v");
    assertThat(edges(graph))
        .containsExactly("state:AM stance:opposes event:vote", "state:AM stance:absent event:vote");
    EdgeData opposes = graph.elements().edges().get(0).data();
    assertThat(opposes.polarity()).isEqualTo(-1);
    assertThat(opposes.labelAr()).isNotEqualTo("opposes");
    assertThat(edges(ResultGraph.of(Reviewed.whole(rows), "v"))).isEmpty();
  }

  @Test
  void rowsThatHoldTheirTiesThemselvesAreNotTiedAgain() {
    Value holds = tie("1", "HOLDS", "state:AM", "stance:1");
    Result rows = result(List.of("holder", "r", "s"), List.of(List.of(ARMENIA, holds, STANCE)));
    assertThat(edges(ResultGraph.ofNamed(Reviewed.whole(rows), Fixture.ONTOLOGY, "v"))).hasSize(1);
  }

  @Test
  void plainValuesAreNoGraph() {
    Result rows =
        result(List.of("a"), List.of(List.of(new Value.Whole(1)), List.of(Value.Null.NULL)));
    ResultElements graph = ResultGraph.of(Reviewed.whole(rows), "v");
    assertThat(graph.elements().nodes()).isEmpty();
    assertThat(new String(graph.json(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"elements\":{\"nodes\":[],\"edges\":[]},\"total\":{\"nodes\":0,\"edges\":0},"
                + "\"truncated\":false,\"version\":\"v\"}");
  }

  @Test
  void markdownEscapesWhatWouldBeMarkup() {
    Result rows =
        result(List.of("a|b"), List.of(List.of(new Text("x|y\n*z* <i>")), List.of(ARMENIA)));
    assertThat(ResultMarkdown.of(rows, "v1"))
        .isEqualTo(
            """
            | a\\|b |
            | --- |
            | x\\|y<br>\\*z\\* \\<i\\> |
            | أرمينيا / Armenia (state:AM) |

            2 rows; Isnad, data version v1
            """);
  }
}
