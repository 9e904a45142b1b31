package org.isnad.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.graph.guard.Census;
import org.isnad.graph.guard.CypherGuard;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.Refusal;
import org.isnad.graph.guard.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs a stranger's Cypher: the guard judges it, then it runs in a read transaction that has a time
 * limit and gives its first rows. Thread-safe; one for each {@link Graph}.
 */
public final class FreeCypher {
  private final Graph graph;
  private final Limits limits;
  private final Runnable overdue;
  private final Admission admission;
  private final QueryFaults faults;
  private final CypherGuard guard;
  private final FirstRows rows;
  private final LiveCensus census;
  private final Caller caller;

  /**
   * @param overdue run when a query goes on two seconds after its time; whoever owns the database
   *     starts it anew there
   * @param admission outlives the graph, as what callers have used does
   */
  public FreeCypher(Graph graph, Limits limits, Runnable overdue, Admission admission) {
    this(
        graph,
        limits,
        overdue,
        admission,
        new CypherGuard(),
        new FirstRows(graph, limits),
        new LiveCensus(graph),
        Caller.LOCAL);
  }

  private FreeCypher(
      Graph graph,
      Limits limits,
      Runnable overdue,
      Admission admission,
      CypherGuard guard,
      FirstRows rows,
      LiveCensus census,
      Caller caller) {
    this.graph = graph;
    this.limits = limits;
    this.overdue = overdue;
    this.admission = admission;
    this.faults = new QueryFaults(limits, 0, admission.shares());
    this.guard = guard;
    this.rows = rows;
    this.census = census;
    this.caller = caller;
  }

  /** The same, for one who asks. */
  public FreeCypher by(Caller other) {
    return new FreeCypher(graph, limits, overdue, admission, guard, rows, census, other);
  }

  /**
   * Runs a statement of anyone.
   *
   * @param parameters plain values: text, numbers, booleans, null, lists and maps of them
   * @throws QueryRefused when it may not run, asks for too much, fails, or there is no room
   */
  public Result run(String query, Map<String, ? extends @Nullable Object> parameters) {
    return admitted(
        place -> {
          check(query, parameters);
          return ask(query, parameters, place);
        });
  }

  /**
   * Judges a statement where there is no database to run it yet. One that may be too much for a
   * large graph passes: how large this one is nobody knows here.
   *
   * @throws QueryRefused when {@link #run} would refuse it of any graph
   */
  public static void judge(String query, Map<String, ? extends @Nullable Object> parameters) {
    judge(new CypherGuard(), query, parameters, Census.NOTHING);
  }

  private void check(String query, Map<String, ? extends @Nullable Object> parameters) {
    judge(guard, query, parameters, census.now());
  }

  /**
   * Whether a statement says the same as long as the data and its parameters are the same: whether
   * it asks neither the clock nor chance. Of a long one this is not told, and of one that cannot be
   * read.
   */
  public boolean isRepeatable(String query) {
    return guard.isRepeatable(query);
  }

  private static void judge(
      CypherGuard guard,
      String query,
      Map<String, ? extends @Nullable Object> parameters,
      Census census) {
    Optional<Refusal> refusal = guard.refusal(query, parameters, census);
    if (refusal.isPresent()) {
      throw new QueryRefused(refusal.get());
    }
  }

  /**
   * Runs a statement of our own under the same limits, without the guard.
   *
   * @throws QueryRefused as {@link #run}
   */
  public Result runTrusted(String cypher, Map<String, ? extends @Nullable Object> parameters) {
    return admitted(place -> ask(cypher, parameters, place));
  }

  /** Reads with one of our files, as {@link Graph#read}. */
  public List<Row> read(String name, Map<String, ?> parameters) {
    return graph.read(name, parameters);
  }

  /**
   * Plans a statement of anyone without running it; with {@code PROFILE} before it, it is run under
   * the limits of {@link #run}, its rows are let go, and the plan tells what each step did.
   *
   * @throws QueryRefused when {@link #run} would refuse it
   */
  public Planned plan(String asked, Map<String, ? extends @Nullable Object> parameters) {
    PlanPrefix planned = PlanPrefix.of(asked);
    String query = planned.query();
    String prefix =
        CypherFile.text(
            planned.kind() == PlanPrefix.Kind.PROFILE ? "free/profile" : "free/explain");
    int before = (int) prefix.lines().count();
    return admitted(
        place -> {
          check(query, parameters);
          return ask(
              prefix + query,
              parameters,
              place,
              new QueryFaults(limits, before, admission.shares()),
              (result, tx) -> {
                // a profile is complete only when every row was read
                result.forEachRemaining(row -> {});
                return PlanReader.planned(result.consume(), before);
              });
        });
  }

  /**
   * Hands the rows of a statement of anyone to the sink as they come.
   *
   * @return whether the limits cut it off
   * @throws QueryRefused as {@link #run}
   */
  public boolean export(
      String query, Map<String, ? extends @Nullable Object> parameters, RowSink sink) {
    return admitted(
        place -> {
          check(query, parameters);
          return exported(query, parameters, sink, place);
        });
  }

  /** The same for a statement of our own, without the guard. */
  public boolean exportTrusted(
      String cypher, Map<String, ? extends @Nullable Object> parameters, RowSink sink) {
    return admitted(place -> exported(cypher, parameters, sink, place));
  }

  private boolean exported(
      String query,
      Map<String, ? extends @Nullable Object> parameters,
      RowSink sink,
      Admission.Place place) {
    return ask(
        query,
        parameters,
        place,
        faults,
        (result, tx) -> new Export(limits, met -> ids(tx, met), sink).read(result));
  }

  private <T> T admitted(Function<Admission.Place, T> work) {
    Admission.Place place = admission.enter(caller);
    if (place == null) {
      throw new QueryRefused(Refusal.of(RefusalCode.BUSY, null, admission.shares().all()));
    }
    try {
      return work.apply(place);
    } finally {
      place.leave();
    }
  }

  private Result ask(
      String query, Map<String, ? extends @Nullable Object> parameters, Admission.Place place) {
    Query asked = new Query(query, PlainValues.values(parameters));
    return watched(place, faults, watch -> rows.read(asked, watch.mark()));
  }

  /** What is done with a result while its transaction is open. */
  private interface Reading<T> {
    T read(org.neo4j.driver.Result result, QueryRunner tx);
  }

  /** Runs it in a read transaction with a time limit, which is rolled back in the end. */
  private <T> T ask(
      String query,
      Map<String, ? extends @Nullable Object> parameters,
      Admission.Place place,
      QueryFaults told,
      Reading<T> reading) {
    org.neo4j.driver.Value values = PlainValues.values(parameters);
    SessionConfig session =
        SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(Limits.FETCH_LARGE)
            .build();
    return watched(
        place,
        told,
        watch -> {
          TransactionConfig marked =
              TransactionConfig.builder()
                  .withTimeout(limits.time())
                  .withMetadata(watch.mark())
                  .build();
          try (var open = graph.guests().session(session);
              var tx = open.beginTransaction(marked)) {
            return reading.read(tx.run(query, values), tx);
          }
        });
  }

  /** Does what asks the database, looked after while it does. */
  private <T> T watched(Admission.Place place, QueryFaults told, Function<Watch, T> work) {
    try (Watch watch = new Watch(graph, caller, place, limits, overdue)) {
      try {
        return work.apply(watch);
      } catch (Neo4jException e) {
        throw told.refused(e, watch.reason());
      } catch (IllegalStateException e) { // this graph was closed meanwhile; another one comes
        Refusal reason = watch.reason();
        throw new QueryRefused(
            reason == null ? Refusal.of(RefusalCode.DATABASE_GONE, null) : reason, e);
      }
    }
  }

  /** Our ids of all nodes that the rows speak of, also of those that only relationships name. */
  private static Map<String, @Nullable String> ids(QueryRunner tx, Weighing weighing) {
    Map<String, @Nullable String> ids = new HashMap<>(weighing.ids());
    List<String> unknown = weighing.unknownEnds();
    if (!unknown.isEmpty()) {
      ids.putAll(KnownIds.told(tx.run(KnownIds.asking(unknown))));
    }
    return ids;
  }
}
