package org.isnad.query;

import java.util.List;
import org.isnad.graph.Result;

/** A result for the terminal: a block for each row, so that long Arabic quotes stay readable. */
public final class ResultTable {
  private ResultTable() {}

  public static String of(Result result) {
    StringBuilder out = new StringBuilder();
    int width = result.columns().stream().mapToInt(String::length).max().orElse(0);
    for (List<org.isnad.graph.Value> row : result.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String column = result.columns().get(i);
        out.append(column)
            .append(" ".repeat(width - column.length() + 2))
            .append(ValueText.of(row.get(i)))
            .append('\n');
      }
      out.append('\n');
    }
    int rows = result.rows().size();
    return out.append(rows)
        .append(rows == 1 ? " row" : " rows")
        .append(result.truncated() ? ", more were cut" : "")
        .append('\n')
        .toString();
  }
}
