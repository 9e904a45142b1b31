package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Token;

/** The tokens of a text, read safely at any place: outside there are empty words. */
record DateTokens(List<Token> tokens) {
  private static final int FUTURE_REACH = 10;

  int size() {
    return tokens.size();
  }

  boolean inside(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** The compared form of a word, number or mark. */
  String word(int at) {
    return inside(at) ? tokens.get(at).folded() : "";
  }

  boolean isWord(int at) {
    return inside(at) && tokens.get(at).isWord();
  }

  /** Written with a capital, as the names of English are. */
  boolean isCapital(int at) {
    return inside(at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  boolean is(int at, Set<String> words) {
    return words.contains(word(at));
  }

  /** The word, perhaps with و or ف before it. */
  boolean has(int at, Set<String> words) {
    String word = word(at);
    return words.contains(word)
        || ((word.startsWith("و") || word.startsWith("ف")) && words.contains(word.substring(1)));
  }

  /** The word, perhaps with a conjunction or one of ب ك ل before it. */
  boolean bound(int at, Set<String> words) {
    return isWord(at)
        && Clitics.readings(word(at)).stream()
            .anyMatch(r -> !r.article() && words.contains(r.word()));
  }

  boolean mark(int at, String marks) {
    return inside(at) && tokens.get(at).isMark(marks);
  }

  /** No space stands between this token and the next. */
  boolean touches(int at) {
    return inside(at) && inside(at + 1) && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  /** A whole number of at most so many digits, or -1. */
  int number(int at, int digits) {
    if (!inside(at) || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String word = word(at);
    boolean plain =
        !word.isEmpty()
            && word.length() <= digits
            && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(word) : -1;
  }

  /** A number of four digits that can be a year, or -1. */
  int year(int at) {
    int year = word(at).length() == 4 ? number(at, 4) : -1;
    return year >= 1000 && year < 2200 ? year : -1;
  }

  /** One past {@code م} or {@code AD} after a year that ends at {@code to}. */
  int afterEra(int to) {
    return is(to, DateWords.ERA) ? to + 1 : to;
  }

  boolean isHijriEra(int at) {
    return is(at, DateWords.HIJRI_ERA);
  }

  /** Whether the clause has said before this place that it speaks of what is to come. */
  boolean isFuture(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FUTURE_REACH); i--) {
      String word = word(i);
      if (mark(i, "،,.؛;:!؟?«»\"“”") || DateWords.SPEECH.contains(word)) {
        return false;
      }
      if (DateWords.FUTURE.contains(word) || isFutureVerb(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFutureVerb(String word) {
    String bare = Metonymy.withoutConjunction(word);
    return bare.length() > 4
        && bare.charAt(0) == 'س'
        && "يتن".indexOf(bare.charAt(1)) >= 0
        && DateWords.NOT_FUTURE.stream().noneMatch(bare::startsWith);
  }
}
