package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.isnad.model.Fault;
import org.isnad.model.Faults;

/**
 * A file of language data, from a folder or from one that Isnad ships on its class path.
 *
 * @param shown its path, as faults tell it
 */
record SeedFile(String shown, byte[] bytes) {

  /**
   * What stands in the blocks of YAML files, in their order.
   *
   * @throws Faults with every fault of every file
   */
  static <T> List<T> blocks(List<SeedFile> seeds, Function<YamlMap, T> read) {
    List<T> items = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    List<YamlFile> files =
        seeds.parallelStream().map(seed -> YamlFile.parse(seed.bytes(), seed.shown())).toList();
    for (YamlFile file : files) {
      file.blocks().forEach(block -> items.add(read.apply(block)));
      faults.addAll(file.faults());
    }
    if (!faults.isEmpty()) {
      throw new Faults(faults);
    }
    return List.copyOf(items);
  }

  /** The file's name without its suffix. */
  String name() {
    String file = shown.substring(shown.lastIndexOf('/') + 1);
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** The files of one kind that lie in a folder, by name; none where there is no folder. */
  static List<SeedFile> in(Path folder, String suffix) {
    return read(folder, suffix, ArticleReader.shown(folder));
  }

  /**
   * The same of a folder on the class path: one of files while Isnad is being built, inside the jar
   * after.
   *
   * @param folder {@code seeds/lexicons}
   */
  static List<SeedFile> shipped(String folder, String suffix) {
    URL url = SeedFile.class.getResource("/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      if (connection instanceof JarURLConnection inJar) {
        try (JarFile jar = inJar.getJarFile()) {
          return read(jar, folder, suffix);
        }
      }
      return read(Path.of(URI.create(url.toString())), suffix, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SeedFile> read(Path folder, String suffix, String shown) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<SeedFile> files = new ArrayList<>();
      for (Path path : paths.filter(p -> p.toString().endsWith(suffix)).sorted().toList()) {
        files.add(new SeedFile(shown + "/" + path.getFileName(), Files.readAllBytes(path)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SeedFile> read(JarFile jar, String folder, String suffix) throws IOException {
    List<SeedFile> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String path = entry.getName();
      if (path.startsWith(folder + "/")
          && path.indexOf('/', folder.length() + 1) < 0
          && path.endsWith(suffix)) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.add(new SeedFile(path, in.readAllBytes()));
        }
      }
    }
    files.sort(Comparator.comparing(SeedFile::shown));
    return files;
  }
}
