package org.isnad.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Fault;
import org.isnad.read.ArticleReader;

/**
 * Finds articles: folders that hold an {@code article.yaml} or an {@code article.txt}, and plain
 * texts, the {@code .txt} files elsewhere, however deep. Links are followed. What cannot be looked
 * into is told and the search goes on.
 */
public final class ArticleSearch extends SimpleFileVisitor<Path> {
  private static final Set<String> OWN = Set.of("article.txt", "article.yaml", "annotations.yaml");

  private final TreeSet<Path> folders = new TreeSet<>();
  private final TreeSet<Path> texts = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private ArticleSearch() {}

  /**
   * @param articles folders of articles and plain texts, absolute, sorted, each once
   * @param faults what was named and has no article, and what could not be looked into
   */
  public record Found(List<Path> articles, List<Fault> faults) {}

  /**
   * @param paths plain texts, folders of articles, and folders above either
   */
  public static Found under(List<Path> paths) {
    ArticleSearch search = new ArticleSearch();
    paths.forEach(search::look);
    TreeSet<Path> articles = new TreeSet<>(search.folders);
    search.texts.stream()
        .filter(text -> !search.folders.contains(text.getParent()))
        .forEach(articles::add);
    return new Found(List.copyOf(articles), List.copyOf(search.faults));
  }

  private void look(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      faults.add(fault(path, "no such file or folder", "name an article or a folder above it"));
    } else if (Files.isDirectory(path)) {
      int before = folders.size() + texts.size();
      int told = faults.size();
      walk(absolute);
      if (folders.size() + texts.size() == before && faults.size() == told && !known(absolute)) {
        faults.add(
            fault(path, "no article in or below it", "put article.txt or other .txt files there"));
      }
    } else if (isOfFolder(absolute)) {
      folders.add(absolute.getParent());
    } else {
      texts.add(absolute);
    }
  }

  private void walk(Path folder) {
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Found by an earlier path already. */
  private boolean known(Path folder) {
    return folders.stream().anyMatch(found -> found.startsWith(folder))
        || texts.stream().anyMatch(found -> found.startsWith(folder));
  }

  private static boolean isOfFolder(Path file) {
    return OWN.contains(String.valueOf(file.getFileName()))
        && Files.exists(file.resolveSibling("article.yaml"));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = String.valueOf(file.getFileName());
    if (name.equals("article.yaml") || name.equals("article.txt")) {
      folders.add(file.getParent());
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      texts.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link back up leads to what is visited anyway. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    if (!(reason instanceof FileSystemLoopException)) {
      faults.add(fault(file, "it cannot be looked into", "make it readable or take it out"));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Fault fault(Path path, String fault, String remedy) {
    return new Fault(ArticleReader.shown(path), fault, remedy);
  }
}
