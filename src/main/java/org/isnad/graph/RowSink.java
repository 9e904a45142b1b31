package org.isnad.graph;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a long result one by one, so that they are never all in memory. */
public interface RowSink {
  /** Before the first row; also of a result without rows. */
  void columns(List<String> names) throws IOException;

  /**
   * @param values as many as there are columns
   */
  void row(List<Value> values) throws IOException;
}
