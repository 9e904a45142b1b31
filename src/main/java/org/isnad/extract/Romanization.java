package org.isnad.extract;

import java.util.Map;
import org.isnad.text.ArabicFold;

/**
 * Latin letters for a name that no lexicon knows: for ids, and as its English label until a person
 * gives a better one. Vowels that are not written stay out.
 */
final class Romanization {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ا', "a"),
          Map.entry('ب', "b"),
          Map.entry('ت', "t"),
          Map.entry('ث', "th"),
          Map.entry('ج', "j"),
          Map.entry('ح', "h"),
          Map.entry('خ', "kh"),
          Map.entry('د', "d"),
          Map.entry('ذ', "dh"),
          Map.entry('ر', "r"),
          Map.entry('ز', "z"),
          Map.entry('س', "s"),
          Map.entry('ش', "sh"),
          Map.entry('ص', "s"),
          Map.entry('ض', "d"),
          Map.entry('ط', "t"),
          Map.entry('ظ', "z"),
          Map.entry('ع', "a"),
          Map.entry('غ', "gh"),
          Map.entry('ف', "f"),
          Map.entry('ق', "q"),
          Map.entry('ك', "k"),
          Map.entry('ل', "l"),
          Map.entry('م', "m"),
          Map.entry('ن', "n"),
          Map.entry('ه', "h"),
          Map.entry('و', "w"),
          Map.entry('ي', "y"),
          Map.entry('ء', ""),
          Map.entry('پ', "p"),
          Map.entry('چ', "ch"),
          Map.entry('ڤ', "v"),
          Map.entry('گ', "g"),
          Map.entry('ژ', "zh"));

  private Romanization() {}

  /** {@code "bwrwshnkw"}: small letters, digits and hyphens, never empty. */
  static String slug(String arabic) {
    StringBuilder out = new StringBuilder();
    for (char c : ArabicFold.fold(arabic).toCharArray()) {
      String latin = LETTERS.get(c);
      if (latin != null) {
        out.append(latin);
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
      if (out.length() >= 60) {
        break;
      }
    }
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '-') {
      out.setLength(last); // there are never two
    }
    return out.length() == 0 ? "x" : out.toString();
  }

  /** {@code "Btrw Bwrwshnkw"}. */
  static String label(String arabic) {
    StringBuilder out = new StringBuilder();
    for (String part : slug(arabic).split("-", -1)) {
      if (!part.isEmpty()) {
        out.append(out.length() == 0 ? "" : " ")
            .append(Character.toUpperCase(part.charAt(0)))
            .append(part.substring(1));
      }
    }
    return out.toString();
  }
}
