package org.isnad.graph.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Expression;
import org.neo4j.cypher.internal.util.ASTNode;
import org.neo4j.cypher.internal.util.InputPosition;

/**
 * How to walk what Neo4j's parser gives. Its nodes are Scala case classes: every one is a {@code
 * Product} whose iterator gives all it holds, so that a walk over products and collections meets
 * everything without knowing the classes.
 */
final class Tree {
  static final String NODES = "org.neo4j.cypher.internal.";

  private Tree() {}

  /** The name of a node of the tree, {@code ast.Match}; null for options, tuples, collections. */
  static @Nullable String name(Object node) {
    String name = node.getClass().getName();
    if (!name.startsWith(NODES)
        || (node instanceof scala.collection.Iterable<?> && !(node instanceof ASTNode))) {
      return null;
    }
    name = name.substring(NODES.length());
    return name.endsWith("$") ? name.substring(0, name.length() - 1) : name;
  }

  /** All that a product or a collection holds, in order. */
  static List<Object> children(Object node) {
    List<Object> children = new ArrayList<>();
    scala.collection.Iterator<?> iterator;
    if (node instanceof scala.collection.Iterable<?> many) {
      iterator = many.iterator();
    } else if (node instanceof scala.Product product) {
      iterator = product.productIterator();
    } else {
      return children;
    }
    while (iterator.hasNext()) {
      children.add(iterator.next());
    }
    return children;
  }

  /** The expressions directly below a node, however they are packed. */
  static List<Object> expressions(Object node) {
    List<Object> found = new ArrayList<>();
    for (Object child : children(node)) {
      if (child instanceof Expression) {
        found.add(child);
      } else {
        found.addAll(expressions(child));
      }
    }
    return found;
  }

  static @Nullable Position position(Object node) {
    return node instanceof ASTNode ast ? position(ast.position()) : null;
  }

  static @Nullable Position position(InputPosition at) {
    return at.line() < 1 ? null : new Position(at.line(), at.column(), at.offset());
  }

  static <T> @Nullable T orNull(scala.Option<T> option) {
    return option.isEmpty() ? null : option.get();
  }
}
