package org.isnad.server;

import java.util.function.Predicate;
import org.isnad.graph.GraphFault;

/**
 * Pages whose address names an article or a query. What is not there is answered with 404 and the
 * page, which says so in words; while there is no graph to ask, the page waits for it.
 */
final class NamedPages {
  private final Pages pages;
  private final Presence presence;

  NamedPages(Pages pages, Presence presence) {
    this.pages = pages;
    this.presence = presence;
  }

  Answer article(Asked asked) {
    String id = asked.path("id");
    return page(asked, present -> present.views().hasArticle(id));
  }

  Answer query(Asked asked) {
    String name = asked.path("name");
    return page(asked, present -> present.queries().find(name).isPresent());
  }

  private Answer page(Asked asked, Predicate<Present> isThere) {
    try {
      return isThere.test(presence.now()) ? pages.shell(asked) : pages.shellOfNothing(asked);
    } catch (ProblemException | GraphFault e) { // the page itself asks again, and tells
      return pages.shell(asked);
    }
  }
}
