package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.RegexMatch;

/**
 * A statement that was let through, and what it was given then. Given as much again, of a graph
 * that is as large as then, it is let through without another look: of a text only its length
 * counts, unless a regular expression is made of one.
 *
 * <pre>
 * MATCH (n {id: $id}) RETURN n    {id: 'state:RU'} as {id: 'state:KZ'}, and not as {id: 'org:nato-russia'}
 * RETURN $text =~ $regex          the same texts
 * UNWIND $list AS x RETURN x      judged each time: a list has many sizes
 * </pre>
 *
 * Thread-safe.
 */
final class KnownStatement {
  private static final int MOST = 50;
  private static final int LONGEST_READ = 200;

  private final Object tree;
  private final boolean isRepeatable;
  private final boolean readsTexts;
  private final Set<String> parameters = new TreeSet<>();
  private final Set<List<Object>> passed = new HashSet<>();
  private @Nullable Census census;

  private record Letters(int count) {}

  private record Said(String text) {}

  private enum Nothing {
    ABSENT,
    NULL
  }

  KnownStatement(Object tree, boolean isRepeatable) {
    this.tree = tree;
    this.isRepeatable = isRepeatable;
    this.readsTexts = look(tree);
  }

  /** Notes the names of its parameters; whether it has a regular expression. */
  private boolean look(Object node) {
    if (node instanceof ExplicitParameter parameter) {
      parameters.add(parameter.name());
    }
    boolean found = node instanceof RegexMatch;
    for (Object child : Tree.children(node)) {
      found |= look(child);
    }
    return found;
  }

  Object tree() {
    return tree;
  }

  boolean isRepeatable() {
    return isRepeatable;
  }

  /** Whether it was let through when it was given as much. */
  boolean hasPassed(Map<String, ?> given, Census now) {
    List<Object> sizes = sizes(given);
    if (sizes == null) {
      return false;
    }
    synchronized (this) {
      return now == census && passed.contains(sizes); // a census is kept until somebody writes
    }
  }

  void pass(Map<String, ?> given, Census now) {
    List<Object> sizes = sizes(given);
    if (sizes == null) {
      return;
    }
    synchronized (this) {
      if (now != census || passed.size() >= MOST) {
        passed.clear();
        census = now;
      }
      passed.add(sizes);
    }
  }

  /** What of the parameters counts; null when that is too much to remember. */
  private @Nullable List<Object> sizes(Map<String, ?> given) {
    List<Object> sizes = new ArrayList<>(parameters.size());
    for (String name : parameters) {
      Object size = given.containsKey(name) ? size(given.get(name)) : Nothing.ABSENT;
      if (size == null) {
        return null;
      }
      sizes.add(size);
    }
    return sizes;
  }

  private @Nullable Object size(@Nullable Object value) {
    if (value instanceof String text) {
      if (!readsTexts) {
        return new Letters(text.length());
      }
      return text.length() <= LONGEST_READ ? new Said(text) : null;
    }
    if (value == null) {
      return Nothing.NULL;
    }
    return value instanceof Number || value instanceof Boolean ? value : null;
  }
}
