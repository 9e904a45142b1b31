package org.isnad.graph;

/**
 * Where the graph lives: a database of our own in a process beside this one, or somebody's Neo4j at
 * a Bolt address. Everything else asks for a {@link Graph} and does not see the difference.
 */
public sealed interface GraphSource extends AutoCloseable permits EmbeddedDatabase, RemoteDatabase {

  /**
   * What happens to the database, told from the thread that notices it.
   *
   * <pre>
   * step("starting-database" | "connecting") → open returns
   * restarting() → restored(another graph) | failed("what happened; what to do")
   * </pre>
   */
  interface Progress {
    /**
     * It does not answer, and somebody else will start it; {@link #restored} tells when it does.
     */
    default void away() {}

    /** A machine word for what begins now. */
    void step(String word);

    /** The database is gone and being started again; the graph given before is of no more use. */
    default void restarting() {}

    /**
     * It answers again. Throwing means it is of no use yet: it is stopped and started once more.
     */
    default void restored(Graph graph) {}

    /** It stays down; nothing more follows. */
    default void failed(String sentence) {}
  }

  /**
   * Returns once the database answers. Called once.
   *
   * @throws GraphFault when it does not come up
   */
  Graph open(Progress progress);

  /**
   * Ends a database that no longer listens, with all its queries, and starts it again; {@link
   * Progress} tells when. A database that is not ours is left alone.
   */
  void restart();

  /** Returns when nothing of it runs any more and everything is on disk. */
  @Override
  void close();
}
