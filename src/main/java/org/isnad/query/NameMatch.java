package org.isnad.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.text.ArabicFold;

/**
 * How well a name answers what was typed; both folded, the article ال left aside.
 *
 * <pre>
 * typed روسيا     name روسيا                     1.0   the same
 * typed اتحاد     name الاتحاد                   0.95  the same but for ال
 * typed الناتو    name حلف شمال الأطلسي (الناتو)  0.85  whole words of it
 * typed منظمة مع  name منظمة معاهدة الأمن …      0.8   begins with it
 * typed امن       name منظمة معاهدة الأمن …      0.6   a word of it begins with it
 * typed لاروس     name بيلاروسيا                 0.4   contains it
 * typed امن معاهدة name منظمة معاهدة الأمن …     0.3   contains every word
 * </pre>
 */
final class NameMatch {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final String folded;
  private final String bare;
  private final List<String> words;

  NameMatch(String typed) {
    this.folded = squeeze(ArabicFold.fold(typed));
    this.bare = bare(folded);
    this.words = List.of(bare.split(" "));
  }

  /** The words to look for, without ال. */
  List<String> words() {
    return words;
  }

  boolean isBlank() {
    return bare.isEmpty();
  }

  /** 0 when it does not match. */
  double score(String name) {
    String other = bare(name);
    if (name.equals(folded)) {
      return 1.0;
    }
    if (other.equals(bare)) {
      return 0.95;
    }
    if ((" " + other + " ").contains(" " + bare + " ")) {
      return 0.85;
    }
    if (other.startsWith(bare)) {
      return 0.8;
    }
    if ((" " + other).contains(" " + bare)) {
      return 0.6;
    }
    if (other.contains(bare)) {
      return 0.4;
    }
    return words.stream().allMatch(other::contains) ? 0.3 : 0;
  }

  private static String bare(String folded) {
    return BETWEEN_WORDS
        .splitAsStream(folded)
        .filter(word -> !word.isEmpty())
        .map(NameMatch::withoutAl)
        .collect(Collectors.joining(" "));
  }

  private static String withoutAl(String word) {
    return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
  }

  private static String squeeze(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
