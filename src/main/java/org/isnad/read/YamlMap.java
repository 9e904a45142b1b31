package org.isnad.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A block of keys and values. What is missing or of the wrong form becomes a fault of the file; the
 * value is then empty.
 */
final class YamlMap {
  private final YamlFile file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();

  YamlMap(YamlFile file, MappingNode node) {
    this.file = file;
    this.line = line(node);
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          file.fault(line(key), "key-twice", key.getValue());
        }
        keyLines.put(key.getValue(), line(key));
      } else {
        file.fault(line(tuple.getKeyNode()), "key-no-word");
      }
    }
  }

  int line() {
    return line;
  }

  YamlFile file() {
    return file;
  }

  /** Refuses every key that is not one of these. */
  YamlMap only(String... known) {
    Set<String> allowed = Set.copyOf(Arrays.asList(known));
    for (Map.Entry<String, Integer> key : keyLines.entrySet()) {
      if (!allowed.contains(key.getKey())) {
        file.fault(key.getValue(), "unknown-key", key.getKey(), String.join(", ", known));
      }
    }
    return this;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Whether a block of keys stands there. */
  boolean isBlock(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** Whether this very word stands there. */
  boolean isText(String key, String text) {
    return values.get(key) instanceof ScalarNode scalar && scalar.getValue().equals(text);
  }

  /** {@code path:line} of a key, or of the block where it is missing. */
  String place(String key) {
    return file.place(keyLines.getOrDefault(key, line));
  }

  /** One of {@code faults.properties}, at a key of this block. */
  void fault(String key, String code, Object... words) {
    file.fault(keyLines.getOrDefault(key, line), code, words);
  }

  /** A value that must be there; empty after a fault. */
  String text(String key) {
    return textOrNull(key, true).orElse("");
  }

  @Nullable String optional(String key) {
    return textOrNull(key, false).orElse(null);
  }

  private Optional<String> textOrNull(String key, boolean required) {
    Node node = values.get(key);
    if (node instanceof ScalarNode scalar && !isNull(scalar) && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    if (node != null && !(node instanceof ScalarNode)) {
      fault(key, "no-value", key);
    } else if (required) {
      fault(key, "missing", key);
    }
    return Optional.empty();
  }

  /** A value that is true or false; false where it is left out. */
  boolean flag(String key) {
    String text = optional(key);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      fault(key, "no-flag", key, text);
    }
    return "true".equals(text);
  }

  /** One of a closed list, by the word that stands for it; the first of the list after a fault. */
  <T> T choice(String key, List<T> values, Function<T, String> word) {
    String text = text(key);
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    if (!text.isEmpty()) {
      Set<String> known = new TreeSet<>(values.stream().map(word).toList());
      fault(key, "unknown-word", key, text, String.join(", ", known));
    }
    return values.get(0);
  }

  /** A block that must be there; null after a fault. */
  @Nullable YamlMap map(String key) {
    if (values.get(key) instanceof MappingNode node) {
      return new YamlMap(file, node);
    }
    fault(key, has(key) ? "no-block" : "missing-block", key);
    return null;
  }

  /** A list of blocks; absent or null is empty. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        maps.add(new YamlMap(file, mapping));
      } else {
        file.fault(line(item), "item-of-no-block", key);
      }
    }
    return maps;
  }

  /** A list of single values; absent or null is empty. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof ScalarNode scalar) {
        texts.add(scalar.getValue());
      } else {
        file.fault(line(item), "item-of-no-value", key);
      }
    }
    return texts;
  }

  /** A list of single values or one of them alone. */
  List<String> textOrTexts(String key) {
    if (values.get(key) instanceof ScalarNode scalar && !isNull(scalar)) {
      return List.of(text(key));
    }
    return texts(key);
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null && !(node instanceof ScalarNode scalar && isNull(scalar))) {
      fault(key, "no-list", key);
    }
    return List.of();
  }

  private static boolean isNull(ScalarNode node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
