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
  private YamlFile(String path, int line, String code, Object... words) {
    this.path = path;
    this.root = null;
    fault(line, code, words);
  }

  static YamlFile read(Path file, String shown) {
    try {
      return parse(Files.readAllBytes(file), shown);
    } catch (IOException e) {
      return new YamlFile(shown, 1, "unreadable-file");
    }
  }

  static YamlFile parse(byte[] bytes, String shown) {
    try {
      return parse(Decoder.utf8(bytes), shown);
    } catch (TextFault e) {
      YamlFile unread = new YamlFile(shown, null);
      unread.faults.add(TextFile.fault(shown, e));
      return unread;
    }
  }

  static YamlFile parse(String text, String shown) {
    if (text.codePointCount(0, text.length()) > CODE_POINTS) {
      return new YamlFile(shown, 1, "too-long");
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
      return new YamlFile(shown, e.line(), "too-deep");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(YamlFile::line).orElse(1);
      return new YamlFile(shown, line, "malformed", e.getProblem());
    } catch (ReaderException e) {
      return new YamlFile(
          shown,
          lineOf(text, e.getCodePoint()),
          "bad-character",
          String.format("U+%04X", e.getCodePoint()));
    } catch (YamlEngineException e) {
      return new YamlFile(shown, 1, "malformed-somewhere");
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
      fault(1, "no-keys");
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
          fault(line, "item-no-block");
        }
      }
    } else if (faults.isEmpty()) {
      fault(1, "no-blocks");
    }
    return blocks;
  }

  /** One of {@code faults.properties}. */
  void fault(int line, String code, Object... words) {
    faults.add(Fault.of(place(line), code, words));
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
