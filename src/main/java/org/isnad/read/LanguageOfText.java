package org.isnad.read;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two languages a text is in, told from its letters, or why it is neither.
 *
 * <pre>
 * اجتمع الوزراء في دلمون.             → ar
 * The ministers met in Dilmun.      → en
 * وزیران در دلمون گرد هم آمدند.        → letters that Arabic does not have
 * Les ministres se sont réunis.     → Latin letters, but hardly an English word
 * Министры встретились.             → other letters
 * </pre>
 *
 * @param language ar, en, or null where the text is in neither
 * @param why a clause, where it is in neither
 * @param whyAr the same in Arabic
 */
record LanguageOfText(@Nullable String language, String why, String whyAr) {
  /** Of all letters; names in other letters stand in every text. */
  private static final double MOST = 0.7;

  /**
   * Persian, Urdu and Kurdish have far more of their own letters, Arabic with foreign names less.
   */
  private static final double FOREIGN = 0.025;

  private static final int FEW = 2;

  private static final double ENGLISH = 0.08;

  private static final Set<String> WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "that", "for", "with", "was", "by", "are", "from", "has",
          "have", "had", "said", "not", "this", "its", "at", "were", "will", "would", "been", "on",
          "but", "it", "his", "their", "which", "who", "after", "out", "be", "he", "as", "also",
          "they", "she", "her", "into");

  static LanguageOfText of(String text) {
    int arabic = 0;
    int foreign = 0;
    int latin = 0;
    int all = 0;
    for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
      all++;
      UnicodeScript script = UnicodeScript.of(c);
      if (script == UnicodeScript.ARABIC || c == 0x0640) {
        arabic++;
        foreign += isOfArabic(c) ? 0 : 1;
      } else if (script == UnicodeScript.LATIN) {
        latin++;
      }
    }
    if (all == 0) {
      return new LanguageOfText(null, "the text has no letters", "لا حروف في النص");
    }
    if (arabic >= MOST * all) {
      return foreign > Math.max(FEW, FOREIGN * arabic)
          ? new LanguageOfText(
              null,
              "the text has letters of Persian, Urdu or another language, not of Arabic",
              "في النص حروف الفارسية أو الأردية أو لغة أخرى غير العربية")
          : new LanguageOfText("ar", "", "");
    }
    if (latin >= MOST * all) {
      return isEnglish(text)
          ? new LanguageOfText("en", "", "")
          : new LanguageOfText(
              null,
              "the text has Latin letters, but hardly an English word",
              "حروف النص لاتينية ولا تكاد فيه كلمة إنجليزية");
    }
    return new LanguageOfText(
        null,
        String.format(
            Locale.ROOT,
            "of the text's letters %d %% are Arabic and %d %% Latin",
            100L * arabic / all,
            100L * latin / all),
        String.format(
            Locale.ROOT,
            "من حروف النص %d %% عربية و%d %% لاتينية",
            100L * arabic / all,
            100L * latin / all));
  }

  /** The alphabet with its hamzas, tatweel, the wasla, and the old presentation forms. */
  private static boolean isOfArabic(int c) {
    return (0x0621 <= c && c <= 0x064A) || c == 0x0671 || c >= 0xFE70;
  }

  private static boolean isEnglish(String text) {
    int words = 0;
    int known = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      words += word.isEmpty() ? 0 : 1;
      known += WORDS.contains(word) ? 1 : 0;
    }
    return known >= ENGLISH * words;
  }
}
