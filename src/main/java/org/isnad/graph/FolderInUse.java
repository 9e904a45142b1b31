package org.isnad.graph;

import java.nio.file.Path;

/** Another Isnad holds the data folder. */
public final class FolderInUse extends GraphFault {
  private static final long serialVersionUID = 1L;
  private final transient Path folder;

  /**
   * @param remedy half a sentence
   */
  public FolderInUse(Path folder, String remedy) {
    super("The data folder " + folder + " is in use by another isnad; " + remedy + ".");
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }
}
