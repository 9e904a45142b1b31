package org.isnad.query;

import java.util.stream.Collectors;
import org.isnad.graph.Result;

/**
 * A result as RFC 4180 CSV. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
public final class ResultCsv {
  private static final String FORMULA = "=+-@\t\r";

  private ResultCsv() {}

  /** Without a byte-order mark; lines end with CRLF. */
  public static String of(Result result) {
    StringBuilder out = new StringBuilder();
    out.append(result.columns().stream().map(ResultCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
    result
        .rows()
        .forEach(
            row ->
                out.append(
                        row.stream()
                            .map(v -> cell(ValueText.of(v)))
                            .collect(Collectors.joining(",")))
                    .append("\r\n"));
    return out.toString();
  }

  private static String cell(String text) {
    boolean number = text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
    String safe =
        !text.isEmpty() && !number && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
