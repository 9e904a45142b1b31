package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.load.ArticleFolder;
import org.isnad.load.Drafts;
import org.isnad.load.LoadReport;
import org.isnad.load.Loader;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Names;
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
  private static final String PREFIX = "isnad-article";

  /** The folder that an article is laid into, however its path is written. */
  private static final Pattern MADE = Pattern.compile("\\S*" + PREFIX + "\\d+[/\\\\]");

  private static final Names SOURCE = new Names("نص أُضيف على الصفحة", "a text added on the page");

  private final Ontology ontology;
  private final Drafts drafts;
  private final AtomicBoolean asked = new AtomicBoolean();

  public ArticleIntake(Ontology ontology) {
    this.ontology = ontology;
    this.drafts = new Drafts(ontology);
  }

  /** Lexicons and rules take some seconds; they are read beside the form being filled in. */
  @Override
  public void prepare() {
    if (asked.compareAndSet(false, true)) {
      Thread thread = new Thread(this::ready, "isnad-lexicons");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void ready() {
    try {
      drafts.ready();
    } catch (Faults e) {
      // told when a draft is asked for
    }
  }

  @Override
  public Loaded load(Graph graph, Sent sent) {
    ArticleFolder article = read(sent);
    Loader loader = new Loader(graph, ontology);
    List<ArticleFolder> one = List.of(article);
    LoadReport report =
        (Boolean.TRUE.equals(sent.replace()) ? loader.replaceAll(one) : loader.loadAll(one)).get(0);
    if (report.kept()) {
      throw new Reviewed(report.article());
    }
    return new Loaded(
        report.article(),
        report.changed(),
        article.draft() != null,
        report.toString(),
        found(report),
        article.article().published() != null,
        article.notes().stream().map(ArticleIntake::withoutFolder).toList());
  }

  private static Map<String, Integer> found(LoadReport report) {
    Map<String, Integer> found = new LinkedHashMap<>();
    found.put("sentences", report.sentences());
    found.put("actors", report.actors());
    found.put("events", report.events());
    found.put("issues", report.issues());
    found.put("stances", report.stances());
    return found;
  }

  private ArticleFolder read(Sent sent) {
    if (sent.annotations() != null && sent.metadata() == null) {
      throw new Faults(List.of(Fault.of("annotations.yaml:1", "no-metadata")));
    }
    if (sent.annotations() == null) {
      ownWords();
    }
    Path made = folder();
    try {
      Path path = laid(made, sent);
      ArticleFolder article = ArticleFolder.read(path, ontology, given(sent));
      return article.annotated() ? article : article.with(drafts.of(article));
    } catch (Faults e) {
      throw withoutFolder(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(made);
    }
  }

  /**
   * Our own lexicons and rules.
   *
   * @throws IllegalStateException when they have a fault: nobody who sends an article can mend it
   */
  private void ownWords() {
    try {
      drafts.ready();
    } catch (Faults e) {
      throw new IllegalStateException("Isnad's own lexicons or rules have faults", e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(PREFIX);
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
      throw fault("language", language);
    }
    return new Given(published(sent.published()), language, SOURCE);
  }

  private static @Nullable LocalDate published(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return PartialDate.parse(text)
        .filter(date -> text.length() == 10)
        .map(PartialDate::earliest)
        .orElseThrow(() -> fault("published", text));
  }

  private static Faults fault(String code, Object... words) {
    return new Faults(List.of(Fault.of("request:1", code, words)));
  }

  /** Who sent it knows nothing of our folder: {@code article.yaml:3}. */
  private static Faults withoutFolder(Faults faults) {
    return new Faults(
        faults.faults().stream().map(fault -> fault.told(ArticleIntake::withoutFolder)).toList());
  }

  private static String withoutFolder(String text) {
    return MADE.matcher(text).replaceAll("");
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
