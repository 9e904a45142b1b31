package org.isnad.graph;

import java.util.List;
import java.util.Map;

/** Runs our own Cypher inside one write transaction; all of it is kept or none. */
@FunctionalInterface
public interface Writer {
  /**
   * @param name of a file below {@code cypher/}, without its ending
   * @param parameters plain values, lists and maps of them
   */
  List<Row> run(String name, Map<String, ?> parameters);
}
