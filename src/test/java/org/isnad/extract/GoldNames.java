package org.isnad.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as they are compared when drafts are scored: without vowel marks and spelling variants, and
 * also without what Arabic writes together with a word. Apart from the folding that drafts are made
 * with, so that a fault there does not hide itself here.
 */
final class GoldNames {
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640"
              + "\\u200b-\\u200f\\u2066-\\u2069]");
  private static final String VARIANTS = "أإآٱىةؤئ";
  private static final String PLAIN = "اااايهوي";
  private static final Pattern CLITIC =
      Pattern.compile("^(?:[وف]?[بكل]?ال|[وف]?لل|[وف](?=..)|[بكل](?=ال))");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private GoldNames() {}

  /** Every form of these names of two letters or more. */
  static Set<String> forms(Collection<String> names) {
    Set<String> forms = new HashSet<>();
    for (String name : names) {
      String folded = fold(name);
      if (folded.length() > 1) {
        forms.add(folded);
        forms.add(bare(folded));
        forms.add(
            Arrays.stream(folded.split(" ")).map(GoldNames::bare).collect(Collectors.joining(" ")));
      }
    }
    forms.removeIf(form -> form.length() < 2);
    return forms;
  }

  /** The words of these names that have three letters or more. */
  static Set<String> words(List<String> names) {
    return names.stream()
        .flatMap(name -> Arrays.stream(fold(name).split(" ")))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }

  static Set<String> shared(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  private static String bare(String word) {
    return CLITIC.matcher(word).replaceFirst("");
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    for (int i = 0; i < VARIANTS.length(); i++) {
      plain = plain.replace(VARIANTS.charAt(i), PLAIN.charAt(i));
    }
    return WORD.matcher(plain.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .collect(Collectors.joining(" "));
  }
}
