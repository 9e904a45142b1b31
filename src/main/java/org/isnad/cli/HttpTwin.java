package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.query.CypherArguments;
import org.isnad.query.NamedQueries;

/**
 * The request that asks a running {@code isnad serve} the same, to be pasted into a shell:
 *
 * <pre>
 * curl -G --data-urlencode 'actor=state:RU' http://localhost:7070/api/queries/stances-of-actor
 * curl -G --data-urlencode 'query=MATCH (n) RETURN n' http://localhost:7070/api/cypher
 * </pre>
 */
final class HttpTwin {
  private HttpTwin() {}

  /**
   * @param url where it serves: {@code http://localhost:7070}
   */
  static String of(String url, String word, Map<String, String> arguments, Format format) {
    List<String> fields = new ArrayList<>();
    String path;
    if (NamedQueries.isName(word)) {
      path = "/api/queries/" + word;
      arguments.forEach((name, value) -> fields.add(name + "=" + value));
    } else {
      path = "/api/cypher";
      fields.add("query=" + word);
      if (!arguments.isEmpty()) {
        fields.add("parameters=" + CypherArguments.json(arguments));
      }
    }
    StringBuilder curl = new StringBuilder("curl -s");
    fields.forEach(
        field ->
            curl.append(" --data-urlencode '").append(field.replace("'", "'\\''")).append("'"));
    return curl.append(fields.isEmpty() ? " " : " -G ")
        .append(url)
        .append(path)
        .append(format.suffix())
        .toString();
  }
}
