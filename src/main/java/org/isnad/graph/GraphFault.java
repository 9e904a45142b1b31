package org.isnad.graph;

/**
 * The database cannot do what was asked; the message names the place, the fault and the remedy for
 * a person.
 */
public sealed class GraphFault extends RuntimeException permits FolderInUse {
  private static final long serialVersionUID = 1L;

  public GraphFault(String message) {
    super(message);
  }

  public GraphFault(String message, Throwable cause) {
    super(message, cause);
  }
}
