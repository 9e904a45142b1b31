package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isnad.graph.Graph;
import org.isnad.server.Route.Kind;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.isnad.testing.GraphExtension.FilledOnce;
import org.isnad.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** openapi.yaml and the table of routes say the same, and real answers are what it promises. */
@FilledOnce
@ExtendWith(GraphExtension.class)
class OpenApiTest {
  private static final JsonNode OPENAPI = read();
  private static final List<Route> TABLE =
      Routes.table(
          new Presence(new Readiness(), Served.QUERIES, Exposure.PRIVATE),
          new Gate(new Tokens(Path.of("none")), true),
          (graph, sent) -> {
            throw new IllegalStateException();
          });
  private static TestServer server;

  @BeforeAll
  static void start(Graph graph) {
    Fixture.HARBOUR.load(graph);
    server = TestServer.over(graph, Fixture.CSTO);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode read() {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRouteIsInTheFileAndTheOtherWayRound() {
    Set<String> routes = new TreeSet<>();
    for (Route route : TABLE) {
      String operation = route.method() + " " + path(route);
      routes.add(operation);
      route.formats().stream().skip(1).forEach(format -> routes.add(operation + "." + format));
    }
    Set<String> described = new TreeSet<>();
    OPENAPI
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(described).isEqualTo(routes);
  }

  @Test
  void everyParameterIsInTheFileAndTheOtherWayRound() {
    for (Route route : TABLE) {
      if (route.kind() != Kind.OPEN_VIEW) {
        assertThat(described(route))
            .as(path(route))
            .isEqualTo(
                route.parameters().stream().map(Parameter::name).collect(Collectors.toSet()));
      }
    }
  }

  private static String path(Route route) {
    return route.path().replace('<', '{').replace('>', '}');
  }

  private static Set<String> described(Route route) {
    JsonNode operation =
        OPENAPI
            .path("paths")
            .path(path(route))
            .path(route.method().name().toLowerCase(Locale.ROOT));
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(p -> p.has("$ref") ? OPENAPI.at(p.path("$ref").asText().substring(1)) : p)
        .filter(p -> p.path("in").asText().equals("query"))
        .map(p -> p.path("name").asText())
        .collect(Collectors.toSet());
  }

  /** Request, and the path in the file whose schema the answer must fit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/status | /api/status",
        "/api/ontology | /api/ontology",
        "/api/graph | /api/graph",
        "/api/graph?type=colour | Problem",
        "/api/nodes/state:RU | /api/nodes/{id}",
        "/api/nodes/event:harbour-conference | /api/nodes/{id}",
        "/api/nodes/issue:closure | /api/nodes/{id}",
        "/api/nodes/csto-moscow-2022 | /api/nodes/{id}",
        "/api/nodes/state:XX | Problem",
        "/api/nodes/org:csto/neighbours?limit=5 | /api/nodes/{id}/neighbours",
        "/api/articles | /api/articles",
        "/api/articles/csto-moscow-2022 | /api/articles/{id}",
        "/api/articles/csto-moscow-2022/annotations.json | /api/articles/{id}/annotations.json",
        "/api/search?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7 | /api/search",
        "/api/path?from=state:RU&to=state:US | /api/path",
        "/api/stances | /api/stances",
        "/api/timeline | /api/timeline",
        "/api/queries | /api/queries",
        "/api/queries/who-opposed | /api/queries/{name}",
        "/api/queries/who-opposed.cyjs | /api/queries/{name}.cyjs",
        "/api/cypher.cyjs?query=MATCH+p%3D(:Stance)--()+RETURN+p+LIMIT+9 | /api/cypher.cyjs",
        "/api/cypher?query=MATCH+p%3D(a)--(b)+RETURN+p,a,%7Bn:1%7D,date()+LIMIT+3 | /api/cypher",
        "/api/cypher?query=MATCH+(n+RETURN+n | Problem",
        "/api/schema | /api/schema",
      })
  void answersAreWhatTheFilePromises(String request, String path) {
    JsonNode schema =
        path.equals("Problem")
            ? OPENAPI.at("/components/schemas/Problem")
            : OPENAPI.path("paths").path(path).at("/get/responses/200");
    assertFits(schema, server.json(request));
  }

  @Test
  void everyEdgeOfTheRealArticleHasACardThatFits() {
    JsonNode edges = server.json("/api/graph?article=csto-moscow-2022").at("/elements/edges");
    assertThat(edges).hasSizeGreaterThan(100);
    for (int i = 0; i < edges.size(); i += 20) {
      String id = edges.get(i).at("/data/id").asText();
      assertFits(
          OPENAPI.path("paths").path("/api/edges/{id}").at("/get/responses/200"),
          server.json("/api/edges/" + id));
    }
  }

  static JsonNode schema(String name) {
    return OPENAPI.at("/components/schemas/" + name);
  }

  static void assertFits(JsonNode response, JsonNode answer) {
    JsonNode resolved =
        response.has("$ref") ? OPENAPI.at(response.path("$ref").asText().substring(1)) : response;
    JsonNode schema =
        resolved.has("content") ? resolved.at("/content/application~1json/schema") : resolved;
    ObjectNode whole = schema.deepCopy();
    whole.set("components", OPENAPI.path("components"));
    JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    assertThat(validator.validate(answer)).isEmpty();
  }
}
