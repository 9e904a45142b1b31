package org.isnad.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The compared form of a text; the written form is always kept beside it.
 *
 * <pre>
 * أوكرانيا, اوكرانيا        → اوكرانيا      hamza seats and madda
 * منظّمة, منظمه             → منظمه         harakat, tatweel, ta marbuta
 * على                      → علي          final ya
 * مسؤول, مسئول; شاؤوا, شاءوا → مسوول; شاووا  the seat of a hamza before و
 * ٢٠٢٢, ۲۰۲۲               → 2022         digits
 * NATO                     → nato         case
 * </pre>
 */
public final class ArabicFold {
  private ArabicFold() {}

  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSimple(text.charAt(i))) {
        return foldAny(text);
      }
    }
    return foldSimple(text);
  }

  /** ASCII, and of Arabic the letters, digits and harakat that compose with nothing: most texts. */
  private static boolean isSimple(char c) {
    return c < 0x80 || (c >= '\u0621' && c <= '\u0652') || (c >= '\u0660' && c <= '\u0669');
  }

  private static String foldSimple(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      char folded = upper ? (char) (c + ('a' - 'A')) : c < 0x80 ? c : foldChar(text, i);
      boolean kept = !isDropped(c);
      if (out == null && (!kept || folded != c)) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (out != null && kept) {
        out.append(folded);
      }
    }
    return out == null ? text : out.toString();
  }

  private static String foldAny(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isDropped(c)) {
        out.append(foldChar(composed, i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * How many code points of the written form the first {@code folded} letters of its folded form
   * take, with the marks that stand on them.
   */
  static int writtenLength(String written, int folded) {
    int seen = 0;
    int length = 0;
    for (int i = 0; i < written.length(); ) {
      int c = written.codePointAt(i);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || (c <= 0xFFFF && isDropped((char) c));
      if (!mark && seen == folded) {
        break;
      }
      if (!mark) {
        seen++;
      }
      length++;
      i += Character.charCount(c);
    }
    return length;
  }

  /** Harakat, Quranic marks, tatweel and marks of direction carry no letter. */
  private static boolean isDropped(char c) {
    return (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u06D6' && c <= '\u06ED')
        || c == '\u0640'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static char foldChar(String text, int at) {
    char c = text.charAt(at);
    if ((c == 'ئ' || c == 'ء') && isBeforeWaw(text, at)) {
      return 'و';
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case '\u00A0' -> ' ';
      default -> isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }

  /** A digit that is not ASCII: the first are those of Arabic, behind its letters. */
  private static boolean isDigit(char c) {
    return c >= '\u0660' && Character.isDigit(c);
  }

  private static boolean isBeforeWaw(String text, int at) {
    int next = at + 1;
    while (next < text.length() && isDropped(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == 'و';
  }
}
