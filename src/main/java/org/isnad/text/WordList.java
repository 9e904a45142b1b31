package org.isnad.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a Hunspell dictionary with the sets of affixes that each takes, as lines in the
 * order of their bytes: what is sorted when Isnad is built need not be read to be searched.
 *
 * <pre>
 * ar.dic                       ar.words
 * قطبنا/232                    بيد/0
 * بيد                     →    قطب/230,247
 * قطب/247 … قطب/230            قطبنا/232
 * </pre>
 */
final class WordList {
  private static final int[] NONE = {};

  private final byte[] lines;

  /**
   * @param lines as {@link #main} writes them
   */
  WordList(byte[] lines) {
    this.lines = lines;
  }

  /** Sorts {@code ar.dic} into {@code ar.words}; by words, as they compare without harakat. */
  public static void main(String[] files) throws IOException {
    Map<String, String> sets = new TreeMap<>(WordList::compareBytes);
    Files.readAllLines(Path.of(files[0])).stream()
        .skip(1)
        .map(line -> line.split("\t", 2)[0])
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              String[] parts = line.split("/", 2);
              sets.merge(
                  Affixes.bare(parts[0]),
                  parts.length > 1 ? parts[1] : "0",
                  (a, b) -> a.equals(b) ? a : a + "," + b);
            });
    StringBuilder out = new StringBuilder();
    sets.forEach((word, set) -> out.append(word).append('/').append(set).append('\n'));
    Files.writeString(Path.of(files[1]), out);
  }

  private static int compareBytes(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** The numbers of the sets of affixes that a word takes; empty for what is no word. */
  int[] sets(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = start((low + high) >>> 1);
      int slash = find('/', start);
      int order = Arrays.compareUnsigned(lines, start, slash, wanted, 0, wanted.length);
      if (order == 0) {
        return numbers(slash + 1);
      } else if (order < 0) {
        low = find('\n', slash) + 1;
      } else {
        high = start;
      }
    }
    return NONE;
  }

  /** Where the line begins that this byte is of. */
  private int start(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int find(char mark, int from) {
    int at = from;
    while (lines[at] != mark) {
      at++;
    }
    return at;
  }

  private int[] numbers(int from) {
    int count = 1;
    int end = from;
    for (; lines[end] != '\n'; end++) {
      count += lines[end] == ',' ? 1 : 0;
    }
    int[] numbers = new int[count];
    int number = 0;
    for (int at = from; at < end; at++) {
      if (lines[at] == ',') {
        number++;
      } else {
        numbers[number] = 10 * numbers[number] + lines[at] - '0';
      }
    }
    return numbers;
  }
}
