package org.isnad.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.isnad.graph.Graph;
import org.isnad.graph.TestDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Graph} on a real Neo4j, as a parameter of a method or constructor:
 *
 * <pre>
 * &#64;ExtendWith(GraphExtension.class)
 * class LoaderTest {
 *   &#64;Test
 *   void …(Graph graph) { … }
 * }
 * </pre>
 *
 * One database serves the whole test JVM, started by the first who asks, with the schema applied.
 * It is empty at the start of every test, or with {@link FilledOnce} at the start of the class.
 */
public final class GraphExtension
    implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  /** On a test class: {@code @BeforeAll} fills the graph and its tests only read. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  public @interface FilledOnce {}

  @Override
  public void beforeAll(ExtensionContext context) {
    database(context).wipe();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!context.getRequiredTestClass().isAnnotationPresent(FilledOnce.class)) {
      database(context).wipe();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Graph.class || type == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestDatabase database = database(context);
    return parameter.getParameter().getType() == Graph.class ? database.graph() : database;
  }

  /** Kept in the root store, which closes it when the last test is over. */
  private static TestDatabase database(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(GraphExtension.class))
        .getOrComputeIfAbsent(TestDatabase.class, type -> TestDatabase.start(), TestDatabase.class);
  }
}
