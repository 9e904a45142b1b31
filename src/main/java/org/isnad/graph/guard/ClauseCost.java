package org.isnad.graph.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypher.internal.ast.ImportingWithSubqueryCall;
import org.neo4j.cypher.internal.ast.Match;
import org.neo4j.cypher.internal.ast.ProcedureResultItem;
import org.neo4j.cypher.internal.ast.ProjectionClause;
import org.neo4j.cypher.internal.ast.Return;
import org.neo4j.cypher.internal.ast.ReturnItem;
import org.neo4j.cypher.internal.ast.ScopeClauseSubqueryCall;
import org.neo4j.cypher.internal.ast.SingleQuery;
import org.neo4j.cypher.internal.ast.Union;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.ast.Unwind;

/**
 * Walks a statement clause by clause, so that each expression is judged by the sizes of the names
 * it uses. Only what one row takes is held against a limit: the database can be stopped between
 * rows. How many rows there are counts where {@code collect()} makes one list of them.
 */
final class ClauseCost {
  /** More rows than that do not fit into what a transaction may take. */
  private static final double MOST_ROWS = 1_000_000;

  /** What a procedure or a pattern without a known node is taken to find. */
  static final double MANY = 10_000;

  private final Work work = new Work();
  private final Map<String, ?> parameters;
  private final ExpressionCost expressions;
  private final PatternCost patterns;

  /**
   * Rows that came out of lists since the graph was read, where the database looks at its clock.
   */
  private double unread = 1;

  private int depth;

  private ClauseCost(Map<String, ?> parameters, Census census) {
    this.parameters = parameters;
    this.expressions = new ExpressionCost(work, parameters, this);
    this.patterns = new PatternCost(expressions, parameters, census);
  }

  /**
   * @throws QueryRefused when the statement could cost more than can be stopped
   */
  static void check(Object statement, Map<String, ?> parameters, Census census) {
    new ClauseCost(parameters, census).query(statement, Map.of());
  }

  /** What is known behind a clause. */
  private record Found(Map<String, Shape> scope, double rows, Groups groups) {
    Found(Map<String, Shape> scope, double rows) {
      this(scope, rows, Groups.of(rows));
    }

    Found times(double more) {
      return new Found(scope, many(more), groups.times(more));
    }

    Found matched(Match match, Map<String, Shape> inner, double more) {
      return new Found(inner, many(more), groups.with(match, scope));
    }

    private double many(double more) {
      return Math.min(MOST_ROWS, rows * Math.max(1, more));
    }

    Found with(String name, Shape shape) {
      return new Found(ExpressionCost.with(scope, name, shape), rows, groups);
    }
  }

  private Found query(Object query, Map<String, Shape> scope) {
    if (query instanceof Union union) {
      double before = unread;
      Found left = query(union.lhs(), scope);
      double after = unread;
      unread = before;
      Found right = query(union.rhs(), scope);
      unread = Math.max(unread, after);
      Map<String, Shape> both = new HashMap<>(left.scope());
      right.scope().forEach((name, shape) -> both.merge(name, shape, Shape::or));
      return new Found(both, Math.min(MOST_ROWS, left.rows() + right.rows()));
    }
    Found found = new Found(scope, 1, Groups.START);
    if (query instanceof SingleQuery single) {
      patterns.begin();
      for (Object clause : Tree.children(single.clauses())) {
        work.begin();
        double rows = unread;
        found = clause(clause, found);
        work.check(rows, Tree.position(clause));
      }
    }
    return found;
  }

  /**
   * A subquery within an expression.
   *
   * @return the list of its rows
   */
  Shape nested(Object query, Map<String, Shape> scope) {
    double before = unread;
    Found found = subquery(query, scope);
    unread = before;
    return Shape.list(found.rows(), ExpressionCost.any(List.copyOf(found.scope().values())));
  }

  private Found subquery(Object query, Map<String, Shape> scope) {
    double before = work.steps();
    PatternCost.Seen seen = patterns.seen();
    depth++;
    Found found = query(query, scope);
    depth--;
    patterns.resume(seen);
    work.resume(before);
    return found;
  }

  PatternCost patterns() {
    return patterns;
  }

  private Found clause(Object clause, Found found) {
    if (clause instanceof Match match) {
      Map<String, Shape> inner = patterns.scope(match.pattern(), found.scope());
      double rows = patterns.rows(match.pattern(), found.scope(), Tree.orNull(match.where()));
      patterns.count(match.pattern());
      unread = 1;
      conditions(match.where(), inner, rows);
      return found.matched(match, inner, rows);
    }
    if (clause instanceof Unwind unwind) {
      patterns.begin();
      Shape list = expressions.of(unwind.expression(), found.scope(), Rows.of(found.rows()));
      unread = Math.min(MOST_ROWS, unread * Math.max(1, list.items()));
      return found.with(unwind.variable().name(), list.item()).times(list.items());
    }
    if (clause instanceof ProjectionClause projection) {
      patterns.begin();
      return projected(projection, found);
    }
    if (clause instanceof UnresolvedCall call) {
      return called(call, found);
    }
    if (clause instanceof ScopeClauseSubqueryCall call) {
      return joined(found, called(call, call.innerQuery(), found.scope()));
    }
    if (clause instanceof ImportingWithSubqueryCall call) {
      return joined(found, called(call, call.innerQuery(), found.scope()));
    }
    return found;
  }

  private Found called(Object call, Object query, Map<String, Shape> scope) {
    expressions.deeper(call);
    Found found = subquery(query, scope);
    expressions.back();
    return found;
  }

  private static Found joined(Found outer, Found inner) {
    Map<String, Shape> both = new HashMap<>(outer.scope());
    both.putAll(inner.scope());
    return new Found(both, outer.rows(), outer.groups()).times(inner.rows());
  }

  private Found projected(ProjectionClause clause, Found found) {
    Grouping grouping = Grouping.of(clause, found.scope());
    double together =
        grouping.isAggregate()
            ? Math.min(found.rows(), found.groups().rows(grouping.nodes(), patterns))
            : found.rows();
    Rows taken = new Rows(together, found.rows(), grouping.most());
    Map<String, Shape> after = new HashMap<>();
    if (clause.returnItems().includeExisting()) {
      after.putAll(found.scope());
    }
    for (Object each : Tree.children(clause.returnItems().items())) {
      ReturnItem item = (ReturnItem) each;
      Shape shape = expressions.of(item.expression(), found.scope(), taken);
      after.put(Grouping.name(item), shape.different(Grouping.values(item, found.scope())));
    }
    work.carried(after.values(), Tree.position(clause));
    if (clause instanceof Return && depth == 0) {
      work.returned(after.values(), Tree.position(clause));
    }
    Map<String, Shape> both = new HashMap<>(found.scope());
    both.putAll(after);
    conditions(clause.where(), both, found.rows());
    conditions(clause.orderBy(), both, found.rows());
    double most = RangeRule.limit(clause.limit(), parameters);
    unread = Math.min(unread, Math.max(1, most));
    double rows = Math.min(found.rows(), most);
    Groups before = found.groups().without(Grouping.lost(clause, found.scope()));
    if (!grouping.isAggregate() && !clause.distinct()) {
      return new Found(after, rows, before);
    }
    rows = Math.min(rows, grouping.most());
    unread = Math.min(unread, rows);
    return new Found(after, rows, Groups.differing(rows, grouping.names(), before));
  }

  private Found called(UnresolvedCall call, Found found) {
    Found after = found;
    Tree.expressions(call.declaredArguments())
        .forEach(argument -> expressions.of(argument, found.scope(), Rows.of(found.rows())));
    if (call.declaredResult().isDefined()) {
      for (Object each : Tree.children(call.declaredResult().get().items())) {
        after = after.with(((ProcedureResultItem) each).variable().name(), Shape.ENTITY);
      }
      conditions(call.declaredResult().get().where(), after.scope(), found.rows());
    }
    return after.times(MANY);
  }

  /** Expressions that are asked for the rows they let through or their order. */
  private void conditions(scala.Option<?> conditions, Map<String, Shape> scope, double rows) {
    List<Object> all = Tree.expressions(conditions);
    all.forEach(condition -> expressions.of(condition, scope, Rows.of(rows)));
  }
}
