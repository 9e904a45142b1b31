package org.isnad.server;

import java.util.List;
import org.isnad.query.GraphFilter;
import org.isnad.query.Period;
import org.isnad.query.Views;
import org.isnad.text.Excerpt;

/** The drawing. */
final class GraphRoutes {
  private GraphRoutes() {}

  static Answer graph(Asked asked) {
    return Answer.json(asked.views().graph().elements(filter(asked, asked.period())));
  }

  static GraphFilter filter(Asked asked, Period period) {
    Parameters p = asked.parameters();
    known(asked.views(), p, "article", "issue", "actor");
    return new GraphFilter(
        p.all("article"),
        p.all("kind"),
        p.all("type"),
        p.all("issue"),
        p.all("actor"),
        period,
        p.number("limit"));
  }

  /**
   * @throws ProblemException when one of the parameters names what the graph does not have
   */
  static void known(Views views, Parameters parameters, String... names) {
    for (String name : names) {
      List<String> unknown = views.unknown(parameters.all(name));
      if (!unknown.isEmpty()) {
        throw ProblemException.of(
            "unknown-reference", name, Excerpt.of(String.join(", ", unknown)));
      }
    }
  }
}
