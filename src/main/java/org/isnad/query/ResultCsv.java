package org.isnad.query;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.graph.Result;
import org.isnad.graph.Value;

/**
 * A result as RFC 4180 CSV. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
public final class ResultCsv {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private ResultCsv() {}

  /** Without a byte-order mark; lines end with CRLF. */
  public static String of(Result result) {
    StringBuilder out = new StringBuilder(header(result.columns()));
    result.rows().forEach(row -> out.append(line(row)));
    return out.toString();
  }

  /** The first line. */
  public static String header(List<String> columns) {
    return columns.stream().map(ResultCsv::cell).collect(Collectors.joining(",", "", END));
  }

  /** The line of a row. */
  public static String line(List<Value> row) {
    return row.stream()
        .map(value -> cell(ValueText.of(value)))
        .collect(Collectors.joining(",", "", END));
  }

  private static String cell(String text) {
    boolean number = text.matches("-?(\\d+(\\.\\d+)?([eE]-?\\d+)?|Infinity)");
    String safe =
        !text.isEmpty() && !number && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
