package org.isnad.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.Article;
import org.isnad.model.Ontology;

/** A small article of our own, for tests of what is claimed about one. */
public final class Samples {
  public static final String TEXT =
      "عارضت ألف الخطة. ألف قالت: لا.\nوافقت باء على الخطة، وألف حليفة باء.\n";

  private Samples() {}

  /** Written into a folder of its own below the one named. */
  public static Article article(Path above) {
    try {
      Path folder = Files.createDirectories(above.resolve("small"));
      Files.writeString(folder.resolve("article.txt"), TEXT);
      Files.writeString(
          folder.resolve("article.yaml"),
          """
          id: small
          title: {ar: صغير, en: Small}
          published: 2022-05-22
          language: ar
          source: {ar: صُنع لهذا الاختبار, en: made for this test}
          """);
      return ArticleReader.read(folder).article();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static AnnotationsFile annotations(String yaml, Article article) {
    return AnnotationsReader.parse(yaml, "annotations.yaml", article);
  }

  public static Ontology ontology() {
    return OntologyReader.shipped();
  }
}
