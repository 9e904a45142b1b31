package org.isnad.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Result;
import org.isnad.graph.RowSink;
import org.isnad.query.NamedQueries;
import org.isnad.query.Reviewed;
import org.isnad.query.Reviews;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Named queries and free, read-only Cypher. */
final class QueryRoutes {
  private static final String EXAMPLE = "{\"id\": \"state:RU\"}";

  private QueryRoutes() {}

  /**
   * What POST /api/cypher takes.
   *
   * @param review whether the rows begin with a column that tells drafts from what is reviewed
   */
  record Question(
      @Nullable String query, @Nullable Map<String, Object> parameters, @Nullable Boolean review) {}

  static Answer list(Asked asked) {
    return Answer.json(QueryList.of(asked.present().queries()));
  }

  static Answer named(Asked asked) throws IOException {
    Present present = asked.present();
    NamedQueries queries = present.queries(); // one look: files may change meanwhile
    String name = asked.path("name");
    Map<String, String> arguments = asked.parameters().first();
    Answer answer;
    if (Exports.FORMATS.contains(asked.format())) {
      answer =
          Exports.of(
              asked.format(),
              name,
              sink -> queries.export(present.exports().by(asked.caller()), name, arguments, sink));
    } else {
      Reviewed reviewed = queries.run(asked.cypher(), name, arguments);
      answer = ResultAnswer.of(asked, reviewed, queries.find(name).orElseThrow());
    }
    return lasting(asked, answer, queries.find(name).orElseThrow().cypher());
  }

  static Answer get(Asked asked) throws IOException {
    String parameters = asked.parameters().optional("parameters");
    boolean review = asked.parameters().one("review").equals("true");
    return run(asked, asked.parameters().one("query"), parameters(parameters), review);
  }

  static Answer post(Asked asked) throws IOException {
    Question question = question(asked);
    return run(
        asked,
        String.valueOf(question.query()),
        given(question),
        Boolean.TRUE.equals(question.review()));
  }

  /** How the database would answer, and what its parser or planner has against the query. */
  static Answer plan(Asked asked) throws IOException {
    Question question = question(asked);
    WholeText.check(String.valueOf(question.query()));
    WholeText.check(given(question));
    return Answer.json(asked.cypher().plan(String.valueOf(question.query()), given(question)));
  }

  private static Map<String, Object> given(Question question) {
    return question.parameters() == null ? Map.of() : question.parameters();
  }

  private static Question question(Asked asked) throws IOException {
    @Nullable Question question = Json.read(asked.json(), Question.class);
    String query = question == null ? null : question.query();
    if (question == null || query == null || query.isBlank()) {
      throw ProblemException.of("missing-field", "query", "{\"query\": \"…\"}");
    }
    return question;
  }

  private static Answer run(
      Asked asked, String query, Map<String, Object> parameters, boolean review)
      throws IOException {
    WholeText.check(query);
    WholeText.check(parameters);
    Answer answer =
        Exports.FORMATS.contains(asked.format())
            ? Exports.of(
                asked.format(),
                "isnad",
                sink ->
                    export(
                        asked.present().exports().by(asked.caller()),
                        query,
                        parameters,
                        review,
                        sink))
            : ResultAnswer.of(asked, reviewed(asked.cypher(), query, parameters, review), null);
    return lasting(asked, answer, query);
  }

  private static boolean export(
      FreeCypher cypher,
      String query,
      Map<String, Object> parameters,
      boolean review,
      RowSink sink) {
    return review
        ? new Reviews(cypher).export(sink, told -> cypher.export(query, parameters, told))
        : cypher.export(query, parameters, sink);
  }

  private static Reviewed reviewed(
      FreeCypher cypher, String query, Map<String, Object> parameters, boolean review) {
    Result result = cypher.run(query, parameters);
    Reviews reviews = new Reviews(cypher);
    return review ? reviews.withColumn(result) : reviews.of(result);
  }

  /** What asks the clock or chance holds for this moment alone. */
  private static Answer lasting(Asked asked, Answer answer, String query) {
    return asked.cypher().isRepeatable(query) ? answer : answer.ofThisMoment();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parameters(@Nullable String json) throws IOException {
    if (json == null) {
      return Map.of();
    }
    try {
      @Nullable Map<String, Object> read =
          Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
      return read == null ? Map.of() : read;
    } catch (JsonProcessingException e) {
      throw ProblemException.of(
          "bad-parameter",
          "parameters",
          Excerpt.of(json),
          "a JSON object such as " + EXAMPLE,
          "كائن JSON مثل " + EXAMPLE);
    }
  }
}
