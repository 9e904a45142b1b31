package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Clitics;
import org.isnad.text.Token;

/**
 * All that is known by its words, in one tree of words: what stands at a token, longest first. A
 * name in quotation marks is found with and without them.
 */
final class Gazetteer {
  private static final String QUOTES = "«»\"“”'‘’";

  private static final Comparator<Match> LONGEST_FIRST =
      (a, b) -> a.to() != b.to() ? b.to() - a.to() : a.reading().cut() - b.reading().cut();

  private final Node root = new Node();

  /** Most have one entry or one child, which the smallest maps and lists hold. */
  private static final class Node {
    private Map<String, Node> next = Map.of();
    private List<Entry> entries = List.of();

    Node child(String word) {
      Node child = next.get(word);
      if (child != null) {
        return child;
      }
      Node made = new Node();
      if (next.isEmpty()) {
        next = Map.of(word, made);
      } else {
        next = next.size() == 1 ? new HashMap<>(next) : next;
        next.put(word, made);
      }
      return made;
    }

    void add(Entry entry) {
      if (entries.isEmpty()) {
        entries = List.of(entry);
      } else {
        entries = entries.size() == 1 ? new ArrayList<>(entries) : entries;
        entries.add(entry);
      }
    }
  }

  /** What some words may stand for, and how the first may be written. */
  private record Entry(Sense sense, Sense.Prefixes prefixes) {}

  /** What stands at some tokens: {@code from} inclusive, {@code to} exclusive. */
  record Match(int from, int to, Clitics.Reading reading, Sense sense) {}

  /**
   * @param words folded
   */
  void add(List<String> words, Sense sense, Sense.Prefixes prefixes) {
    Node node = root;
    for (String word : words) {
      node = node.child(word);
    }
    Entry entry = new Entry(sense, prefixes);
    if (!node.entries.contains(entry)) {
      node.add(entry);
    }
  }

  List<Match> at(List<Token> tokens, int from) {
    return at(tokens, from, Clitics.readings(tokens.get(from).folded()));
  }

  /**
   * @param readings of the first word
   */
  List<Match> at(List<Token> tokens, int from, List<Clitics.Reading> readings) {
    List<Match> found = new ArrayList<>(4);
    for (Clitics.Reading reading : readings) {
      Node node = root.next.get(reading.word());
      if (node != null) {
        collect(tokens, from, from + 1, reading, node, found);
      }
    }
    if (found.size() > 1) {
      found.sort(LONGEST_FIRST);
    }
    return found;
  }

  private static void collect(
      List<Token> tokens, int from, int at, Clitics.Reading reading, Node node, List<Match> found) {
    for (Entry entry : node.entries) {
      if (fits(reading, entry.prefixes())) {
        found.add(new Match(from, at, reading, entry.sense()));
      }
    }
    if (node.next.isEmpty()) {
      return;
    }
    int next = at < tokens.size() && isSkipped(tokens, at) ? at + 1 : at;
    if (next >= tokens.size()) {
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

  /** Whether what was taken off may stand before such an entry. */
  private static boolean fits(Clitics.Reading reading, Sense.Prefixes prefixes) {
    boolean future = reading.taken().endsWith("س");
    boolean bare = !reading.article() && !reading.afterPreposition();
    return switch (prefixes) {
      case NOUN -> !future;
      case NAME -> !future && !reading.article();
      case VERB -> bare;
      case WORD -> !future && bare;
    };
  }
}
