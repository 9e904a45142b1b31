package org.isnad.query;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.graph.Value;
import org.jspecify.annotations.Nullable;

/** What a node of a result is and is called, told by its labels and properties. */
final class NodeText {
  private static final List<String> KINDS =
      List.of(
          "State",
          "Leader",
          "Person",
          "Organization",
          "Group",
          "Place",
          "Event",
          "Issue",
          "Article",
          "Stance",
          "Sentence");

  private NodeText() {}

  /** One of the kinds that a drawing knows. */
  static String kind(Value.Node node) {
    return KINDS.stream().filter(node.labels()::contains).findFirst().orElse("Issue");
  }

  /**
   * @param first ending of the reader's language in property names, Ar or En
   * @param second of the other one, taken where there is no first
   */
  static String name(Value.Node node, String first, String second) {
    return Stream.concat(
            Stream.of("name", "title", "label")
                .flatMap(key -> Stream.of(key + first, key + second, key)),
            Stream.of("text", "type"))
        .map(key -> text(node, key))
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(String.valueOf(node.id()));
  }

  /** A property that is text; null when there is none. */
  static @Nullable String text(Value.Node node, String key) {
    return node.properties().get(key) instanceof Value.Text text ? text.value() : null;
  }
}
