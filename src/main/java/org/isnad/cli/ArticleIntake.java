package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.load.ArticleFolder;
import org.isnad.load.ArticleFolders;
import org.isnad.load.Drafts;
import org.isnad.load.LoadReport;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.model.PartialDate;
import org.isnad.read.PlainArticleReader.Given;
import org.isnad.server.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Loads a sent article as {@code isnad load} does: its files are laid into a folder of their own,
 * which goes when they have been read.
 */
public final class ArticleIntake implements Intake {
  private final Ontology ontology;

  public ArticleIntake(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public Loaded load(Graph graph, Sent sent) {
    ArticleFolder article = read(sent);
    LoadReport report = new Loader(graph, ontology).loadAll(List.of(article)).get(0);
    return new Loaded(
        report.article(),
        report.changed(),
        article.draft() != null,
        report.toString(),
        article.notes());
  }

  private ArticleFolder read(Sent sent) {
    if (sent.annotations() != null && sent.metadata() == null) {
      throw new Faults(
          List.of(
              new Fault(
                  "annotations.yaml:1",
                  "there are annotations and no metadata",
                  "send the text of article.yaml as metadata too")));
    }
    Path made = folder();
    try {
      Path path = laid(made, sent);
      return ArticleFolders.read(List.of(path), ontology, given(sent))
          .drafted(new Drafts(ontology))
          .orThrow()
          .get(0);
    } catch (Faults e) {
      throw withoutFolder(e, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(made);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("isnad-article");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the article, or its plain text where that is all there is. */
  private static Path laid(Path made, Sent sent) throws IOException {
    if (sent.metadata() == null) {
      return Files.writeString(made.resolve(sent.id() + ".txt"), sent.text());
    }
    Path folder = Files.createDirectory(made.resolve(sent.id()));
    Files.writeString(folder.resolve("article.txt"), sent.text());
    Files.writeString(folder.resolve("article.yaml"), sent.metadata());
    if (sent.annotations() != null) {
      Files.writeString(folder.resolve("annotations.yaml"), sent.annotations());
    }
    return folder;
  }

  private static Given given(Sent sent) {
    String language = sent.language();
    if (language != null && !language.equals("ar") && !language.equals("en")) {
      throw fault("language " + language + " is not read", "send ar or en, or leave it out");
    }
    return new Given(published(sent.published()), language);
  }

  private static @Nullable LocalDate published(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return PartialDate.parse(text)
        .filter(date -> text.length() == 10)
        .map(PartialDate::earliest)
        .orElseThrow(() -> fault("published " + text + " is not a date", "write it as 2022-05-22"));
  }

  private static Faults fault(String fault, String remedy) {
    return new Faults(List.of(new Fault("request:1", fault, remedy)));
  }

  /** Who sent it knows nothing of our folder: {@code article.yaml:3}. */
  private static Faults withoutFolder(Faults faults, Path made) {
    String place = made.toString().replace('\\', '/') + "/";
    return new Faults(
        faults.faults().stream()
            .map(f -> new Fault(tail(f.place(), place), tail(f.fault(), place), f.remedy()))
            .toList());
  }

  private static String tail(String text, String place) {
    int at = text.indexOf(place);
    return at < 0 ? text : text.substring(at + place.length());
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
