package org.isnad.graph;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The command line of the database's JVM: the Java and class path of this one, a capped heap, an
 * end at the first exhausted memory. Its loaded classes are kept in an archive in the data folder,
 * which halves the next start; the archive's name carries everything it depends on, and the JVM
 * quietly does without one that does not fit.
 */
record DatabaseCommand(Path data, Path cache) {
  private static final int JAVA = Runtime.version().feature();

  List<String> words() {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xms64m",
            "-Xmx400m",
            "-Xss1m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true"));
    if (JAVA >= 22) {
      words.add("--enable-native-access=ALL-UNNAMED");
    }
    if (JAVA >= 23) {
      words.add("--sun-misc-unsafe-memory-access=allow");
    }
    words.addAll(archive());
    words.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseProcess.class.getName(),
            data.toString()));
    return words;
  }

  private List<String> archive() {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    if (classPath.stream().anyMatch(Files::isDirectory)) {
      return List.of(); // archives hold classes of jars only
    }
    Path archive = cache.resolve("database-" + key(classPath) + ".jsa");
    if (Files.exists(archive)) {
      return List.of("-XX:SharedArchiveFile=" + archive);
    }
    removeOlder();
    return List.of("-XX:ArchiveClassesAtExit=" + archive);
  }

  private static String key(List<Path> classPath) {
    var key = new StringBuilder(System.getProperty("java.vm.version"));
    for (Path jar : classPath) {
      key.append('\n').append(jar.toAbsolutePath());
      try {
        key.append(' ').append(Files.size(jar)).append(' ').append(Files.getLastModifiedTime(jar));
      } catch (IOException e) {
        key.append(" absent");
      }
    }
    return UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void removeOlder() {
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsa")).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // an archive too many costs disk space and nothing else
    }
  }
}
