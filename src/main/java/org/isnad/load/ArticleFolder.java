package org.isnad.load;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.annotate.Checker;
import org.isnad.load.Drafts.Drafted;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.AnnotationsFile;
import org.isnad.read.AnnotationsReader;
import org.isnad.read.ArticleFile;
import org.isnad.read.ArticleReader;
import org.isnad.read.PlainArticleReader;
import org.isnad.read.PlainArticleReader.Given;
import org.jspecify.annotations.Nullable;

/**
 * An article's folder, read and checked: {@code article.txt}, {@code article.yaml} and, where
 * people have been at work, {@code annotations.yaml}; or a plain text, which is all there is.
 *
 * @param place {@code path:line} of the article's id
 * @param draft what it found, where the annotations are a draft of ours
 * @param notes sentences: what had to be done to read the text, and what in it may mislead
 */
public record ArticleFolder(
    Article article,
    String place,
    Annotations annotations,
    boolean annotated,
    @Nullable DraftReport draft,
    List<String> notes) {

  /**
   * @param path of the folder, or of a plain text
   * @param given what is known of plain texts
   * @throws Faults with every fault in its files
   */
  public static ArticleFolder read(Path path, Ontology ontology, Given given) {
    if (Files.isDirectory(path)) {
      return read(path, ontology);
    }
    return unannotated(path, given);
  }

  /**
   * The same without what people have annotated.
   *
   * @throws Faults with every fault in its files
   */
  public static ArticleFolder unannotated(Path path, Given given) {
    ArticleFile file =
        Files.isDirectory(path) ? ArticleReader.read(path) : PlainArticleReader.read(path, given);
    if (!file.faults().isEmpty()) {
      throw new Faults(file.faults());
    }
    Annotations none = Annotations.none(file.article().id());
    return new ArticleFolder(file.article(), file.place(), none, false, null, file.notes());
  }

  /** The same with a draft. */
  public ArticleFolder with(Drafted drafted) {
    return new ArticleFolder(
        drafted.article(), place, drafted.annotations(), annotated, drafted.report(), notes);
  }

  /**
   * @throws Faults with every fault in the folder's files, in the order of their lines
   */
  public static ArticleFolder read(Path folder, Ontology ontology) {
    ArticleFile file = ArticleReader.read(folder);
    Article article = file.article();
    List<Fault> faults = new ArrayList<>(file.faults());
    Path path = folder.resolve("annotations.yaml");
    boolean annotated = Files.exists(path, NOFOLLOW_LINKS); // a link that leads nowhere is a fault
    Annotations annotations =
        annotated ? annotations(path, article, ontology, faults) : Annotations.none(article.id());
    Path misnamed = folder.resolve("annotations.yml");
    if (!annotated && Files.exists(misnamed, NOFOLLOW_LINKS)) {
      faults.add(Fault.of(ArticleReader.shown(misnamed) + ":1", "misnamed"));
    }
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return new ArticleFolder(article, file.place(), annotations, annotated, null, file.notes());
  }

  private static Annotations annotations(
      Path path, Article article, Ontology ontology, List<Fault> faults) {
    try {
      AnnotationsFile file = AnnotationsReader.read(path, article);
      List<Fault> found = new ArrayList<>(file.faults());
      found.addAll(Checker.check(article, file.annotations(), ontology, file::place, file::whole));
      found.sort(Comparator.comparingInt(ArticleFolder::line));
      faults.addAll(found);
      return file.annotations();
    } catch (Faults e) {
      faults.addAll(e.faults());
      return Annotations.none(article.id());
    }
  }

  private static int line(Fault fault) {
    return Integer.parseInt(fault.place().substring(fault.place().lastIndexOf(':') + 1));
  }
}
