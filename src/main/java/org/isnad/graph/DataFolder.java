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
 * logs/           debug.log of Neo4j, database.log of its JVM
 * </pre>
 */
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
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
      return new DataFolder(folder, lock);
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

  private static void make(Path folder) throws IOException {
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

  Path logs() {
    return folder.resolve("logs");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // the system frees the lock with the process; nothing is lost
    }
  }
}
