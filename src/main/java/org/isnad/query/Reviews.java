package org.isnad.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.graph.FreeCypher;
import org.isnad.graph.Result;
import org.isnad.graph.RowSink;
import org.isnad.graph.Value;
import org.isnad.model.Review;

/**
 * Tells of each row of an answer whether people have reviewed what it rests on, whatever was asked:
 * by the nodes, relationships and ids in it. A row that only counts says itself, in a column {@code
 * drafts}, how many of what it counts are drafts.
 *
 * <pre>
 * holder, stance, target, …, id  → review, holder, stance, target, …, id
 * a draft is in it               → proposed
 * all of it is reviewed          → accepted
 * it names nothing               → nothing
 * </pre>
 */
public final class Reviews {
  /** Comes before the columns of the query, unless it has one of that name itself. */
  static final String COLUMN = "review";

  private static final String COUNT = "drafts";

  /** So many rows are looked up at once. */
  private static final int BATCH = 500;

  private static final Value PROPOSED = new Value.Text(Review.PROPOSED.id());
  private static final Value ACCEPTED = new Value.Text(Review.ACCEPTED.id());

  private final FreeCypher cypher;

  public Reviews(FreeCypher cypher) {
    this.cypher = cypher;
  }

  /** An answer with what in it is a draft; its columns stay as they are. */
  public Reviewed of(Result result) {
    List<RowIds> rows = result.rows().stream().map(RowIds::of).toList();
    Set<String> known = lookUp(rows);
    Set<String> drafts = new TreeSet<>();
    rows.forEach(row -> drafts.addAll(drafts(row, known)));
    return new Reviewed(result, drafts);
  }

  /** The same with the column. */
  public Reviewed withColumn(Result result) {
    Reviewed reviewed = of(result);
    if (result.columns().contains(COLUMN)) {
      return reviewed;
    }
    List<List<Value>> rows = told(result.columns(), result.rows(), reviewed.drafts());
    return new Reviewed(
        new Result(headed(result.columns()), rows, result.truncated(), result.elapsedMs()),
        reviewed.drafts());
  }

  /**
   * Adds the column to rows on their way to a file.
   *
   * @param rows hands them to the sink it is given, and says whether the limits cut them off
   * @return the same
   */
  public boolean export(RowSink sink, Predicate<RowSink> rows) {
    Told told = new Told(sink);
    boolean truncated = rows.test(told);
    try {
      told.hand();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return truncated;
  }

  /** Rows wait until there are some to be looked up together. */
  private final class Told implements RowSink {
    private final RowSink sink;
    private final List<List<Value>> waiting = new ArrayList<>(BATCH);
    private List<String> columns = List.of();

    private Told(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public void columns(List<String> names) throws IOException {
      columns = names;
      sink.columns(names.contains(COLUMN) ? names : headed(names));
    }

    @Override
    public void row(List<Value> values) throws IOException {
      if (columns.contains(COLUMN)) {
        sink.row(values);
        return;
      }
      waiting.add(values);
      if (waiting.size() == BATCH) {
        hand();
      }
    }

    void hand() throws IOException {
      List<RowIds> rows = waiting.stream().map(RowIds::of).toList();
      Set<String> known = lookUp(rows);
      Set<String> drafts = new HashSet<>();
      rows.forEach(row -> drafts.addAll(drafts(row, known)));
      for (List<Value> row : told(columns, waiting, drafts)) {
        sink.row(row);
      }
      waiting.clear();
    }
  }

  private static List<String> headed(List<String> columns) {
    List<String> headed = new ArrayList<>(columns);
    headed.add(0, COLUMN);
    return headed;
  }

  private static List<List<Value>> told(
      List<String> columns, List<List<Value>> rows, Set<String> drafts) {
    int count = columns.indexOf(COUNT);
    return rows.stream()
        .map(
            row -> {
              List<Value> told = new ArrayList<>(row);
              told.add(0, review(row, count, drafts));
              return (List<Value>) told;
            })
        .toList();
  }

  private static Value review(List<Value> row, int count, Set<String> drafts) {
    if (count >= 0 && row.get(count) instanceof Value.Whole many && many.value() > 0) {
      return PROPOSED;
    }
    RowIds named = RowIds.of(row);
    boolean draft =
        named.ids().stream().anyMatch(drafts::contains)
            || named.claims().stream().anyMatch(claim -> drafts.containsAll(claim.ids()));
    if (draft) {
      return PROPOSED;
    }
    return named.ids().isEmpty() && named.claims().isEmpty() ? Value.Null.NULL : ACCEPTED;
  }

  /** Which of a row's nodes, ties and sentences are drafts. */
  private static Set<String> drafts(RowIds row, Set<String> known) {
    Set<String> drafts = new HashSet<>(row.ids());
    drafts.retainAll(known);
    for (RowIds.Resting claim : row.claims()) {
      boolean draft =
          claim
              .review()
              .map(Review.PROPOSED.id()::equals)
              .orElseGet(() -> known.containsAll(claim.articles()));
      if (draft) {
        drafts.addAll(claim.ids());
      }
    }
    return drafts;
  }

  private Set<String> lookUp(List<RowIds> rows) {
    Set<String> asked = new TreeSet<>();
    rows.forEach(row -> row.all().forEach(asked::add));
    Set<String> drafts = new HashSet<>();
    if (!asked.isEmpty()) {
      cypher
          .read("read/drafts", Map.of("ids", List.copyOf(asked)))
          .forEach(row -> drafts.add(row.string("id")));
    }
    return drafts;
  }
}
