package org.isnad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Token;

/**
 * All that is known by its words, in one tree of words: what stands at a token, longest first. A
 * name in quotation marks is found with and without them.
 */
final class Gazetteer {
  private static final String QUOTES = "«»\"“”'‘’";

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Sense.Entry> entries = new ArrayList<>(1);
  }

  /** What stands at some tokens: {@code from} inclusive, {@code to} exclusive. */
  record Match(int from, int to, Clitics.Reading reading, Sense sense) {}

  void add(Sense.Entry entry) {
    Node node = root;
    for (String word : entry.words()) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    for (Sense.Entry there : node.entries) {
      if (there.prefixes() == entry.prefixes() && there.sense().equals(entry.sense())) {
        return;
      }
    }
    node.entries.add(entry);
  }

  List<Match> at(List<Token> tokens, int from) {
    List<Match> found = new ArrayList<>(4);
    for (Clitics.Reading reading : Clitics.readings(tokens.get(from).folded())) {
      Node node = root.next.get(reading.word());
      if (node != null) {
        collect(tokens, from, from + 1, reading, node, found);
      }
    }
    found.sort(
        (a, b) -> a.to() != b.to() ? b.to() - a.to() : a.reading().cut() - b.reading().cut());
    return found;
  }

  private static void collect(
      List<Token> tokens, int from, int at, Clitics.Reading reading, Node node, List<Match> found) {
    Set<Sense.Prefixes> fitting = node.entries.isEmpty() ? Set.of() : fitting(reading);
    for (Sense.Entry entry : node.entries) {
      if (fitting.contains(entry.prefixes())) {
        found.add(new Match(from, at, reading, entry.sense()));
      }
    }
    int next = at < tokens.size() && isSkipped(tokens, at) ? at + 1 : at;
    if (node.next.isEmpty() || next >= tokens.size()) {
      return;
    }
    Node child = node.next.get(tokens.get(next).folded());
    if (child != null) {
      collect(tokens, from, next + 1, reading, child, found);
    }
  }

  /** A quotation mark, an English “'s”, the stops of «U.S.», the hyphen of “vice-president”. */
  private static boolean isSkipped(List<Token> tokens, int at) {
    boolean hyphen =
        tokens.get(at).isMark("-")
            && at + 1 < tokens.size()
            && (EnglishTokens.isTight(tokens.get(at - 1), tokens.get(at), tokens.get(at + 1))
                || isArabic(tokens.get(at - 1))); // «بان كي - مون»
    return hyphen
        || tokens.get(at).isMark(QUOTES)
        || tokens.get(at).isMark("+") // «مجموعة 5+1»
        || tokens.get(at).folded().equals("'s")
        || tokens.get(at).isMark(".") && tokens.get(at - 1).text().length() == 1;
  }

  private static boolean isArabic(Token token) {
    return token.folded().charAt(0) >= '\u0621';
  }

  /** What may stand behind what was taken off. */
  private static Set<Sense.Prefixes> fitting(Clitics.Reading reading) {
    boolean future = reading.taken().endsWith("س");
    Set<Sense.Prefixes> fitting = EnumSet.noneOf(Sense.Prefixes.class);
    if (!future) {
      fitting.add(Sense.Prefixes.NOUN);
    }
    if (!future && !reading.article()) {
      fitting.add(Sense.Prefixes.NAME);
    }
    if (!reading.article() && !reading.afterPreposition()) {
      fitting.add(Sense.Prefixes.VERB);
    }
    if (!future && !reading.article() && !reading.afterPreposition()) {
      fitting.add(Sense.Prefixes.WORD);
    }
    return fitting;
  }
}
