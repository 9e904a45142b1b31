package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private static final String[] KINDS = {
    "State", "Leader", "Organization", "Group", "Event", "Event", "Issue", "Issue", "Place"
  };

  private final List<LayoutNode> nodes = new ArrayList<>();
  private final List<LayoutEdge> edges = new ArrayList<>();

  /** Edges as words: {@code "a-b b-c"}; a word without a dash is a node alone. */
  @ParameterizedTest
  @CsvSource({
    "nothing, ''",
    "one node, a",
    "two apart, a b",
    "a pair, a-b",
    "a star, h-a h-b h-c h-d h-e h-f h-g h-h1 h-i h-j h-k h-l",
    "a path, a-b b-c c-d d-e e-f f-g",
    "two components, a-b b-c x-y y-z",
    "a loop, a-a a-b",
    "parallel edges, a-b a-b b-a b-c",
    "an unknown end, a-b b-?",
  })
  void noTwoOverlap(String shape, String drawn) {
    for (String word : drawn.split(" ")) {
      String[] ends = word.split("-");
      for (String end : ends) if (!end.isEmpty() && !end.equals("?")) node(end, "Event", 3);
      if (ends.length == 2) edges.add(new LayoutEdge(ends[0], ends[1], "stance", 1));
    }
    assertThat(overlaps(Layout.positions(nodes, edges))).as(shape).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"40, 70", "120, 240", "250, 500"})
  void noTwoOverlapInARandomGraph(int size, int links) {
    random(size, links);
    Map<String, Position> positions = Layout.positions(nodes, edges);
    assertThat(positions).hasSize(size);
    assertThat(overlaps(positions)).isEmpty();
  }

  @Test
  void theSameWhateverTheOrderAndTheLocale() {
    random(150, 300);
    Map<String, Position> once = Layout.positions(nodes, edges);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Collections.shuffle(nodes, new Random(7));
      Collections.shuffle(edges, new Random(7));
      Map<String, Position> again = Layout.positions(nodes, edges);
      assertThat(again.toString()).isEqualTo(once.toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Written down once on JDK 17 and read again on every JDK that runs this. */
  @Test
  void theSameOnEveryJdk() {
    random(60, 120);
    assertThat(Layout.positions(nodes, edges).toString().hashCode()).isEqualTo(1690662337);
  }

  @Test
  void leadersStandByTheirStatesAndTheOrganizationAmongItsMembers() {
    alliance();
    Map<String, Position> at = Layout.positions(nodes, edges);
    for (int i = 0; i < 6; i++) {
      assertThat(distance(at, "leader:" + i, "state:" + i)).isLessThan(220);
    }
    double x = 0;
    double y = 0;
    for (int i = 0; i < 6; i++) {
      x += place(at, "state:" + i).x() / 6;
      y += place(at, "state:" + i).y() / 6;
    }
    Position hub = place(at, "org:hub");
    assertThat(Math.hypot(hub.x() - x, hub.y() - y)).isLessThan(120);
  }

  @Test
  void foldingLeavesNoHole() {
    alliance();
    Map<String, Position> all = Layout.positions(nodes, edges);
    nodes.removeIf(node -> node.id().startsWith("leaf:"));
    double widest = 0;
    for (LayoutNode node : nodes) widest = Math.max(widest, Math.abs(place(all, node.id()).x()));
    assertThat(widest).isLessThan(900);
  }

  @Test
  void anArticleStandsBesideThePicture() {
    alliance();
    node("article:a", "Article", 20);
    for (int i = 0; i < 6; i++) {
      node("own:" + i, "Issue", 1);
      edges.add(new LayoutEdge("article:a", "own:" + i, "stance", 1));
      edges.add(new LayoutEdge("article:a", "state:" + i, "stance", 1));
    }
    Map<String, Position> with = Layout.positions(nodes, edges);
    assertThat(overlaps(with)).isEmpty();
    for (int i = 0; i < 6; i++) {
      assertThat(distance(with, "own:" + i, "article:a")).isLessThan(500);
    }
  }

  @Test
  void twoThousandNodesInTime() {
    random(2000, 4000);
    Map<String, Position> positions =
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Layout.positions(nodes, edges));
    assertThat(overlaps(positions)).isEmpty();
  }

  @Test
  void refusesOneIdForTwoNodes() {
    nodes.add(new LayoutNode("a", "State", "", "", 1));
    nodes.add(new LayoutNode("a", "Event", "", "", 1));
    assertThatThrownBy(() -> Layout.positions(nodes, edges)).hasMessageContaining("a comes twice");
  }

  private void node(String id, String kind, double weight) {
    LayoutNode node = new LayoutNode(id, kind, "منظمة معاهدة الأمن " + id, "Treaty " + id, weight);
    if (!nodes.contains(node)) nodes.add(node);
  }

  private void random(int size, int links) {
    Random random = new Random(42);
    for (int i = 0; i < size; i++) node("n" + i, KINDS[i % KINDS.length], random.nextInt(10));
    for (int i = 0; i < links; i++) {
      int hub = (int) (size * random.nextDouble() * random.nextDouble());
      String kind = i % 9 == 0 ? "membership" : "stance";
      edges.add(new LayoutEdge("n" + random.nextInt(size), "n" + hub, kind, 1));
    }
  }

  /** An organization of six, their leaders, events between them, and leaves at each. */
  private void alliance() {
    node("org:hub", "Organization", 20);
    for (int i = 0; i < 6; i++) {
      node("state:" + i, "State", 8);
      node("leader:" + i, "Leader", 4);
      node("event:" + i, "Event", 3);
      edges.add(new LayoutEdge("state:" + i, "org:hub", "membership", 1));
      edges.add(new LayoutEdge("leader:" + i, "state:" + i, "role", 1));
      edges.add(new LayoutEdge("state:" + i, "event:" + i, "participation", 1));
      edges.add(new LayoutEdge("leader:" + (i + 1) % 6, "event:" + i, "stance", 1));
      for (int k = 0; k < 3; k++) {
        node("leaf:" + i + k, "Issue", 1);
        edges.add(new LayoutEdge("leader:" + i, "leaf:" + i + k, "stance", 1));
      }
    }
  }

  private static Position place(Map<String, Position> at, String id) {
    Position position = at.get(id);
    if (position == null) throw new AssertionError("no position for " + id);
    return position;
  }

  private static double distance(Map<String, Position> at, String one, String two) {
    Position a = place(at, one);
    Position b = place(at, two);
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  /** Pairs whose boxes, labels included, overlap. */
  private List<String> overlaps(Map<String, Position> positions) {
    Map<String, Box> boxes = new HashMap<>();
    for (LayoutNode node : nodes) boxes.put(node.id(), Box.of(node));
    List<String> pairs = new ArrayList<>();
    List<String> ids = List.copyOf(positions.keySet());
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        Position a = place(positions, ids.get(i));
        Position b = place(positions, ids.get(j));
        Box one = boxes.getOrDefault(ids.get(i), new Box(0, 0, 0, 0));
        Box two = boxes.getOrDefault(ids.get(j), new Box(0, 0, 0, 0));
        if (Math.abs(a.x() - b.x()) < one.half() + two.half()
            && a.y() - one.up() < b.y() + two.down()
            && b.y() - two.up() < a.y() + one.down()) {
          pairs.add(ids.get(i) + " " + ids.get(j));
        }
      }
    }
    return pairs;
  }
}
