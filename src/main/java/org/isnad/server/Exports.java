package org.isnad.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.graph.RowSink;
import org.isnad.graph.Value;
import org.isnad.query.ResultCsv;
import org.isnad.query.ResultJson;
import org.jspecify.annotations.Nullable;

/** Results that are taken along as files: far longer than what a page shows, written row by row. */
final class Exports {
  /** Their suffixes. */
  static final List<String> FORMATS = List.of("csv", "jsonl");

  /** Says true where the limits cut the rows off. */
  static final String TRUNCATED = "Isnad-Truncated";

  /** Without it spreadsheets take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonFactory JSON = new JsonFactory();

  private Exports() {}

  /**
   * @param name of the file, without its suffix
   * @param rows gives its rows to the sink and says whether the limits cut them off
   */
  static Answer of(String format, String name, Predicate<RowSink> rows) throws IOException {
    Spool spool = new Spool();
    boolean kept = false;
    try {
      boolean truncated;
      try (Writer out =
          new BufferedWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8), 1 << 16)) {
        truncated = rows.test(format.equals("csv") ? new Csv(out) : new JsonLines(out));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      String type = format.equals("csv") ? "text/csv" : "application/jsonl";
      Answer answer =
          spool
              .answer(type + "; charset=utf-8")
              .with(
                  Map.of(
                      TRUNCATED,
                      Boolean.toString(truncated),
                      "Content-Disposition",
                      "attachment; filename=\"" + name + "." + format + "\""));
      kept = true;
      return answer;
    } finally {
      if (!kept) {
        spool.discard();
      }
    }
  }

  private record Csv(Writer out) implements RowSink {
    @Override
    public void columns(List<String> names) throws IOException {
      out.write(BYTE_ORDER_MARK);
      out.write(ResultCsv.header(names));
    }

    @Override
    public void row(List<Value> values) throws IOException {
      out.write(ResultCsv.line(values));
    }
  }

  /** An object a line, by the names of the columns. */
  private static final class JsonLines implements RowSink {
    private final Writer out;
    private @Nullable List<String> columns;

    JsonLines(Writer out) {
      this.out = out;
    }

    @Override
    public void columns(List<String> names) {
      columns = names;
    }

    @Override
    public void row(List<Value> values) throws IOException {
      List<String> names = columns == null ? List.of() : columns;
      try (JsonGenerator json =
          JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
        ResultJson.line(names, values, json);
      }
      out.write('\n');
    }
  }
}
