package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read what is written together at the start of a folded Arabic word: the whole word
 * first, then without و ف, then without ب ك ل, then without ال. Which one holds, a lexicon decides.
 *
 * <pre>
 * وبالصين  → وبالصين, بالصين (و), الصين (وب), صين (وبال)
 * للروسي   → للروسي, لروسي (ل), الروسي (ل), روسي (لال)
 * سيرفض    → سيرفض, يرفض (س)
 * </pre>
 */
public final class Clitics {
  private static final int SHORTEST = 2;

  private Clitics() {}

  /**
   * @param word what is left, folded
   * @param taken the conjunction, preposition or future mark taken off, without ال
   * @param cut how many letters of the folded word were taken off
   * @param article whether ال was taken off
   */
  public record Reading(String word, String taken, int cut, boolean article) {
    /** ب, ك or ل stands before it. */
    public boolean afterPreposition() {
      return taken.endsWith("ب") || taken.endsWith("ك") || taken.endsWith("ل");
    }

    /** و or ف stands before it. */
    public boolean afterConjunction() {
      return taken.startsWith("و") || taken.startsWith("ف");
    }
  }

  public static List<Reading> readings(String folded) {
    List<Reading> readings = new ArrayList<>(4);
    add(readings, folded, "", 0);
    char first = folded.isEmpty() ? ' ' : folded.charAt(0);
    if ((first == 'و' || first == 'ف') && folded.length() > SHORTEST) {
      add(readings, folded.substring(1), folded.substring(0, 1), 1);
    }
    return readings;
  }

  private static void add(List<Reading> readings, String word, String taken, int cut) {
    readings.add(new Reading(word, taken, cut, false));
    if (word.length() <= SHORTEST) {
      return;
    }
    char first = word.charAt(0);
    if (word.startsWith("ال") && word.length() > 3) {
      readings.add(new Reading(word.substring(2), taken, cut + 2, true));
    } else if (word.startsWith("لل") && word.length() > 3) {
      readings.add(new Reading("ال" + word.substring(2), taken + "ل", cut, false));
      readings.add(new Reading(word.substring(2), taken + "ل", cut + 2, true));
      readings.add(new Reading(word.substring(1), taken + "ل", cut + 1, false));
    } else if (first == 'ب' || first == 'ك' || first == 'ل') {
      String rest = word.substring(1);
      readings.add(new Reading(rest, taken + first, cut + 1, false));
      if (rest.startsWith("ال") && rest.length() > 3) {
        readings.add(new Reading(rest.substring(2), taken + first, cut + 3, true));
      }
    } else if (first == 'س' && "يتنا".indexOf(word.charAt(1)) >= 0) {
      readings.add(new Reading(word.substring(1), taken + "س", cut + 1, false));
    }
  }
}
