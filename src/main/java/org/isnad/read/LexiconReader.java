package org.isnad.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.LexiconTable;
import org.isnad.model.Names;
import org.isnad.text.Decoder;
import org.isnad.text.TextFault;

/**
 * Reads {@code seeds/lexicons/*.tsv}, strictly: what is read is as it stands there.
 *
 * <pre>
 * # Months.                        at least one line of comment, above all else
 * month ⇥ lang ⇥ form ⇥ checked    the columns; checked tells how sure a row is
 * 1 ⇥ ar ⇥ يناير ⇥ cldr             as many cells, none empty: - stands for nothing
 * </pre>
 *
 * A row stands once; a cell has no space at its edges and no character that nobody sees; forms have
 * no harakat.
 */
public final class LexiconReader {
  private static final String FOLDER = "seeds/lexicons";
  private static final String SUFFIX = ".tsv";
  private static final List<String> FORMS = List.of("form", "plural");

  private final String shown;
  private final List<Fault> faults = new ArrayList<>();
  private LexiconTable table;

  private LexiconReader(SeedFile file) {
    this.shown = file.shown();
    this.table = new LexiconTable(file.name(), List.of(), List.of());
  }

  /** The lexicons that Isnad ships, by name. */
  public static Map<String, LexiconTable> shipped() {
    return read(SeedFile.shipped(FOLDER, SUFFIX));
  }

  /** All lexicons of a folder, by name; throws all that is wrong in any of them. */
  public static Map<String, LexiconTable> read(Path folder) {
    return read(SeedFile.in(folder, SUFFIX));
  }

  private static Map<String, LexiconTable> read(List<SeedFile> files) {
    List<LexiconReader> readers = files.parallelStream().map(LexiconReader::of).toList();
    List<Fault> faults = readers.stream().flatMap(reader -> reader.faults.stream()).toList();
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    Map<String, LexiconTable> tables = new TreeMap<>();
    readers.forEach(reader -> tables.put(reader.table.name(), reader.table));
    return tables;
  }

  private static LexiconReader of(SeedFile file) {
    LexiconReader reader = new LexiconReader(file);
    try {
      reader.table = reader.read(file.name(), Decoder.utf8(file.bytes()));
    } catch (TextFault e) {
      reader.fault(e.line(), String.valueOf(e.getMessage()), e.remedy());
    }
    return reader;
  }

  private LexiconTable read(String name, String text) {
    String[] lines = text.split("\n", -1);
    int end = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    int header = 0;
    while (header < end && lines[header].startsWith("#")) {
      header++;
    }
    if (header == 0) {
      fault(1, "no comment on top", "say in lines that start with # what the file holds");
    }
    if (header == end) {
      fault(end + 1, "no columns", "name them in a line below the comments");
      return new LexiconTable(name, List.of(), List.of());
    }
    List<String> columns = columns(header + 1, lines[header]);
    List<LexiconTable.Row> rows = new ArrayList<>(end - header);
    Map<String, Integer> seen = new HashMap<>(2 * end);
    for (int i = header + 1; i < end; i++) {
      int line = i + 1;
      List<String> cells = cells(line, lines[i], columns);
      if (cells.isEmpty()) {
        continue;
      }
      Integer first = seen.putIfAbsent(lines[i], line);
      if (first != null) {
        fault(line, "the row stands in line " + first + " already", "keep one");
      }
      rows.add(new LexiconTable.Row(line, cells));
    }
    return new LexiconTable(name, columns, List.copyOf(rows));
  }

  private List<String> columns(int line, String header) {
    List<String> columns = List.of(header.split("\t", -1));
    if (!columns.contains("checked")) {
      fault(line, "no column checked", "add it: it tells of each row how sure it is");
    }
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (!column.matches("[a-z][a-z0-9_]*")) {
        fault(line, "«" + column + "» is no name of a column", "use small Latin letters and _");
      } else if (columns.indexOf(column) < i) {
        fault(line, "column " + column + " stands twice", "rename one");
      }
    }
    return columns;
  }

  /** Empty where the line is no row. */
  private List<String> cells(int line, String text, List<String> columns) {
    if (text.isBlank()) {
      fault(line, "an empty line", "take it out");
      return List.of();
    }
    if (text.startsWith("#")) {
      fault(line, "a comment among the rows", "put it on top");
      return List.of();
    }
    List<String> cells = List.of(text.split("\t", -1));
    if (cells.size() != columns.size()) {
      fault(
          line,
          cells.size() + " cells below " + columns.size() + " columns",
          "separate the cells " + String.join(", ", columns) + " by one tab each");
      return List.of();
    }
    for (int i = 0; i < cells.size(); i++) {
      check(line, columns.get(i), cells.get(i));
    }
    return cells;
  }

  private void check(int line, String column, String cell) {
    if (cell.isBlank()) {
      fault(line, column + " is empty", "write - where there is nothing");
      return;
    }
    if (Character.isWhitespace(cell.charAt(0))
        || Character.isWhitespace(cell.charAt(cell.length() - 1))) {
      fault(line, column + " has a space at its edge", "take it off «" + cell.strip() + "»");
    }
    if (isAsciiOrArabicLetters(cell)) {
      return;
    }
    Optional<Names> unseen = ShownText.refused(cell);
    if (unseen.isPresent()) {
      fault(line, column + " holds " + unseen.get().en(), "take it out");
    }
    if (FORMS.contains(column) && cell.chars().anyMatch(LexiconReader::isHaraka)) {
      fault(
          line, column + " «" + cell + "» has harakat", "write it without: they are not compared");
    }
  }

  /** Nearly every cell; the rest takes the long way. */
  private static boolean isAsciiOrArabicLetters(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!(' ' <= c && c <= '~') && !('ء' <= c && c <= 'ي')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHaraka(int c) {
    return (0x064B <= c && c <= 0x0652) || c == 0x0670;
  }

  private void fault(int line, String fault, String remedy) {
    faults.add(new Fault(shown + ":" + line, fault, remedy));
  }
}
