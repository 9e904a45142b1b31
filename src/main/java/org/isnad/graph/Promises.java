package org.isnad.graph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must hold before anyone may send a database Cypher. Each fault is a sentence with its
 * remedy.
 */
public final class Promises {
  /** The JVM of the database, the one that stands by, and ours. */
  private static final long LEAST_MEMORY = 1L << 30;

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private static final Map<String, String> SETTINGS =
      Map.of(
          "dbms.security.allow_csv_import_from_file_urls", "false",
          "db.memory.transaction.max", "64m",
          "dbms.memory.transaction.total.max", "256m");

  private Promises() {}

  /**
   * Of the machine and the folder.
   *
   * @param data where the database and the logs are; made when it does not exist
   */
  public static List<String> brokenHere(Path data) {
    List<String> broken = new ArrayList<>();
    long memory =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize();
    if (memory < LEAST_MEMORY) {
      broken.add("This machine has " + (memory >> 20) + " MB of memory; --public needs 1024.");
    }
    try {
      DataFolder.make(data);
      boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix && Files.getPosixFilePermissions(data).stream().anyMatch(OTHERS::contains)) {
        broken.add("Others may read the data folder " + data + "; chmod 700 " + data + ".");
      }
      if (!Files.isWritable(data)) {
        broken.add("No access log can be written to " + data + "; make it writable.");
      }
    } catch (IOException e) {
      broken.add("The data folder " + data + " cannot be made; choose another with --data.");
    }
    return broken;
  }

  /**
   * Of the database.
   *
   * @throws GraphFault when it does not answer
   */
  public static List<String> brokenBy(Graph graph) {
    List<String> broken = new ArrayList<>();
    List<String> foreign =
        Stream.of("admin/foreign-procedures", "admin/foreign-functions")
            .flatMap(name -> graph.command(name).stream())
            .map(row -> row.string("name"))
            .toList();
    if (!foreign.isEmpty()) {
      broken.add(
          "The database has procedures that may reach beyond it ("
              + String.join(", ", foreign)
              + "); take their plugin out.");
    }
    for (Row row : graph.command("admin/limits")) {
      String name = row.string("name");
      String value = String.valueOf(row.stringOrNull("value"));
      if (value.equals("true") || value.equals("0B") || value.equals("0")) {
        broken.add(
            "The database runs with "
                + name
                + "="
                + value
                + "; set it to "
                + SETTINGS.getOrDefault(name, "")
                + " in its neo4j.conf.");
      }
    }
    return broken;
  }
}
