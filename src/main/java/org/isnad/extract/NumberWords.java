package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/**
 * Days of a month and small counts in words or digits.
 *
 * <pre>
 * السابع عشر, الـ17, 17th, the seventeenth   → 17
 * خمسة وعشرين, twenty-five, 25               → 25
 * </pre>
 */
final class NumberWords {
  private static final Map<String, Integer> ORDINALS =
      map(
          "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");
  private static final Map<String, Integer> COUNTS =
      map(
          "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
          "واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر",
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Set<String> TEEN = DateWords.set("عشر عشرة");
  private static final Set<String> SUFFIX = Set.of("st", "nd", "rd", "th");
  private static final Set<String> ARTICLE = Set.of("ال");
  private static final Pattern ARTICLE_AT = Pattern.compile("^[وفبل]?ال");
  private static final Pattern BEFORE_ARTICLE = Pattern.compile("^[وفب](?=ال)");

  static {
    String[] arabic = ArabicFold.fold("عشر ثلاث أربع خمس ست سبع ثمان تسع").split(" ");
    String[] english = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < arabic.length; i++) {
      TENS.put(arabic[i] + "ون", (i + 2) * 10);
      TENS.put(arabic[i] + "ين", (i + 2) * 10);
      TENS.put(english[i], (i + 2) * 10);
    }
    ORDINALS.put("الحادي", 1);
    ORDINALS.put("الفاتح", 1);
    ORDINALS.put("thirtieth", 30);
    COUNTS.put("احد", 1);
    COUNTS.put("احدي", 1);
    COUNTS.put("اثني", 2);
    COUNTS.put("اثنا", 2);
    COUNTS.put("اثنتي", 2);
    COUNTS.put("ثمان", 8);
  }

  /** With what a day of a month can begin, and a count; digits aside. */
  static final Set<String> DAYS = DateWords.union(ARTICLE, ORDINALS.keySet(), TENS.keySet());

  static final Set<String> WORDS = DateWords.union(COUNTS.keySet(), TENS.keySet());

  private static final Set<String> MAGNITUDES =
      Set.of(ArabicFold.fold("ألف آلاف مليون ملايين مليار مليارات").split(" "));

  private NumberWords() {}

  /** Whether a folded word counts what follows: «خمسة», «مليون». */
  static boolean counts(String word) {
    return WORDS.contains(word) || MAGNITUDES.contains(word);
  }

  /** A number and one past its last token. */
  record Number(int to, int value, boolean word) {}

  private static Map<String, Integer> map(String... lists) {
    Map<String, Integer> map = new HashMap<>();
    for (String list : lists) {
      String[] words = ArabicFold.fold(list).split(" ");
      for (int i = 0; i < words.length; i++) {
        map.put(words[i], i + 1);
      }
    }
    return map;
  }

  /** A day of a month. */
  static @Nullable Number day(DateTokens tokens, int at) {
    int i = tokens.bound(at, ARTICLE) ? at + 1 : at;
    int digits = tokens.number(i, 2);
    if (digits >= 0) {
      int to = tokens.touches(i) && tokens.is(i + 1, SUFFIX) ? i + 2 : i + 1;
      return digits >= 1 && digits <= 31 ? new Number(to, digits, false) : null;
    }
    Number day = ordinal(tokens, at);
    return day != null && day.value() <= 31 ? day : null;
  }

  private static @Nullable Number ordinal(DateTokens tokens, int at) {
    String word = stem(tokens.word(at), ORDINALS);
    Integer unit = ORDINALS.get(word);
    if (unit != null) {
      if (tokens.is(at + 1, TEEN)) {
        return new Number(at + 2, unit + 10, true);
      }
      String next = tokens.word(at + 1);
      Integer tens = next.startsWith("وال") ? TENS.get(next.substring(3)) : null;
      return tens == null ? new Number(at + 1, unit, true) : new Number(at + 2, tens + unit, true);
    }
    String bare = ARTICLE_AT.matcher(tokens.word(at)).replaceFirst("");
    Integer tens = TENS.get(bare);
    if (tens == null) {
      return null;
    }
    if (tokens.word(at).length() > bare.length()) {
      return new Number(at + 1, tens, true);
    }
    int then = tokens.mark(at + 1, "-") ? at + 2 : at + 1;
    Integer english = ORDINALS.get(tokens.word(then));
    return english == null ? null : new Number(then + 1, tens + english, true);
  }

  private static String stem(String word, Map<String, Integer> words) {
    if (words.containsKey(word) || word.length() < 4) {
      return word;
    }
    return word.startsWith("لل")
        ? "ال" + word.substring(2)
        : BEFORE_ARTICLE.matcher(word).replaceFirst("");
  }

  /** Whether a word alone tells how many. */
  static boolean isCount(String word) {
    return COUNTS.containsKey(word) || TENS.containsKey(word);
  }

  /** How many. */
  static @Nullable Number count(DateTokens tokens, int at) {
    int digits = tokens.number(at, 4);
    if (digits >= 0) {
      return new Number(at + 1, digits, false);
    }
    String word = tokens.word(at);
    Integer tens = TENS.get(word);
    if (tens != null) {
      int then = tokens.mark(at + 1, "-") ? at + 2 : at + 1;
      Integer unit = word.charAt(0) < 0x250 ? COUNTS.get(tokens.word(then)) : null;
      return unit == null
          ? new Number(at + 1, tens, true)
          : new Number(then + 1, tens + unit, true);
    }
    Integer unit = COUNTS.get(word);
    if (unit == null) {
      return null;
    }
    if (unit < 10 && tokens.is(at + 1, TEEN)) {
      return new Number(at + 2, unit + 10, true);
    }
    String next = tokens.word(at + 1);
    Integer more = next.startsWith("و") ? TENS.get(next.substring(1)) : null;
    return more == null ? new Number(at + 1, unit, true) : new Number(at + 2, more + unit, true);
  }
}
