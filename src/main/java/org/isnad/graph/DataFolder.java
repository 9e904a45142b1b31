package org.isnad.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one Isnad, readable by its owner alone and held by one process at a time.
 *
 * <pre>
 * lock            held while Isnad runs; the system frees it when the process ends, however it ends
 * address         where it serves its pages, while it does
 * neo4j/          the store
 * tokens          hashes of the tokens by which people write
 * logs/           debug.log of Neo4j, database.log of its JVM, access.log; each begins anew when it is long
 * </pre>
 */
public final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;
  private final LogFile log;

  private DataFolder(Path folder, FileChannel lock, LogFile log) {
    this.folder = folder;
    this.lock = lock;
    this.log = log;
  }

  /**
   * @throws GraphFault when the folder cannot be written or another process holds it
   */
  static DataFolder take(Path folder) {
    try {
      make(folder);
      Files.createDirectories(folder.resolve("neo4j"));
      Files.createDirectories(folder.resolve("logs"));
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(lock) == null) {
        lock.close();
        throw new FolderInUse(folder, "stop that one, or choose another folder with --data");
      }
      return new DataFolder(folder, lock, LogFile.of(folder.resolve("logs"), "database"));
    } catch (IOException e) {
      throw new GraphFault(
          "The data folder "
              + folder
              + " cannot be written; make it writable, or choose another folder with --data.",
          e);
    }
  }

  static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  /** Makes the folder, which only its owner may read; one that is there stays as it is. */
  public static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
  }

  Path path() {
    return folder;
  }

  /** What the JVM of the database says on its own. */
  LogFile log() {
    return log;
  }

  @Override
  public void close() {
    log.close();
    try {
      lock.close();
    } catch (IOException e) {
      // the system frees the lock with the process; nothing is lost
    }
  }
}
