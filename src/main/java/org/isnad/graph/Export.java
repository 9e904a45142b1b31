package org.isnad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** Reads a long result in batches and hands each row on, until the limits are reached. */
final class Export {
  /** Ends of relationships are looked up for so many rows at once. */
  private static final int BATCH = 500;

  private final Limits limits;
  private final Function<Weighing, Map<String, @Nullable String>> ids;
  private final RowSink sink;

  /**
   * @param ids our ids of the nodes that rows speak of
   */
  Export(Limits limits, Function<Weighing, Map<String, @Nullable String>> ids, RowSink sink) {
    this.limits = limits;
    this.ids = ids;
    this.sink = sink;
  }

  /** Whether there was more than the limits let through. */
  boolean read(Result result) {
    try {
      sink.columns(result.keys());
      long bytes = 0;
      int rows = 0;
      List<Record> batch = new ArrayList<>(BATCH);
      Weighing weighing = new Weighing();
      while (result.hasNext()) {
        if (rows == limits.rows() || bytes > limits.bytes()) {
          hand(batch, weighing);
          return true;
        }
        Record record = result.next();
        bytes += weighing.weigh(record);
        batch.add(record);
        rows++;
        if (batch.size() == BATCH) {
          hand(batch, weighing);
          batch.clear();
          weighing = new Weighing();
        }
      }
      hand(batch, weighing);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void hand(List<Record> batch, Weighing weighing) throws IOException {
    ValueReader reader = new ValueReader(ids.apply(weighing));
    for (Record record : batch) {
      sink.row(reader.row(record));
    }
  }
}
