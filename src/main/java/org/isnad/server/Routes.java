package org.isnad.server;

import static org.isnad.server.Parameter.anything;
import static org.isnad.server.Parameter.choice;
import static org.isnad.server.Parameter.choices;
import static org.isnad.server.Parameter.cursor;
import static org.isnad.server.Parameter.date;
import static org.isnad.server.Parameter.ids;
import static org.isnad.server.Parameter.number;
import static org.isnad.server.Parameter.text;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.query.EdgeKind;
import org.isnad.query.GraphFilter;
import org.isnad.server.Route.Handler;
import org.isnad.server.Route.Kind;
import org.isnad.server.Route.Method;

/** Every address there is. openapi.yaml says the same for people; a test holds the two together. */
final class Routes {
  private static final List<String> JSON = List.of("json");
  private static final List<String> NONE = List.of();

  private Routes() {}

  static List<Route> table(Presence presence, Gate gate, Intake intake) {
    Words words = new Words(presence);
    Pages pages = new Pages();
    NamedPages named = new NamedPages(pages, presence);
    StatusRoutes status = new StatusRoutes(presence, gate);
    WriteRoutes writes = new WriteRoutes(gate, intake);
    return List.of(
        page("/", pages::shell),
        page("/articles", pages::shell),
        page("/articles/{id}", named::article),
        page("/queries", pages::shell),
        page("/queries/{name}", named::query),
        page("/cypher", pages::shell),
        page("/add", pages::shell),
        page("/assets/<file>", pages::asset),
        page("/favicon.ico", pages::icon),
        live("/healthz", NONE, status::health),
        live("/readyz", NONE, status::ready),
        live("/metrics", NONE, status::metrics),
        live("/api/status", JSON, status::status),
        fixed("/openapi.yaml", NONE, pages::openapi),
        fixed("/api/ontology", JSON, words::ontology),
        view("/api/graph", GraphRoutes::graph, filter(words)),
        view("/api/nodes/{id}", NodeRoutes::node),
        view(
            "/api/nodes/{id}/neighbours",
            NodeRoutes::neighbours,
            number("limit", 30, 200),
            cursor("after")),
        view("/api/edges/{id}", NodeRoutes::edge),
        view("/api/articles", ArticleRoutes::list),
        writing(Method.POST, "/api/articles", Kind.WRITE, writes::article),
        writing(Method.GET, "/api/session", Kind.SESSION, writes::session),
        writing(Method.POST, "/api/session", Kind.SESSION, writes::login),
        writing(Method.DELETE, "/api/session", Kind.SESSION, writes::logout),
        view("/api/articles/{id}", ArticleRoutes::article),
        new Route(
            Method.GET,
            "/api/articles/{id}/annotations.json",
            Kind.VIEW,
            NONE,
            List.of(),
            ArticleRoutes::annotations),
        view(
            "/api/search",
            FindRoutes::search,
            text("q").needed(),
            choice("lang", "ar", "ar", "en"),
            number("limit", 12, 50)),
        view("/api/path", FindRoutes::path, text("from").needed(), text("to").needed()),
        view(
            "/api/stances",
            FindRoutes::stances,
            ids("holder"),
            choices("type", words::stanceTypes),
            ids("about"),
            ids("article"),
            number("limit", 200, 1000)),
        view("/api/timeline", FindRoutes::timeline, date("from"), date("to")),
        view("/api/queries", QueryRoutes::list),
        new Route(
            Method.GET,
            "/api/queries/{name}",
            Kind.OPEN_VIEW,
            ResultAnswer.FORMATS,
            List.of(),
            QueryRoutes::named),
        cypher(
            Method.GET,
            QueryRoutes::get,
            anything("query").needed(),
            anything("parameters"),
            choice("review", "false", "true", "false")),
        cypher(Method.POST, QueryRoutes::post),
        new Route(Method.POST, "/api/cypher/plan", Kind.QUERY, NONE, List.of(), QueryRoutes::plan),
        view("/api/schema", asked -> Answer.json(asked.views().schema())),
        new Route(
            Method.GET,
            "/embed/graph",
            Kind.FRAME,
            NONE,
            Stream.concat(
                    Stream.of(filter(words)),
                    Stream.of(
                        choice("lang", "ar", "ar", "en"),
                        text("select"),
                        anything("open"),
                        anything("off"),
                        choice("author", "0", "0", "1"),
                        choice("show", "graph", "graph", "table", "json")))
                .toList(),
            new EmbedRoutes(pages)::graph));
  }

  private static Parameter[] filter(Words words) {
    return new Parameter[] {
      ids("article"),
      choices("kind", words::kinds),
      choices(
          "type", () -> Stream.concat(EdgeKind.ids().stream(), words.types().stream()).toList()),
      ids("issue"),
      ids("actor"),
      date("from"),
      date("to"),
      number("limit", GraphFilter.LIMIT, 2000)
    };
  }

  private static Route page(String path, Handler handler) {
    return new Route(Method.GET, path, Kind.PAGE, NONE, List.of(), handler);
  }

  private static Route live(String path, List<String> formats, Handler handler) {
    return new Route(Method.GET, path, Kind.LIVE, formats, List.of(), handler);
  }

  private static Route fixed(String path, List<String> formats, Handler handler) {
    return new Route(Method.GET, path, Kind.FIXED, formats, List.of(), handler);
  }

  private static Route view(String path, Handler handler, Parameter... parameters) {
    return new Route(Method.GET, path, Kind.VIEW, JSON, List.of(parameters), handler);
  }

  private static Route writing(Method method, String path, Kind kind, Handler handler) {
    return new Route(method, path, kind, NONE, List.of(), handler);
  }

  private static Route cypher(Method method, Handler handler, Parameter... parameters) {
    return new Route(
        method, "/api/cypher", Kind.CYPHER, ResultAnswer.FORMATS, List.of(parameters), handler);
  }
}
