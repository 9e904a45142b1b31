package org.isnad.server;

import org.isnad.query.StanceFilter;

/** Search, connections, lists. */
final class FindRoutes {
  private FindRoutes() {}

  static Answer search(Asked asked) {
    Parameters p = asked.parameters();
    return Answer.json(asked.views().search().find(p.one("q"), p.one("lang"), p.number("limit")));
  }

  static Answer path(Asked asked) {
    Parameters p = asked.parameters();
    GraphRoutes.known(asked.views(), p, "from", "to");
    return Answer.json(asked.views().paths().path(p.one("from"), p.one("to")));
  }

  static Answer stances(Asked asked) {
    Parameters p = asked.parameters();
    GraphRoutes.known(asked.views(), p, "holder", "about", "article");
    return Answer.json(
        asked
            .views()
            .edges()
            .stances(
                new StanceFilter(
                    p.all("holder"),
                    p.all("type"),
                    p.all("about"),
                    p.all("article"),
                    p.number("limit"))));
  }

  static Answer timeline(Asked asked) {
    return Answer.json(asked.views().timeline().events(asked.period()));
  }
}
