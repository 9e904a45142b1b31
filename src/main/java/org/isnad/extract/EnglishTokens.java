package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Token;

/**
 * What English writing tells of a word: a possessive ending is one of its own, the stop of an
 * abbreviation none, and a name begins with a capital.
 *
 * <pre>
 * Nigeria's president      Nigeria | 's | president
 * the U.S. envoy           the | U | . | S. | envoy
 * cooked turkey, told us   no states
 * </pre>
 */
final class EnglishTokens {
  /** How far apart the brackets of an aside may stand. */
  private static final int ASIDE = 7;

  private static final Set<String> ENDINGS = Set.of("'s", "’s");

  /** Words with which “’s” is a verb. */
  private static final Set<String> SHORT_IS =
      Set.of("it", "he", "she", "that", "there", "who", "what", "where", "here", "this", "which");

  /** Verbs that hang on their subject: “we’ve”. */
  private static final Map<String, String> HUNG =
      Map.of("ve", "have", "re", "are", "ll", "will", "d", "would", "m", "am");

  /** What may begin a name in small letters: “al-Shabaab”, “de Mistura”. */
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ben", "ibn", "de", "da", "di", "du", "del", "van", "von", "la");

  private static final int QUOTED = 40;

  private EnglishTokens() {}

  /** Before a name or a number they may end with a stop that closes nothing. */
  private static final Set<String> SHORTENED =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "brig", "capt", "cmdr", "adm",
          "sgt", "sen", "rep", "gov", "rev", "hon", "st", "amb", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no");

  /** The same tokens, each possessive ending as a mark of its own, stops of abbreviations none. */
  static List<Token> split(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isPluralOwner(tokens, i)) {
        out.add(new Token(token.start(), token.end(), token.text(), "'s", Token.Kind.MARK));
        continue;
      }
      if (closesAbbreviation(tokens, i)) {
        Token word = out.remove(out.size() - 1);
        String whole = word.text() + token.text();
        out.add(new Token(word.start(), token.end(), whole, word.folded(), Token.Kind.WORD));
        continue;
      }
      String text = token.text();
      int hung = Math.max(text.lastIndexOf('\''), text.lastIndexOf('’'));
      String verb = hung > 0 ? HUNG.get(text.substring(hung + 1).toLowerCase(Locale.ROOT)) : null;
      if (verb != null && token.isWord()) {
        verb(token, hung, verb, out);
        continue;
      }
      int cut = text.length() - 2;
      if (!token.isWord() || cut < 1 || !ENDINGS.contains(text.substring(cut))) {
        out.add(token);
        continue;
      }
      int at = token.end() - 2;
      String word = token.folded().substring(0, token.folded().length() - 2);
      if (SHORT_IS.contains(word)) {
        verb(token, cut, "is", out);
        continue;
      }
      out.add(new Token(token.start(), at, text.substring(0, cut), word, Token.Kind.WORD));
      out.add(new Token(at, token.end(), text.substring(cut), "'s", Token.Kind.MARK));
    }
    return out;
  }

  /** “the United Nations[’] office”, and no end of a quotation. */
  private static boolean isPluralOwner(List<Token> tokens, int at) {
    Token mark = tokens.get(at);
    boolean behind =
        mark.isMark("'’")
            && at > 0
            && at + 1 < tokens.size()
            && tokens.get(at - 1).end() == mark.start()
            && tokens.get(at - 1).folded().endsWith("s")
            && tokens.get(at + 1).start() == mark.end() + 1
            && tokens.get(at + 1).isWord();
    for (int i = at - 1; behind && i >= 0 && at - i < QUOTED; i--) {
      boolean opens =
          tokens.get(i).isMark("‘'’")
              && i + 1 < at
              && tokens.get(i + 1).start() == tokens.get(i).end();
      if (opens) {
        return false;
      }
    }
    return behind;
  }

  /** A word and the verb that hangs on it from {@code cut} on. */
  private static void verb(Token token, int cut, String verb, List<Token> out) {
    String text = token.text();
    int at = token.end() - text.codePointCount(cut, text.length());
    String word = text.substring(0, cut);
    out.add(new Token(token.start(), at, word, word.toLowerCase(Locale.ROOT), Token.Kind.WORD));
    out.add(new Token(at, token.end(), text.substring(cut), verb, Token.Kind.WORD));
  }

  /** Whether a stop ends “U.S.” or “Gen.”, and no sentence. */
  private static boolean closesAbbreviation(List<Token> tokens, int at) {
    Token stop = tokens.get(at);
    if (!stop.isMark(".") || at == 0) {
      return false;
    }
    Token word = tokens.get(at - 1);
    if (!word.isWord() || word.end() != stop.start()) {
      return false;
    }
    boolean letters =
        at > 2
            && isLetter(word)
            && tokens.get(at - 2).isMark(".")
            && isLetter(tokens.get(at - 3))
            && tokens.get(at - 3).end() == tokens.get(at - 2).start()
            && tokens.get(at - 2).end() == word.start();
    if (letters) {
      return true;
    }
    boolean before =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).kind() == Token.Kind.NUMBER || isCapital(tokens.get(at + 1)));
    return before && isCapital(word) && SHORTENED.contains(word.folded());
  }

  private static boolean isLetter(Token token) {
    return token.isWord() && token.text().length() == 1 && isCapital(token);
  }

  static boolean isOwning(Unit unit) {
    return unit.token().kind() == Token.Kind.MARK && unit.folded().equals("'s");
  }

  /** Whether a mark stands between two words without a space: “vice-president”. */
  static boolean isTight(Token before, Token mark, Token after) {
    return before.end() == mark.start() && mark.end() == after.start();
  }

  static boolean isLatin(Token token) {
    return token.isWord() && token.text().codePointAt(0) < 0x250;
  }

  static boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether a match may stand there, as its first word is written. */
  static boolean fits(List<Token> tokens, Gazetteer.Match match, List<Gazetteer.Match> all) {
    boolean name =
        match.sense() instanceof Sense.Nisba
            || match.sense() instanceof Sense.Given
            || match.sense() instanceof Sense.Name n && n.kind() != Sense.Name.Kind.GROUP;
    if (!name) {
      return true;
    }
    Token first = tokens.get(match.from());
    boolean one = match.to() == match.from() + 1;
    if (one && first.folded().length() <= 4 && all.stream().anyMatch(m -> isGrammar(m, match))) {
      return first.text().equals(first.text().toUpperCase(Locale.ROOT)); // “Who”, and not “WHO”
    }
    boolean later =
        !one && PARTICLES.contains(first.folded()) && isCapital(tokens.get(match.to() - 1));
    return isCapital(first) || later;
  }

  private static boolean isGrammar(Gazetteer.Match match, Gazetteer.Match name) {
    return match.to() == name.to()
        && match.sense() instanceof Sense.Word word
        && !word.type().equals("government");
  }

  /** “the head of CAN [(Andean Community)], Ana Kern”. */
  static int pastAside(List<Unit> units, int from) {
    if (from < units.size() && units.get(from).isMark("(")) {
      for (int i = from + 1; i < Math.min(units.size() - 1, from + ASIDE); i++) {
        if (units.get(i).isMark(")")) {
          return units.get(i + 1).isMark(",") ? i + 1 : from;
        }
      }
    }
    return from;
  }
}
