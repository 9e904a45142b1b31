package org.isnad.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.isnad.model.Article;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.model.Names;
import org.isnad.model.VisibleLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text without an {@code article.yaml}: its id is the file's name, its title the first
 * line, its language told from the letters; its date is what one is told, or unknown.
 */
public final class PlainArticleReader {
  private static final int TITLE = 200;

  private PlainArticleReader() {}

  /**
   * What one who asks knows of plain texts.
   *
   * @param language ar or en; null to tell it from the letters
   * @param source where the text is from; null to name its file
   */
  public record Given(
      @Nullable LocalDate published, @Nullable String language, @Nullable Names source) {
    public static final Given NOTHING = new Given(null, null);

    public Given(@Nullable LocalDate published, @Nullable String language) {
      this(published, language, null);
    }
  }

  /**
   * @throws Faults when the file is no text, or its language neither of the two
   */
  public static ArticleFile read(Path file, Given given) {
    TextFile text = TextFile.read(file);
    String shown = ArticleReader.shown(file);
    String language = given.language();
    if (language == null) {
      LanguageOfText told = LanguageOfText.of(text.text());
      language = told.language();
      if (language == null) {
        throw new Faults(
            List.of(Fault.of(shown + ":1", "no-language", new Names(told.whyAr(), told.why()))));
      }
    }
    String title = title(text.text());
    String name = name(file);
    Article article =
        new Article(
            id(name),
            new Names(title, title),
            given.published(),
            language,
            given.source() == null
                ? new Names("الملف " + name, "the file " + name)
                : given.source(),
            null,
            text.sha256(),
            text.text(),
            ArticleReader.sentences(text.text()));
    return new ArticleFile(article, shown + ":1", List.of(), text.notes());
  }

  private static String title(String text) {
    String line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    String shown = VisibleLine.of(line);
    return shown.codePointCount(0, shown.length()) <= TITLE
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, TITLE - 1)).strip() + "…";
  }

  private static String name(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return VisibleLine.of(name == null ? "" : name.toString());
  }

  /**
   * {@code River summit.txt} → {@code river-summit}. Where letters are lost, a hash of the name
   * keeps two files apart: {@code قمة 2023.txt} → {@code 2023-1c9f3b2a}.
   */
  static String id(String name) {
    String stem = name.replaceFirst("(?i)\\.(txt|text)$", "");
    String kept =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    boolean lost =
        kept.isEmpty()
            || kept.length() > 60
            || stem.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    if (!lost) {
      return kept;
    }
    String hash =
        UUID.nameUUIDFromBytes(stem.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    String start = kept.isEmpty() ? "article" : kept.substring(0, Math.min(60, kept.length()));
    return start + "-" + hash;
  }
}
