package org.isnad.server;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * How far the start has come, and the graph once it is there. Thread-safe; whoever starts the
 * database writes it, the handlers read it and ask for the present graph each time, since a
 * restarted database brings a new one.
 *
 * <pre>
 * step("starting-database") → step("migrating") → step("loading") → ready(graph)
 * ready → restarting() → ready(another graph)
 * any   → failed("what happened; what to do")
 * </pre>
 */
public final class Readiness {
  /** The four words a machine needs. */
  public enum State {
    STARTING,
    LOADING,
    READY,
    FAILED
  }

  /**
   * One moment of it.
   *
   * @param step a machine word, one of {@link StartStep}'s
   * @param elapsedMs since this began, or how long it took to become ready
   * @param fault a sentence for a person, only when failed
   */
  public record Moment(
      State state, String step, long elapsedMs, @Nullable String fault, @Nullable Graph graph) {}

  private final AtomicInteger starts = new AtomicInteger();
  private volatile Runnable overdue = () -> {};
  private final long began = System.nanoTime();
  private volatile Moment moment =
      new Moment(State.STARTING, StartStep.STARTING_DATABASE.word(), 0, null, null);

  /**
   * @param word one of {@link StartStep}'s words
   * @throws IllegalArgumentException when it is not
   */
  public void step(String word) {
    StartStep step = StartStep.of(word);
    moment = new Moment(step.state(), step.word(), elapsed(), null, null);
  }

  /** The database answers and the articles are in it; nobody can restart it from here. */
  public void ready(Graph graph) {
    ready(graph, () -> {});
  }

  /**
   * The database answers and the articles are in it.
   *
   * @param overdue run when a query cannot be stopped: restarts the database's JVM
   */
  public void ready(Graph graph, Runnable overdue) {
    this.overdue = overdue;
    starts.incrementAndGet();
    moment = new Moment(State.READY, StartStep.READY.word(), elapsed(), null, graph);
  }

  /** The database went away and is coming back; until then every view answers "not yet". */
  public void restarting() {
    step(StartStep.RESTARTING.word());
  }

  /** The database does not answer, and somebody else starts it. */
  public void away() {
    step(StartStep.AWAY.word());
  }

  /**
   * It will not come up.
   *
   * @param sentence what happened and what to do, without paths and versions: everyone may read it
   */
  public void failed(String sentence) {
    moment = new Moment(State.FAILED, StartStep.FAILED.word(), elapsed(), sentence, null);
  }

  /** The present graph, if it is there. Do not keep it beyond the request. */
  public Optional<Graph> graph() {
    return Optional.ofNullable(now().graph());
  }

  /** How often a database became ready. */
  int starts() {
    return starts.get();
  }

  /** Has the database restarted, where that can be done. */
  void overdue() {
    overdue.run();
  }

  /** The present moment; {@code elapsedMs} goes on counting until ready or failed. */
  public Moment now() {
    Moment m = moment;
    boolean running = m.state() == State.STARTING || m.state() == State.LOADING;
    return running ? new Moment(m.state(), m.step(), elapsed(), m.fault(), m.graph()) : m;
  }

  private long elapsed() {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
