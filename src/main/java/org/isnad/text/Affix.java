package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a Hunspell {@code .aff} file: letters that stand before or behind a word.
 *
 * @param flag what words have that take it
 * @param before whether it stands before them
 * @param letters that it adds
 * @param strip letters of the word that it takes away
 * @param when of the letters at that side of the word, the ones that may be, or after ^ may not
 * @param takes flags of what may stand around it
 */
record Affix(
    String flag,
    boolean before,
    String letters,
    String strip,
    List<String> when,
    Set<String> takes) {
  private static final Pattern PLACE = Pattern.compile("\\[([^]]*)]|(.)");

  /**
   * @param condition {@code .} for none, {@code [^ى]}, {@code [ذدرز]ء}
   */
  static List<String> places(String condition) {
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(condition);
    while (!condition.equals(".") && place.find()) {
      places.add(place.group(1) == null ? place.group(2) : place.group(1));
    }
    return List.copyOf(places);
  }

  /** What a word that it stands at is without it; null where it may not stand there. */
  @Nullable String without(String word) {
    int rest = word.length() - letters.length();
    if (rest < 1) {
      return null;
    }
    String stem =
        before ? strip + word.substring(letters.length()) : word.substring(0, rest) + strip;
    return fits(stem) ? stem : null;
  }

  private boolean fits(String stem) {
    int from = before ? 0 : stem.length() - when.size();
    if (from < 0 || stem.length() < when.size()) {
      return false;
    }
    for (int i = 0; i < when.size(); i++) {
      String place = when.get(i);
      boolean there = place.indexOf(stem.charAt(from + i)) >= 0;
      if (there == place.startsWith("^")) {
        return false;
      }
    }
    return true;
  }
}
