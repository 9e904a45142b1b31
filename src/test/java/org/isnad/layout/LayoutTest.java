package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void twoNodesStandApart() {
    var nodes =
        List.of(
            new LayoutNode("state:RU", "State", "روسيا", "Russia", 4),
            new LayoutNode("org:csto", "Organization", "منظمة معاهدة الأمن الجماعي", "CSTO", 9));
    var edges = List.of(new LayoutEdge("state:RU", "org:csto", "membership", 1));
    var positions = Layout.positions(nodes, edges);
    assertThat(positions).containsOnlyKeys("state:RU", "org:csto");
    assertThat(positions.get("state:RU")).isNotEqualTo(positions.get("org:csto"));
  }
}
