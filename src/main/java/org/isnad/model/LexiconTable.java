package org.isnad.model;

import java.util.List;

/**
 * A file of {@code seeds/lexicons}: one alias a row.
 *
 * @param name of the file without its suffix: {@code states}
 * @param columns the names in its header
 */
public record LexiconTable(String name, List<String> columns, List<Row> rows) {
  /** What a cell without a value holds. */
  public static final String NONE = "-";

  /**
   * @param line in the file, from 1
   * @param cells as many as there are columns
   */
  public record Row(int line, List<String> cells) {}

  /** A row's cell, or {@code "-"}. */
  public String cell(Row row, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return row.cells().get(at);
  }
}
