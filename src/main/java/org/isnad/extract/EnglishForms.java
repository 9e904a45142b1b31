package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Frame;

/**
 * The written forms of English verbs.
 *
 * <pre>
 * deny, denied → deny denies denied denying
 * back, backed → back backs backed backing
 * </pre>
 */
final class EnglishForms {
  private EnglishForms() {}

  /** Forms that can be the verb of a clause. */
  static List<String> finite(Frame.Verb verb) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(verb.present());
    forms.add(verb.third() == null ? third(verb.present()) : verb.third());
    forms.add(verb.past());
    if (verb.participle() != null) {
      forms.add(verb.participle());
    }
    return List.copyOf(forms);
  }

  static String ing(Frame.Verb verb) {
    if (verb.ing() != null) {
      return verb.ing();
    }
    String base = verb.present();
    int space = base.indexOf(' ');
    String rest = space < 0 ? "" : base.substring(space);
    String first = space < 0 ? base : base.substring(0, space);
    return (first.endsWith("e") && !first.endsWith("ee")
            ? first.substring(0, first.length() - 1)
            : first)
        + "ing"
        + rest;
  }

  private static String third(String base) {
    int space = base.indexOf(' ');
    String rest = space < 0 ? "" : base.substring(space);
    String first = space < 0 ? base : base.substring(0, space);
    if (first.matches(".*[^aeiou]y")) {
      return first.substring(0, first.length() - 1) + "ies" + rest;
    }
    return first + (first.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s") + rest;
  }
}
