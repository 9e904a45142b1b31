package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Names;
import org.isnad.query.Articles.ArticleHead;
import org.isnad.query.Elements;
import org.isnad.query.NodeData;
import org.isnad.query.Period;
import org.isnad.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Views as pages of their own, for frames of other sites. Besides the filters they take the words
 * of the page's own address (select, open, off, author, show, from, to), which the script in them
 * reads: dates too are left to it, as on the page, since its timeline shows what lies outside.
 */
final class EmbedRoutes {
  private static final Names EVERYTHING =
      new Names("المواقف وأدلتها", "Stances and their evidence");
  private final Pages pages;

  EmbedRoutes(Pages pages) {
    this.pages = pages;
  }

  /** What embed.js finds in the page. */
  record EmbedData(
      Elements elements,
      OntologyAnswer ontology,
      Names title,
      Names source,
      String version,
      String lang,
      String explorer,
      @Nullable String select,
      Map<String, String> flags) {}

  Answer graph(Asked asked) {
    asked.period(); // told here when it is empty, though the script alone goes by it
    String select = asked.parameters().optional("select");
    if (select != null && !asked.views().has(select)) {
      throw ProblemException.of("unknown-reference", "select", Excerpt.of(select));
    }
    Elements elements = asked.views().graph().elements(GraphRoutes.filter(asked, Period.ALWAYS));
    String lang = asked.parameters().one("lang");
    List<ArticleHead> articles = articles(asked, elements);
    EmbedData data =
        new EmbedData(
            elements,
            OntologyAnswer.of(asked.present().ontology()),
            title(asked, articles),
            source(articles),
            elements.version(),
            lang,
            asked.origin() + "/" + query(asked),
            select,
            flags(elements));
    Names title = data.title();
    EmbedPage page =
        new EmbedPage(
            lang,
            lang.equals("ar") ? title.ar() : title.en(),
            file("/web/embed/embed.css"),
            file("/web/embed/embed.js"),
            Json.bytes(data));
    return Answer.of("text/html; charset=utf-8", page.html()).with(page.headers());
  }

  /** What the picture rests on: the articles named, else all that its edges rest on. */
  private static List<ArticleHead> articles(Asked asked, Elements elements) {
    List<String> named = asked.parameters().all("article");
    List<String> resting =
        elements.elements().edges().stream()
            .flatMap(edge -> edge.data().evidence().stream())
            .map(evidence -> evidence.article())
            .distinct()
            .toList();
    List<String> wanted = named.isEmpty() ? resting : named;
    return asked.views().articles().list().articles().stream()
        .filter(article -> wanted.contains(article.id()))
        .toList();
  }

  private static Names title(Asked asked, List<ArticleHead> articles) {
    List<String> about =
        Stream.of("actor", "issue").flatMap(name -> asked.parameters().all(name).stream()).toList();
    if (!about.isEmpty()) {
      List<NodeData> nodes = asked.views().names(about);
      return new Names(
          nodes.stream().map(NodeData::nameAr).collect(Collectors.joining("، ")),
          nodes.stream().map(NodeData::nameEn).collect(Collectors.joining(", ")));
    }
    return articles.size() == 1
        ? new Names(articles.get(0).titleAr(), articles.get(0).titleEn())
        : EVERYTHING;
  }

  private static Names source(List<ArticleHead> articles) {
    if (articles.size() > 3) {
      return new Names(articles.size() + " مقالات", articles.size() + " articles");
    }
    return new Names(
        articles.stream().map(a -> a.titleAr() + date(a)).collect(Collectors.joining("؛ ")),
        articles.stream().map(a -> a.titleEn() + date(a)).collect(Collectors.joining("; ")));
  }

  private static String date(ArticleHead article) {
    return article.published() == null ? "" : " (" + article.published() + ")";
  }

  private static String query(Asked asked) {
    String query = asked.queryString();
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  /** As data, since a sandboxed frame fetches nothing; a state without one goes without. */
  private Map<String, String> flags(Elements elements) {
    return elements.elements().nodes().stream()
        .map(node -> node.data().iso2())
        .filter(Objects::nonNull)
        .distinct()
        .filter(iso2 -> !flag(iso2).isEmpty())
        .collect(
            Collectors.toMap(iso2 -> iso2, this::flag, (a, b) -> a, TreeMap<String, String>::new));
  }

  private String flag(String iso2) {
    String file = iso2.toLowerCase(Locale.ROOT) + ".svg";
    return Stream.of("/web/flags/", "/web/assets/flags/")
        .map(folder -> pages.files().find(folder + file))
        .flatMap(Optional::stream)
        .findFirst()
        .map(svg -> "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.body()))
        .orElse("");
  }

  private String file(String path) {
    return pages
        .files()
        .find(path)
        .map(answer -> new String(answer.body(), StandardCharsets.UTF_8))
        .orElse("");
  }
}
