package org.isnad.graph.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.isnad.graph.guard.CountedTokens.Patience;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.Statements;
import org.neo4j.cypher.internal.parser.CypherErrorStrategy;
import org.neo4j.cypher.internal.parser.SyntaxErrorListener;
import org.neo4j.cypher.internal.parser.lexer.CypherToken;
import org.neo4j.cypher.internal.parser.lexer.UnicodeEscapeReplacementReader.InvalidUnicodeLiteral;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5AstLexer;
import org.neo4j.cypher.internal.parser.v5.ast.factory.Cypher5ErrorStrategyConf;
import org.neo4j.cypher.internal.parser.v5.ast.factory.CypherAstBuildingAntlrParser;

/**
 * Text to syntax tree, by Neo4j's own lexer and parser. The tokens are looked at before the parser
 * sees them: it takes minutes over a few thousand brackets.
 */
final class StatementReader {
  static final int LONGEST = 10_000;
  static final int DEEPEST = 40;

  /** Lists of lists in a type: the parser writes out the whole type at each of its levels. */
  static final int DEEPEST_TYPE = 8;

  /** In a longer text the parser names the fault and not what could stand there instead. */
  private static final int MOST_EXPLAINED = 500;

  private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "CYPHER");

  private final SyntaxFault.Factory faults = new SyntaxFault.Factory();

  /**
   * The one statement of the text.
   *
   * @throws QueryRefused when there is none, several, or one too large to look at
   * @throws SyntaxFault when it is no Cypher
   * @throws CountedTokens.TooSlow when the parser does not come to an end
   */
  Object read(String query) {
    int length = query.codePointCount(0, query.length());
    if (length > LONGEST) {
      throw refused(RefusalCode.TOO_LONG, null, length, LONGEST);
    }
    Patience patience = new Patience();
    int words = look(tokens(query, patience, false));
    Statements statements;
    try {
      statements = parse(query, patience, PredictionMode.SLL, new BailErrorStrategy());
    } catch (CountedTokens.TooSlow e) {
      throw e;
    } catch (RuntimeException e) {
      // The quick way knows no reasons; the thorough one tells them, or finds the text sound.
      statements =
          words > MOST_EXPLAINED ? untilFault(query, patience) : explained(query, patience);
    }
    if (statements.statements().size() != 1) {
      throw refused(RefusalCode.SEVERAL_STATEMENTS, null, statements.statements().size());
    }
    return statements.statements().head();
  }

  /** How many tokens there are. */
  private int look(CountedTokens tokens) {
    tokens.fill();
    List<Token> all =
        tokens.getTokens().stream().filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL).toList();
    Token first = all.get(0);
    if (first.getType() == Token.EOF) {
      throw refused(RefusalCode.EMPTY, null);
    }
    String word = first.getText().toUpperCase(Locale.ROOT);
    if (PREFIXES.contains(word)) {
      throw refused(RefusalCode.PREFIX, position(first), word);
    }
    int depth = 0;
    TypeDepth type = new TypeDepth();
    for (Token token : all) {
      depth += step(token.getType());
      if (depth > DEEPEST) {
        throw refused(RefusalCode.TOO_DEEP, position(token), DEEPEST);
      }
      if (type.after(token.getType()) > DEEPEST_TYPE) {
        throw refused(RefusalCode.TOO_DEEP, position(token), DEEPEST_TYPE);
      }
    }
    return all.size();
  }

  /** How many lists a type is nested in, {@code LIST<LIST<INT>>} or {@code INT LIST LIST}. */
  private static final class TypeDepth {
    private boolean isWithin;
    private int lists;

    /** It errs on the side of more: what ends a type is what can stand in none. */
    int after(int token) {
      switch (token) {
        case Cypher5Lexer.COLONCOLON, Cypher5Lexer.TYPED -> {
          isWithin = true;
          lists = 0;
        }
        case Cypher5Lexer.LIST, Cypher5Lexer.ARRAY -> lists += isWithin ? 1 : 0;
        case Cypher5Lexer.COMMA,
            Cypher5Lexer.LPAREN,
            Cypher5Lexer.RPAREN,
            Cypher5Lexer.LBRACKET,
            Cypher5Lexer.RBRACKET,
            Cypher5Lexer.LCURLY,
            Cypher5Lexer.RCURLY,
            Cypher5Lexer.AND,
            Cypher5Lexer.OR,
            Cypher5Lexer.AS -> {
          isWithin = false;
          lists = 0;
        }
        default -> {}
      }
      return lists;
    }
  }

  private Statements explained(String query, Patience patience) {
    return parse(
        query,
        patience,
        PredictionMode.LL,
        new CypherErrorStrategy(new Cypher5ErrorStrategyConf()));
  }

  private Statements untilFault(String query, Patience patience) {
    FirstFault first = new FirstFault();
    try {
      return parse(query, patience, PredictionMode.LL, first);
    } catch (CountedTokens.TooSlow e) {
      throw e;
    } catch (RuntimeException e) { // on its way out the parser stumbles over what it left unread
      throw first.fault == null ? e : first.fault;
    }
  }

  /**
   * Ends at the first fault. Neo4j's own strategy looks for all that could stand there by walking
   * the whole text again, which takes longer than the parser does.
   */
  private static final class FirstFault extends BailErrorStrategy {
    private @Nullable SyntaxFault fault;

    @Override
    public void recover(Parser parser, RecognitionException e) {
      Token offending = e.getOffendingToken();
      throw noted(offending == null ? parser.getCurrentToken() : offending);
    }

    @Override
    public Token recoverInline(Parser parser) {
      throw noted(parser.getCurrentToken());
    }

    private SyntaxFault noted(Token at) {
      SyntaxFault noted = fault == null ? invalid(at) : fault;
      fault = noted;
      return noted;
    }
  }

  private static SyntaxFault invalid(Token at) {
    String text = at.getType() == Token.EOF ? "" : at.getText();
    return new SyntaxFault("Invalid input '" + text + "'", position(at));
  }

  private static int step(int token) {
    return switch (token) {
      case Cypher5Lexer.LPAREN, Cypher5Lexer.LBRACKET, Cypher5Lexer.LCURLY, Cypher5Lexer.CASE -> 1;
      case Cypher5Lexer.RPAREN, Cypher5Lexer.RBRACKET, Cypher5Lexer.RCURLY, Cypher5Lexer.END -> -1;
      default -> 0;
    };
  }

  private Statements parse(
      String query, Patience patience, PredictionMode mode, ANTLRErrorStrategy strategy) {
    CypherAstBuildingAntlrParser parser =
        new CypherAstBuildingAntlrParser(
            tokens(query, patience, true), faults, scala.Option.empty());
    SyntaxErrorListener listener = new SyntaxErrorListener(faults);
    parser.removeErrorListeners();
    parser.addErrorListener(listener);
    parser.getInterpreter().setPredictionMode(mode);
    parser.setErrorHandler(strategy);
    Statements statements = parser.statements().ast();
    throwFirst(parser.syntaxChecker().errors());
    throwFirst(listener.syntaxErrors());
    Token next = parser.getCurrentToken();
    if (!parser.isMatchedEOF() && next.getType() != Token.EOF) {
      throw invalid(next);
    }
    return statements;
  }

  private CountedTokens tokens(String query, Patience patience, boolean full) {
    try {
      Cypher5AstLexer lexer = Cypher5AstLexer.fromString(query, full);
      lexer.removeErrorListeners();
      lexer.addErrorListener(new SyntaxErrorListener(faults));
      return new CountedTokens(lexer, patience);
    } catch (InvalidUnicodeLiteral e) {
      throw new SyntaxFault(String.valueOf(e.getMessage()), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void throwFirst(scala.collection.immutable.Seq<? extends Throwable> errors) {
    if (errors.nonEmpty()) {
      throw errors.head() instanceof SyntaxFault fault
          ? fault
          : new SyntaxFault(String.valueOf(errors.head().getMessage()), null);
    }
  }

  private static Position position(Token token) {
    Position known = token instanceof CypherToken t ? Tree.position(t.position()) : null;
    return known != null
        ? known
        : new Position(token.getLine(), token.getCharPositionInLine() + 1, token.getStartIndex());
  }

  private static QueryRefused refused(
      RefusalCode code, @Nullable Position position, Object... words) {
    return new QueryRefused(Refusal.of(code, position, words));
  }
}
