package org.isnad.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The articles that Isnad ships, on the class path: a folder while it is being built, inside the
 * jar after.
 */
public final class Seeds {
  private static final String FOLDER = "/seeds/articles";

  private Seeds() {}

  /** Does something with the shipped article folders, which are there only while it does. */
  public static <T> T with(Function<List<Path>, T> work) {
    URL folder = Seeds.class.getResource(FOLDER);
    if (folder == null) {
      return work.apply(List.of());
    }
    try {
      if (!folder.getProtocol().equals("jar")) {
        return work.apply(FolderSearch.under(Path.of(folder.toURI())));
      }
      URI jar = URI.create(folder.toString().substring(0, folder.toString().indexOf("!/")));
      try (FileSystem files = open(jar)) {
        return work.apply(FolderSearch.under(files.getPath(FOLDER)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileSystem open(URI jar) throws IOException {
    try {
      return FileSystems.getFileSystem(jar);
    } catch (FileSystemNotFoundException e) {
      return FileSystems.newFileSystem(jar, Map.of());
    }
  }
}
