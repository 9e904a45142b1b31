package org.isnad.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isnad.graph.Graph;

/**
 * Twelve hex digits that stand for everything that is loaded: the same for the same articles and
 * annotations. Looked up at most once a second, since another process may load.
 */
public final class DataVersion {
  private static final long FRESH_NANOS = 1_000_000_000L;

  private record Known(String version, String state, int articles, long at) {}

  private final Graph graph;
  private volatile Known known = new Known("", "", 0, 0);

  DataVersion(Graph graph) {
    this.graph = graph;
  }

  public String now() {
    return look().version();
  }

  /**
   * The version and what stands for all that was ever written to the database: two same ones mean
   * the same data, also where somebody else writes to it past us. Not the same in two databases.
   */
  public String state() {
    return look().state();
  }

  /** Has it looked up anew: this process has loaded something. */
  public void renew() {
    known = new Known("", "", 0, 0);
  }

  /** How many articles are loaded. */
  public int articles() {
    return look().articles();
  }

  private Known look() {
    Known last = known;
    if (!last.version().isEmpty() && System.nanoTime() - last.at() < FRESH_NANOS) {
      return last;
    }
    long now = System.nanoTime();
    Graph.Reading reading = graph.reading("read/fingerprints", Map.of());
    List<String> fingerprints =
        reading.rows().stream().map(row -> row.string("fingerprint")).toList();
    String version = digits(String.join("\n", fingerprints));
    Known fresh =
        new Known(version, version + "-" + digits(reading.state()), fingerprints.size(), now);
    known = fresh;
    return fresh;
  }

  private static String digits(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
