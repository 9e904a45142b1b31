package org.isnad.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * The named queries as the folder of a person has them now: a file that is added, changed or taken
 * away counts from the next request on. One with a fault is left out, with the fault told; the
 * others go on. Thread-safe.
 */
public final class LiveQueries implements Supplier<NamedQueries> {
  /** A look at the folder is cheap, and yet not free for each of thousands of requests. */
  private static final long PATIENCE = Duration.ofMillis(300).toNanos();

  /** Goes to the terminal. */
  private static final System.Logger LOG = System.getLogger("org.isnad.query");

  private final Ontology ontology;
  private final @Nullable Path folder;
  private List<String> stamp;
  private NamedQueries queries;
  private long looked = System.nanoTime();
  private int revision;

  /**
   * @param folder of a person; null for those that ship alone, which never change
   * @throws Faults when a file is malformed now: who starts with a fault is told at once
   */
  public LiveQueries(Ontology ontology, @Nullable Path folder) {
    this.ontology = ontology;
    this.folder = folder;
    this.stamp = stamp();
    this.queries = NamedQueries.load(ontology, folder);
  }

  @Override
  public synchronized NamedQueries get() {
    long now = System.nanoTime();
    if (folder == null || now - looked < PATIENCE) {
      return queries;
    }
    looked = now;
    List<String> found = stamp();
    if (!found.equals(stamp)) {
      stamp = found;
      queries = NamedQueries.sound(ontology, folder, ++revision);
      queries.faults().forEach(fault -> LOG.log(Level.WARNING, fault.toString()));
    }
    return queries;
  }

  /** The names, sizes and times of the files; one that cannot be seen stands there without. */
  private List<String> stamp() {
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(LiveQueries::stamp).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of("unseen");
    }
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return file.getFileName() + " " + seen.size() + " " + seen.lastModifiedTime();
    } catch (IOException e) {
      return String.valueOf(file.getFileName());
    }
  }
}
