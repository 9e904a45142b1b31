package org.isnad.graph.guard;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Says whether a stranger's statement may run. It may when every node of its syntax tree stands on
 * the lists and its cost, where the text shows it, stays within bounds; everything else is refused
 * with a reason and a remedy. Thread-safe; never throws on a text.
 */
public final class CypherGuard {
  private static final int MOST_READINGS = 4;

  private final AllowList syntax = AllowList.read("allowed-syntax.txt");
  private final FunctionRule functions = new FunctionRule();
  private final StatementReader reader = new StatementReader();
  private final Repetition repetition = new Repetition();
  private final KnownStatements statements = new KnownStatements();
  private final DeepThreads threads =
      new DeepThreads(MOST_READINGS, Duration.ofSeconds(1), Duration.ofSeconds(10));

  /**
   * Reads the statement on a thread of its own, whose stack holds what the text can nest.
   *
   * @param parameters as they are handed over; what a statement costs hangs on their sizes
   * @param census of the graph that it would ask
   * @return why the query may not run, or empty when it may
   */
  public Optional<Refusal> refusal(String query, Map<String, ?> parameters, Census census) {
    KnownStatement known = statements.find(query);
    if (known != null) {
      return again(known, parameters, census);
    }
    try {
      return threads.call(() -> judge(query, parameters, census));
    } catch (QueryRefused e) {
      return Optional.of(e.refusal());
    } catch (TimeoutException e) {
      return Optional.of(Refusal.of(RefusalCode.TOO_SLOW_TO_READ, null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Refusal.of(RefusalCode.TOO_SLOW_TO_READ, null));
    } catch (ExecutionException e) {
      return Optional.of(unread(e.getCause() == null ? e : e.getCause()));
    }
  }

  /**
   * Whether a statement says the same as long as the data and its parameters are the same. Of one
   * that is too long to be remembered, or cannot be read, this is not told.
   */
  public boolean isRepeatable(String query) {
    if (query.length() > KnownStatements.LONGEST) {
      return false;
    }
    KnownStatement known = statements.find(query);
    if (known != null) {
      return known.isRepeatable();
    }
    try {
      return threads.call(() -> repetition.isSure(reader.read(query)));
    } catch (QueryRefused | TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** On this thread, whose stack must be as large. */
  Optional<Refusal> judge(String query, Map<String, ?> parameters, Census census) {
    try {
      Object statement = reader.read(query);
      Optional<Refusal> refusal = judgeTree(statement, parameters, census);
      if (refusal.isEmpty()) {
        KnownStatement known = new KnownStatement(statement, repetition.isSure(statement));
        known.pass(parameters, census);
        statements.keep(query, known);
      }
      return refusal;
    } catch (QueryRefused e) {
      return Optional.of(e.refusal());
    } catch (SyntaxFault e) {
      return Optional.of(e.refusal());
    } catch (CountedTokens.TooSlow e) {
      return Optional.of(Refusal.of(RefusalCode.TOO_SLOW_TO_READ, null));
    }
  }

  private Optional<Refusal> again(KnownStatement known, Map<String, ?> parameters, Census census) {
    if (known.hasPassed(parameters, census)) {
      return Optional.empty();
    }
    Optional<Refusal> refusal = judgeTree(known.tree(), parameters, census);
    if (refusal.isEmpty()) {
      known.pass(parameters, census);
    }
    return refusal;
  }

  private Optional<Refusal> judgeTree(Object statement, Map<String, ?> parameters, Census census) {
    try {
      Refusal refusal = new TreeWalk(syntax, functions, parameters).refusal(statement);
      if (refusal == null) {
        ClauseCost.check(statement, parameters, census);
      }
      return Optional.ofNullable(refusal);
    } catch (QueryRefused e) {
      return Optional.of(e.refusal());
    }
  }

  /** Whatever the parser dies of, the statement does not run. */
  private static Refusal unread(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return Refusal.of(RefusalCode.TOO_DEEP, null, StatementReader.DEEPEST);
    }
    String message = String.valueOf(cause.getMessage());
    return Refusal.of(RefusalCode.SYNTAX, null, SyntaxFault.sentence(message, null));
  }
}
