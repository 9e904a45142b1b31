package org.isnad.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.annotate.Checker;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.AnnotationsFile;
import org.isnad.read.AnnotationsReader;
import org.isnad.read.ArticleReader;

/**
 * An article's folder, read and checked: {@code article.txt}, {@code article.yaml} and, where
 * people have been at work, {@code annotations.yaml}.
 */
public record ArticleFolder(Article article, Annotations annotations, boolean annotated) {

  /**
   * @throws Faults with every fault in the folder's files
   */
  public static ArticleFolder read(Path folder, Ontology ontology) {
    Article article = ArticleReader.read(folder);
    Path path = folder.resolve("annotations.yaml");
    if (!Files.exists(path)) {
      return new ArticleFolder(article, Annotations.none(article.id()), false);
    }
    AnnotationsFile file = AnnotationsReader.read(path, article);
    List<Fault> faults = Checker.check(article, file.annotations(), ontology, file::place);
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return new ArticleFolder(article, file.annotations(), true);
  }

  /**
   * The article folders at or below a path, sorted.
   *
   * @throws Faults when there is none
   */
  public static List<Path> under(Path path) {
    if (!Files.exists(path)) {
      throw new Faults(
          List.of(
              new Fault(
                  path.toString(), "no such folder", "name an article's folder or one above it")));
    }
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.walk(folder, 4)) {
      List<Path> folders =
          files
              .filter(file -> file.endsWith("article.yaml"))
              .map(file -> file.toAbsolutePath().getParent())
              .sorted()
              .toList();
      if (folders.isEmpty()) {
        throw new Faults(
            List.of(
                new Fault(
                    path.toString(),
                    "no article.yaml in or below it",
                    "put one beside each article.txt")));
      }
      return folders;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
