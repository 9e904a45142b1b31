package org.isnad.text;

import java.util.List;

/**
 * Where a name stands as a word of its own, proclitics aside: {@code روسيا} in «وروسيا» and
 * «لروسيا», never in «بيلاروسيا».
 */
public final class TokenEdges {
  /** Conjunction, then preposition: و ف, then ب ك ل. */
  private static final String CONJUNCTIONS = "وف";

  private static final String PREPOSITIONS = "بكل";

  private TokenEdges() {}

  public static List<Span> find(CodePoints text, String name) {
    return text.find(name).stream()
        .filter(span -> endsWord(text, span.end()) && startsWord(text, span.start()))
        .toList();
  }

  private static boolean endsWord(CodePoints text, int end) {
    int next = text.at(end);
    return next < 0 || !isWordPart(next);
  }

  private static boolean startsWord(CodePoints text, int start) {
    int at = start;
    at = skipBack(text, at, PREPOSITIONS);
    at = skipBack(text, at, CONJUNCTIONS);
    if (isEdge(text, at)) {
      return true;
    }
    return isEdge(text, start) || isEdge(text, skipBack(text, start, CONJUNCTIONS));
  }

  private static int skipBack(CodePoints text, int at, String letters) {
    int previous = text.before(at);
    return previous >= 0 && letters.indexOf(previous) >= 0 ? at - 1 : at;
  }

  private static boolean isEdge(CodePoints text, int at) {
    int previous = text.before(at);
    return previous < 0 || !isWordPart(previous);
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || codePoint == 'ـ';
  }
}
