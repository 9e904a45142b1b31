package org.isnad.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.graph.Result;
import org.isnad.text.DisplayWidth;

/**
 * A result for the terminal: aligned columns whose long cells are broken into lines, or, where that
 * would leave too little room for each, a block for every row.
 *
 * <pre>
 * holder                       │ stances         holder   روسيا / Russia (state:RU)
 * ─────────────────────────────┼────────         stances  12
 * روسيا / Russia (state:RU)    │ 12
 * </pre>
 *
 * <p>Marks of direction keep Arabic cells in their columns on terminals that reorder them; what
 * would steer the terminal is taken out.
 */
public final class ResultTable {
  private static final String BETWEEN = " │ ";
  private static final String MARK = "\u200E";
  private static final int NARROWEST = 18;

  private ResultTable() {}

  /**
   * @param width columns of the terminal
   */
  public static String of(Result result, int width) {
    List<List<String>> rows =
        result.rows().stream()
            .map(row -> row.stream().map(value -> plain(ValueText.of(value))).toList())
            .toList();
    List<String> names = result.columns().stream().map(ResultTable::plain).toList();
    List<Integer> widths = widths(names, rows, width);
    return widths.isEmpty() ? blocks(names, rows, width) : table(names, rows, widths);
  }

  private static String table(List<String> names, List<List<String>> rows, List<Integer> widths) {
    StringBuilder out = new StringBuilder();
    lines(names, widths, out);
    out.append(widths.stream().map("─"::repeat).collect(Collectors.joining("─┼─"))).append('\n');
    rows.forEach(row -> lines(row, widths, out));
    return out.toString();
  }

  private static void lines(List<String> cells, List<Integer> widths, StringBuilder out) {
    List<List<String>> broken =
        IntStream.range(0, cells.size())
            .mapToObj(i -> broken(cells.get(i), widths.get(i)))
            .toList();
    int height = broken.stream().mapToInt(List::size).max().orElse(0);
    for (int n = 0; n < height; n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < broken.size(); i++) {
        String text = n < broken.get(i).size() ? broken.get(i).get(n) : "";
        line.append(i == 0 ? "" : BETWEEN)
            .append(marked(text))
            .append(" ".repeat(Math.max(0, widths.get(i) - DisplayWidth.of(text))));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static String blocks(List<String> names, List<List<String>> rows, int width) {
    int label = names.stream().mapToInt(DisplayWidth::of).max().orElse(0) + 2;
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      out.append(out.isEmpty() ? "" : "\n");
      for (int i = 0; i < row.size(); i++) {
        String name = names.get(i);
        for (String line : broken(row.get(i), Math.max(NARROWEST, width - label))) {
          out.append(name)
              .append(" ".repeat(label - DisplayWidth.of(name)))
              .append(marked(line))
              .append('\n');
          name = "";
        }
      }
    }
    return out.toString();
  }

  /** The widest cell of each column, the widest of them cut to what there is; none if too many. */
  private static List<Integer> widths(List<String> names, List<List<String>> rows, int width) {
    List<Integer> natural = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      natural.add(
          Math.max(
              Math.max(1, DisplayWidth.of(names.get(i))),
              rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0)));
    }
    int room = width - BETWEEN.length() * (names.size() - 1);
    int most = natural.stream().mapToInt(w -> w).max().orElse(1);
    while (most >= NARROWEST && sum(natural, most) > room) {
      most--;
    }
    int cap = most;
    return sum(natural, cap) > room
        ? List.of()
        : natural.stream().map(w -> Math.min(w, cap)).toList();
  }

  private static int sum(List<Integer> widths, int cap) {
    return widths.stream().mapToInt(w -> Math.min(w, cap)).sum();
  }

  /** In lines of at most so many columns, between words where that goes. */
  private static List<String> broken(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (DisplayWidth.of(rest) > columns) {
      int end = DisplayWidth.fitting(rest, columns);
      int space = rest.lastIndexOf(' ', end);
      int hyphen = rest.lastIndexOf('-', end - 1) + 1;
      int cut = space > 0 ? space : hyphen > columns / 2 ? hyphen : end;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  private static String marked(String text) {
    return DisplayWidth.isRightToLeft(text) ? MARK + text + MARK : text;
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
