package org.isnad.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line of the database's JVM: the Java and class path of this one, a capped heap, an
 * end at the first exhausted memory.
 *
 * @param archives where {@code database.jsa} holds its loaded classes, which halves its start; it
 *     is made when it is missing, and the JVM quietly does without one that does not fit. Null does
 *     without
 * @param standby whether it waits for its turn, warmed up
 */
record DatabaseCommand(Path data, @Nullable Path archives, boolean standby) {
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
    if (standby) { // what it does not need while it waits goes back to the system
      words.addAll(List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30"));
    }
    if (archives != null) {
      Path archive = archives.resolve("database.jsa");
      if (Files.exists(archive)) {
        words.add("-XX:SharedArchiveFile=" + archive);
      } else if (!standby) {
        words.add("-XX:ArchiveClassesAtExit=" + archive);
      }
    }
    words.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseProcess.class.getName(),
            data.toString()));
    if (standby) {
      words.add(DatabaseProcess.STANDBY);
    }
    return words;
  }
}
