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
import java.util.TreeSet;
import org.isnad.model.Fault;
import org.isnad.model.Faults;

/**
 * Finds the folders of articles at or below one, however deep: every folder that holds an {@code
 * article.yaml} or an {@code article.txt}. Links are followed; a folder that cannot be looked into
 * is a fault, for there may be articles in it.
 */
public final class FolderSearch extends SimpleFileVisitor<Path> {
  private final TreeSet<Path> found = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private FolderSearch() {}

  /**
   * @param path a folder, or a file in one
   * @return absolute paths, sorted, each once
   * @throws Faults when there is none, or a folder cannot be looked into
   */
  public static List<Path> under(Path path) {
    if (!Files.exists(path)) {
      throw fault(path, "no such folder", "name an article's folder or one above it");
    }
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(path) ? absolute : absolute.getParent();
    FolderSearch search = new FolderSearch();
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!search.faults.isEmpty()) {
      throw new Faults(search.faults);
    }
    if (search.found.isEmpty()) {
      throw fault(path, "no article.yaml in or below it", "put one beside each article.txt");
    }
    return List.copyOf(search.found);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (file.endsWith("article.yaml") || file.endsWith("article.txt")) {
      found.add(file.getParent());
    }
    return FileVisitResult.CONTINUE;
  }

  /** A link back up leads to what is visited anyway. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    if (!(reason instanceof FileSystemLoopException)) {
      faults.add(
          new Fault(
              file.toString(), "it cannot be looked into", "make it readable or take it out"));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Faults fault(Path path, String fault, String remedy) {
    return new Faults(List.of(new Fault(path.toString(), fault, remedy)));
  }
}
