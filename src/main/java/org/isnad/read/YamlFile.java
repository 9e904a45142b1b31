package org.isnad.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** One YAML file being read: its tree with line numbers, and the faults found in it so far. */
final class YamlFile {
  private final String path;
  private final List<Fault> faults = new ArrayList<>();
  private final @Nullable YamlMap root;

  private YamlFile(String path, @Nullable Node node, @Nullable Fault broken) {
    this.path = path;
    if (broken != null) {
      faults.add(broken);
    }
    if (node instanceof MappingNode mapping) {
      root = new YamlMap(this, mapping);
    } else {
      root = null;
      if (broken == null) {
        fault(1, "the file is not a list of keys and values", "start it with `key: value` lines");
      }
    }
  }

  static YamlFile read(Path file, String shown) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), shown);
    } catch (CharacterCodingException e) {
      return new YamlFile(
          shown, null, new Fault(shown + ":1", "the file is not UTF-8", "save it as UTF-8"));
    } catch (IOException e) {
      return new YamlFile(
          shown,
          null,
          new Fault(
              shown + ":1", "the file cannot be read", "check that it exists and may be read"));
    }
  }

  static YamlFile parse(String text, String shown) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(shown)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      return new YamlFile(shown, node.orElse(null), null);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      return new YamlFile(
          shown,
          null,
          new Fault(shown + ":" + line, "malformed YAML: " + e.getProblem(), "correct the line"));
    } catch (YamlEngineException e) {
      return new YamlFile(
          shown,
          null,
          new Fault(shown + ":1", "malformed YAML", "check the file with a YAML editor"));
    }
  }

  /** The top of the file; throws what is wrong when there is none. */
  YamlMap root() {
    if (root == null) {
      throw new Faults(faults);
    }
    return root;
  }

  void fault(int line, String fault, String remedy) {
    faults.add(new Fault(path + ":" + line, fault, remedy));
  }

  String place(int line) {
    return path + ":" + line;
  }

  List<Fault> faults() {
    return faults;
  }

  void throwFaults() {
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
  }
}
