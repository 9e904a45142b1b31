package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The room a node takes around its centre: its body with the label of up to two lines under it. A
 * label's width is that of its longer line in the wider of both languages, estimated by counting
 * letters, because fonts differ and the same picture serves both languages.
 *
 * @param half half the width
 * @param up from the centre to the upper edge
 * @param down from the centre to the lower edge, label included
 * @param body half the side of the node itself
 */
record Box(double half, double up, double down, double body) {
  private static final int LINE_LETTERS = 18;
  private static final double LETTER = 6.3;
  private static final double LINE = 16;
  private static final double LABEL_GAP = 4;

  static Box of(LayoutNode node) {
    double body = body(node);
    List<String> arabic = lines(node.labelAr());
    List<String> english = lines(node.labelEn());
    double half = Math.max(Math.max(width(arabic), width(english)) / 2, body) + 3;
    int lines = Math.max(arabic.size(), english.size());
    if (node.kind().equals("Issue")) { // a pill: its text stands inside
      double tall = lines * LINE / 2 + 7;
      return new Box(half + 7, tall, tall, tall);
    }
    return new Box(half, body + 3, body + LABEL_GAP + lines * LINE, body);
  }

  /** Diameters run from 34 to 60 with the number of sentences; states and organizations lead. */
  private static double body(LayoutNode node) {
    double grown = Math.sqrt(Math.max(0, Math.min(node.weight(), 25)));
    return switch (node.kind()) {
      case "Organization", "State" -> 19 + 2.2 * grown;
      case "Event", "Place" -> 15 + grown;
      default -> 17 + grown;
    };
  }

  private static double width(List<String> lines) {
    double widest = 0;
    for (String line : lines) widest = Math.max(widest, letters(line) * LETTER);
    return widest;
  }

  /** At most two lines, broken between words; what does not fit is cut by whoever draws. */
  private static List<String> lines(String label) {
    List<String> lines = new ArrayList<>();
    for (String word : label.strip().split("\\s+", -1)) {
      if (word.isEmpty()) continue;
      int last = lines.size() - 1;
      if (last >= 0 && letters(lines.get(last)) + 1 + letters(word) <= LINE_LETTERS) {
        lines.set(last, lines.get(last) + ' ' + word);
      } else if (lines.size() == 2) {
        break;
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  /** Letters that take room: vowel signs and other marks stand above or below them. */
  private static int letters(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
