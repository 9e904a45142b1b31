package org.isnad.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Result;
import org.isnad.graph.Value;
import org.jspecify.annotations.Nullable;

/**
 * A result as JSON; what JSON cannot say comes as an object with {@code $type}, so that nothing is
 * lost.
 */
public final class ResultJson {
  private static final long SAFE = 1L << 53;
  private static final int USUAL_BYTES = 16 * 1024;

  private static final JsonFactory JSON = new JsonFactory();

  private ResultJson() {}

  /**
   * In UTF-8, on one line.
   *
   * @param version of the data, null when there is none
   */
  public static byte[] of(Reviewed reviewed, @Nullable String version) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      write(reviewed, version, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Reviewed reviewed, @Nullable String version, JsonGenerator out)
      throws IOException {
    Result result = reviewed.result();
    out.writeStartObject();
    out.writeArrayFieldStart("columns");
    for (String column : result.columns()) {
      out.writeString(column);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rows");
    for (List<Value> row : result.rows()) {
      values(row, out);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("drafts");
    for (String id : reviewed.drafts()) {
      out.writeString(id);
    }
    out.writeEndArray();
    out.writeBooleanField("truncated", result.truncated());
    out.writeNumberField("elapsedMs", result.elapsedMs());
    out.writeStringField("version", version);
    out.writeEndObject();
  }

  /** A row as one object, by the names of its columns. */
  public static void line(List<String> columns, List<Value> row, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      out.writeFieldName(columns.get(i));
      value(row.get(i), out);
    }
    out.writeEndObject();
  }

  private static void values(List<Value> values, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Value value : values) {
      value(value, out);
    }
    out.writeEndArray();
  }

  private static void value(Value value, JsonGenerator out) throws IOException {
    if (value instanceof Value.Text text) {
      out.writeString(text.value());
    } else if (value instanceof Value.Null) {
      out.writeNull();
    } else if (value instanceof Value.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Value.Whole whole) {
      whole(whole.value(), out);
    } else if (value instanceof Value.Decimal decimal) {
      decimal(decimal.value(), out);
    } else if (value instanceof Value.Items items) {
      values(items.items(), out);
    } else if (value instanceof Value.Entries entries) {
      start("map", out);
      properties("value", entries.entries(), out);
      out.writeEndObject();
    } else if (value instanceof Value.Temporal temporal) {
      start(temporal.kind().word(), out);
      out.writeStringField("value", temporal.iso());
      out.writeEndObject();
    } else if (value instanceof Value.Point point) {
      point(point, out);
    } else if (value instanceof Value.Node node) {
      node(node, out);
    } else if (value instanceof Value.Relationship relationship) {
      relationship(relationship, out);
    } else if (value instanceof Value.Path path) {
      path(path, out);
    }
  }

  private static void whole(long value, JsonGenerator out) throws IOException {
    if (Math.abs(value) <= SAFE && value != Long.MIN_VALUE) {
      out.writeNumber(value);
    } else {
      start("integer", out);
      out.writeStringField("value", Long.toString(value));
      out.writeEndObject();
    }
  }

  private static void decimal(double value, JsonGenerator out) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      start("float", out);
      out.writeStringField("value", Double.toString(value));
      out.writeEndObject();
    }
  }

  private static void point(Value.Point point, JsonGenerator out) throws IOException {
    start("point", out);
    out.writeNumberField("srid", point.srid());
    out.writeNumberField("x", point.x());
    out.writeNumberField("y", point.y());
    Double z = point.z();
    if (z != null) {
      out.writeNumberField("z", z);
    }
    out.writeEndObject();
  }

  private static void node(Value.Node node, JsonGenerator out) throws IOException {
    start("node", out);
    out.writeStringField("id", node.id());
    out.writeArrayFieldStart("labels");
    for (String label : node.labels()) {
      out.writeString(label);
    }
    out.writeEndArray();
    properties("properties", node.properties(), out);
    out.writeEndObject();
  }

  private static void relationship(Value.Relationship relationship, JsonGenerator out)
      throws IOException {
    start("relationship", out);
    out.writeStringField("id", relationship.id());
    out.writeStringField("type", relationship.type());
    out.writeStringField("source", relationship.source());
    out.writeStringField("target", relationship.target());
    properties("properties", relationship.properties(), out);
    out.writeEndObject();
  }

  private static void path(Value.Path path, JsonGenerator out) throws IOException {
    start("path", out);
    out.writeFieldName("nodes");
    values(List.copyOf(path.nodes()), out);
    out.writeFieldName("relationships");
    values(List.copyOf(path.relationships()), out);
    out.writeEndObject();
  }

  private static void properties(String key, Map<String, Value> properties, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(key);
    for (Map.Entry<String, Value> property : properties.entrySet()) {
      out.writeFieldName(property.getKey());
      value(property.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void start(String type, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("$type", type);
  }
}
