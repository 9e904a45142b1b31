package org.isnad.extract;

import java.util.function.Predicate;

/**
 * Words of the language as they are typed in haste: «ارهابية» is «إرهابية», «الاخيره» is «الأخيرة»,
 * «إلي» is «إلى».
 */
final class TypedWords implements Predicate<String> {
  private static final String ARTICLE = "ال";
  private static final String HAMZAS = "أإآ";

  private final Predicate<String> words;

  /**
   * @param words tells whether a word is one of the language, rightly written
   */
  TypedWords(Predicate<String> words) {
    this.words = words;
  }

  @Override
  public boolean test(String word) {
    return withHamza(word) || word.length() > 2 && withHamza(withLastLetter(word));
  }

  private boolean withHamza(String word) {
    if (words.test(word)) {
      return true;
    }
    int first = word.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    if (first >= word.length() || word.charAt(first) != 'ا') {
      return false;
    }
    for (int i = 0; i < HAMZAS.length(); i++) {
      if (words.test(word.substring(0, first) + HAMZAS.charAt(i) + word.substring(first + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String withLastLetter(String word) {
    String start = word.substring(0, word.length() - 1);
    return switch (word.charAt(word.length() - 1)) {
      case 'ي' -> start + 'ى';
      case 'ى' -> start + 'ي';
      case 'ه' -> start + 'ة';
      default -> word;
    };
  }
}
