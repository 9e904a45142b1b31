package org.isnad.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.text.Decoder;
import org.isnad.text.TextFault;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** One YAML file being read: its tree with line numbers, and the faults found in it so far. */
final class YamlFile {
  /**
   * Our files go seven deep; the library composes by recursion, and would fall at some thousand.
   */
  private static final int DEPTH = 32;

  private static final int CODE_POINTS = 3_000_000;

  private final String path;
  private final List<Fault> faults = new ArrayList<>();
  private final @Nullable Node root;

  private YamlFile(String path, @Nullable Node root) {
    this.path = path;
    this.root = root;
  }

  /** A file of which nothing can be read but why. */
  private YamlFile(String path, int line, String fault, String remedy) {
    this.path = path;
    this.root = null;
    fault(line, fault, remedy);
  }

  static YamlFile read(Path file, String shown) {
    try {
      return parse(Files.readAllBytes(file), shown);
    } catch (IOException e) {
      return new YamlFile(
          shown, 1, "the file cannot be read", "check that it exists and may be read");
    }
  }

  static YamlFile parse(byte[] bytes, String shown) {
    try {
      return parse(Decoder.utf8(bytes), shown);
    } catch (TextFault e) {
      return new YamlFile(shown, e.line(), String.valueOf(e.getMessage()), e.remedy());
    }
  }

  static YamlFile parse(String text, String shown) {
    if (text.codePointCount(0, text.length()) > CODE_POINTS) {
      return new YamlFile(shown, 1, "the file is too long", "make several articles of it");
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(shown)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(CODE_POINTS)
            .build();
    try {
      Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
      ShallowParser shallow = new ShallowParser(parser, DEPTH);
      Optional<Node> node = new Composer(settings, shallow).getSingleNode();
      return new YamlFile(shown, node.orElse(null));
    } catch (ShallowParser.TooDeep e) {
      return new YamlFile(
          shown, e.line(), "brackets or blocks nested too deep", "correct the line or those above");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(YamlFile::line).orElse(1);
      return new YamlFile(shown, line, "malformed YAML: " + e.getProblem(), "correct the line");
    } catch (ReaderException e) {
      return new YamlFile(
          shown,
          lineOf(text, e.getCodePoint()),
          String.format("character U+%04X may not stand in YAML", e.getCodePoint()),
          "take it out");
    } catch (YamlEngineException e) {
      return new YamlFile(shown, 1, "malformed YAML", "check the file with a YAML editor");
    }
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int lineOf(String text, int codePoint) {
    String before = text.substring(0, text.indexOf(codePoint));
    return (int) before.chars().filter(c -> c == '\n').count() + 1;
  }

  /** The top of a file of keys and values; throws what is wrong when there is none. */
  YamlMap root() {
    if (root instanceof MappingNode mapping) {
      return new YamlMap(this, mapping);
    }
    if (faults.isEmpty()) {
      fault(1, "the file is not a list of keys and values", "start it with `key: value` lines");
    }
    throw new Faults(faults);
  }

  /** The blocks of a file that is a list of them; none of one that cannot be read. */
  List<YamlMap> blocks() {
    List<YamlMap> blocks = new ArrayList<>();
    if (root instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof MappingNode mapping) {
          blocks.add(new YamlMap(this, mapping));
        } else {
          int line = item.getStartMark().map(YamlFile::line).orElse(1);
          fault(line, "an item is not a block", "write it as `- key: value`");
        }
      }
    } else if (faults.isEmpty()) {
      fault(1, "the file is not a list of blocks", "start each with `- key: value`");
    }
    return blocks;
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
