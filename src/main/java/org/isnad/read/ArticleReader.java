package org.isnad.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Names;
import org.isnad.model.PartialDate;
import org.isnad.model.Sentence;
import org.isnad.text.CodePoints;
import org.isnad.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Reads an article's folder: {@code article.txt} and {@code article.yaml}. */
public final class ArticleReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

  private ArticleReader() {}

  /**
   * What is wrong in {@code article.yaml} is told with the article, so that its annotations can be
   * held against the text at once.
   *
   * @throws Faults with every fault of both files, where one of them cannot be read at all
   */
  public static ArticleFile read(Path folder) {
    YamlFile file =
        YamlFile.read(folder.resolve("article.yaml"), shown(folder.resolve("article.yaml")));
    TextFile text = text(folder.resolve("article.txt"), file.faults());
    boolean readable = file.faults().isEmpty();
    YamlMap root = file.root().only("id", "title", "published", "language", "source", "licence");
    String id = id(root, name(folder));
    Names title = requiredNames(root, "title");
    LocalDate published = published(root);
    String language = root.choice("language", List.of("ar", "en"), word -> word);
    Names source = requiredNames(root, "source");
    Names licence = root.has("licence") ? requiredNames(root, "licence") : null;
    if (!readable) {
      file.throwFaults();
    }
    Article article =
        new Article(
            id,
            title,
            published,
            language,
            source,
            licence,
            text.sha256(),
            text.text(),
            sentences(text.text()));
    return new ArticleFile(article, root.place("id"), List.copyOf(file.faults()), text.notes());
  }

  /** The folder's name again; a copied folder would else replace the article it was copied from. */
  private static String id(YamlMap root, String folder) {
    String id = root.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      root.fault("id", "id-form", id);
      return folder;
    }
    if (!id.isEmpty() && !id.equals(folder)) {
      root.fault("id", "id-not-folder", id, folder);
    }
    return id.isEmpty() ? folder : id;
  }

  private static String name(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  private static Names requiredNames(YamlMap root, String key) {
    YamlMap map = root.map(key);
    return map == null ? new Names("", "") : ShownText.names(map);
  }

  /** A path as people see it: relative to where they stand, with forward slashes. */
  public static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private static @Nullable LocalDate published(YamlMap root) {
    String text = root.optional("published");
    if (text == null) {
      return null;
    }
    if (text.length() == 10) {
      var date = PartialDate.parse(text);
      if (date.isPresent()) {
        return date.get().earliest();
      }
    }
    root.fault("published", "published", text);
    return null;
  }

  private static TextFile text(Path file, List<Fault> faults) {
    try {
      return TextFile.read(file);
    } catch (Faults e) {
      faults.addAll(e.faults());
      return new TextFile("", "", List.of());
    }
  }

  /** A text in sentences, numbered from 1. */
  public static List<Sentence> sentences(String text) {
    CodePoints points = new CodePoints(text);
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : SentenceSplitter.split(text)) {
      int start = piece.span().start();
      int end = piece.span().end();
      sentences.add(
          new Sentence(
              sentences.size() + 1, piece.paragraph(), start, end, points.slice(start, end)));
    }
    return sentences;
  }
}
