package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and behind the words of a Hunspell dictionary, by its {@code .aff} file: a
 * prefix, and up to two suffixes, of which the inner tells whether it takes the outer. Of
 * Hunspell's rules these are all that the Arabic file uses.
 *
 * <pre>
 * ICONV ﻻ لا                   how else a letter may be written
 * AF HbHcPa                    a set of flags; words and suffixes tell theirs by its number, from 1
 * PFX mj ل ولل ل               «ل…» with the flag mj may be «ولل…»
 * SFX JA 0 ا/311 [^ةاىءأؤئ]     «…» with the flag JA may be «…ا», which then has those of set 311 too
 * </pre>
 */
final class Affixes {
  private static final Pattern IGNORED = Pattern.compile("[\u064B-\u0652\u0640\u0670]");

  private final WordList words;
  private final Map<String, String> letters = new HashMap<>();
  private final List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
  private final Map<String, List<Affix>> prefixes = new HashMap<>();
  private final Map<String, List<Affix>> suffixes = new HashMap<>();

  /** Flags that suffixes take. */
  private final Set<String> outer = new HashSet<>();

  private int longest;

  /**
   * @param lines of the {@code .aff} file
   */
  Affixes(List<String> lines, WordList words) {
    this.words = words;
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+");
      if (cells[0].equals("ICONV") && cells.length > 2) {
        letters.put(cells[1], cells[2]);
      } else if (cells[0].equals("AF") && cells.length > 2) {
        sets.add(flags(cells[1]));
      } else if (cells.length > 4 && cells[0].equals("PFX")) {
        add(cells, prefixes);
      } else if (cells.length > 4 && cells[0].equals("SFX")) {
        add(cells, suffixes);
      }
    }
  }

  /** A word as it is compared: without harakat and tatweel. */
  static String bare(String word) {
    return IGNORED.matcher(word).replaceAll("");
  }

  private static Set<String> flags(String pairs) {
    Set<String> flags = new HashSet<>();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      flags.add(pairs.substring(i, i + 2));
    }
    return flags;
  }

  private void add(String[] cells, Map<String, List<Affix>> affixes) {
    boolean before = cells[0].equals("PFX");
    String strip = cells[2].equals("0") ? "" : cells[2];
    String[] parts = cells[3].split("/", 2);
    String letters = parts[0].equals("0") ? "" : bare(parts[0]);
    Set<String> takes = parts.length > 1 ? sets.get(Integer.parseInt(parts[1])) : Set.of();
    outer.addAll(takes);
    longest = Math.max(longest, letters.length());
    affixes
        .computeIfAbsent(letters, a -> new ArrayList<>())
        .add(new Affix(cells[1], before, letters, strip, Affix.places(cells[4]), takes));
  }

  /** Whether it is a word of the list, or one with its affixes. */
  boolean accept(String written) {
    String word = bare(written);
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      word = word.replace(letter.getKey(), letter.getValue());
    }
    Map<String, int[]> asked = new HashMap<>();
    if (words.sets(word).length > 0 || isSuffixed(word, null, asked)) {
      return true;
    }
    for (int length = 0; length <= Math.min(longest, word.length() - 1); length++) {
      for (Affix prefix : prefixes.getOrDefault(word.substring(0, length), List.of())) {
        String stem = prefix.without(word);
        if (stem != null
            && (takes(stem, prefix, prefix, asked) || isSuffixed(stem, prefix, asked))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSuffixed(String word, @Nullable Affix prefix, Map<String, int[]> asked) {
    for (Affix suffix : suffixes(word)) {
      String stem = suffix.without(word);
      if (stem == null) {
        continue;
      }
      if (takes(stem, suffix, prefix, asked)) {
        return true;
      }
      for (Affix inner : outer.contains(suffix.flag()) ? suffixes(stem) : List.<Affix>of()) {
        String root =
            inner != suffix && inner.takes().contains(suffix.flag()) ? inner.without(stem) : null;
        if (root != null && takes(root, inner, prefix, asked)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All that a word may end in. */
  private List<Affix> suffixes(String word) {
    List<Affix> found = new ArrayList<>();
    for (int length = 0; length <= Math.min(longest, word.length() - 1); length++) {
      found.addAll(suffixes.getOrDefault(word.substring(word.length() - length), List.of()));
    }
    return found;
  }

  /** Whether a word of the list takes the affix next to it and the prefix. */
  private boolean takes(String word, Affix next, @Nullable Affix prefix, Map<String, int[]> asked) {
    for (int number : asked.computeIfAbsent(word, words::sets)) {
      Set<String> flags = sets.get(number);
      if (flags.contains(next.flag())
          && (prefix == null
              || flags.contains(prefix.flag())
              || next.takes().contains(prefix.flag()))) {
        return true;
      }
    }
    return false;
  }
}
