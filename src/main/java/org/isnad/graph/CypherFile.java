package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Cypher text by its name: {@code write/article} is {@code cypher/write/article.cypher}. No
 * Cypher stands in Java, so that everything the database is asked can be read in one folder.
 */
final class CypherFile {
  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private CypherFile() {}

  static String text(String name) {
    return TEXTS.computeIfAbsent(name, CypherFile::load);
  }

  private static String load(String name) {
    String path = "/cypher/" + name + ".cypher";
    try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no Cypher file " + path + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
