package org.isnad.query;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.graph.Result;

/**
 * A result as a table of Markdown (GitHub's form), to be pasted into a report. What would be markup
 * in a cell is escaped; lines within a cell are parted by {@code <br>}.
 */
public final class ResultMarkdown {
  private ResultMarkdown() {}

  /**
   * @param version of the data, told below the table
   */
  public static String of(Result result, String version) {
    StringBuilder out = new StringBuilder();
    out.append(line(result.columns().stream().map(ResultMarkdown::cell).toList()))
        .append(line(result.columns().stream().map(column -> "---").toList()));
    result
        .rows()
        .forEach(row -> out.append(line(row.stream().map(v -> cell(ValueText.of(v))).toList())));
    int rows = result.rows().size();
    out.append('\n')
        .append(rows == 1 ? "1 row" : rows + " rows")
        .append(result.truncated() ? ", truncated" : "")
        .append("; Isnad, data version ")
        .append(version)
        .append('\n');
    return out.toString();
  }

  /** The same under the query's title and description in both languages. */
  public static String of(Result result, String version, NamedQuery query) {
    return "# "
        + cell(query.title().ar())
        + " · "
        + cell(query.title().en())
        + "\n\n"
        + cell(query.description().ar())
        + "\n\n"
        + cell(query.description().en())
        + "\n\n"
        + of(result, version);
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String cell(String text) {
    return text.strip()
        .replaceAll("([\\\\|`*_\\[\\]<>#])", "\\\\$1")
        .replaceAll("\\R", "<br>")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
