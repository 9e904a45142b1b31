package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Trigger.Person;
import org.isnad.text.ArabicFold;

/**
 * The written forms of Arabic verbs, nouns and adjectives, generated from their principal parts.
 * All is folded; what is written alike is one form.
 *
 * <pre>
 * perfect رفض    → رفض رفضت رفضوا رفضا رفضتا رفضنا, with object رفضه رفضها رفضته …
 * perfect نفي    → نفي نفت نفوا نفيا نفتا نفينا
 * imperfect ينفي → ينفي تنفي ننفي انفي ينفون ينفوا ينفيان
 * jussive ينفي   → ينف تنف ننف انف
 * noun ادانه     → ادانه, with a pronoun: ادانته ادانتها …
 * adjective روسي → روسي روسيه روسيان روسيين روسيون روسيات روسيتان روسيتين
 * </pre>
 */
final class ArabicForms {
  /** One form with what it says of its subject. */
  record Form(String word, Gender gender, Number number, Person person, boolean object) {}

  private static final List<String> OBJECTS = List.of("ه", "ها", "هم", "هما", "نا");
  private static final String WEAK = "اىيو";

  private ArabicForms() {}

  /**
   * @param written third person masculine singular, as newspapers print it
   */
  static List<Form> perfect(String written) {
    List<Form> forms = new ArrayList<>();
    String stem = ArabicFold.fold(written);
    char last = written.charAt(written.length() - 1);
    boolean weak = stem.length() > 2 && (last == 'ى' || last == 'ا');
    last = stem.charAt(stem.length() - 1);
    String cut = weak ? stem.substring(0, stem.length() - 1) : stem;
    String full = weak ? cut + (last == 'ي' || stem.length() > 3 ? "ي" : "و") : stem;
    add(forms, stem, Gender.M, Number.ONE, Person.THIRD);
    add(forms, cut + "ت", Gender.F, Number.ONE, Person.THIRD);
    add(forms, cut + "وا", Gender.M, Number.MANY, Person.THIRD);
    add(forms, full + "ا", Gender.M, Number.TWO, Person.THIRD);
    add(forms, cut + "تا", Gender.F, Number.TWO, Person.THIRD);
    add(forms, full + "نا", Gender.ANY, Number.MANY, Person.FIRST);
    for (String object : OBJECTS) {
      String base = weak ? cut + "ا" : stem;
      forms.add(new Form(base + object, Gender.M, Number.ONE, Person.THIRD, true));
      forms.add(new Form(cut + "ت" + object, Gender.F, Number.ONE, Person.THIRD, true));
    }
    return forms;
  }

  /**
   * @param written third person masculine singular
   */
  static List<Form> imperfect(String written) {
    List<Form> forms = new ArrayList<>();
    String rest = ArabicFold.fold(written).substring(1);
    boolean weak = isWeak(written);
    String cut = weak ? rest.substring(0, rest.length() - 1) : rest;
    singular(forms, rest);
    for (String end : List.of("ون", "وا")) {
      add(forms, "ي" + cut + end, Gender.M, Number.MANY, Person.THIRD);
    }
    for (String end : List.of("ان", "ا")) {
      add(forms, "ي" + rest + end, Gender.M, Number.TWO, Person.THIRD);
      add(forms, "ت" + rest + end, Gender.F, Number.TWO, Person.THIRD);
    }
    for (String object : OBJECTS) {
      forms.add(new Form("ي" + rest + object, Gender.M, Number.ONE, Person.THIRD, true));
      forms.add(new Form("ت" + rest + object, Gender.F, Number.ONE, Person.THIRD, true));
    }
    return forms;
  }

  /**
   * What «لم» makes of an imperfect whose last or middle letter is weak; empty for others.
   *
   * @param written third person masculine singular
   * @param perfect the same in the perfect: «قال» tells that «يقول» is cut short to «يقل»
   */
  static List<Form> jussive(String written, String perfect) {
    List<Form> forms = new ArrayList<>();
    String rest = ArabicFold.fold(written).substring(1);
    int length = rest.length();
    if (isWeak(written) && length > 2) {
      singular(forms, rest.substring(0, length - 1));
    } else if (isHollow(perfect) && length > 2 && WEAK.indexOf(rest.charAt(length - 2)) >= 0) {
      singular(forms, rest.substring(0, length - 2) + rest.charAt(length - 1));
    }
    return forms;
  }

  private static boolean isWeak(String imperfect) {
    return imperfect.length() > 2 && WEAK.indexOf(imperfect.charAt(imperfect.length() - 1)) >= 0;
  }

  /**
   * The passive of a perfect where it is written otherwise than the active: {@code أدان → أدين},
   * {@code طالب → طولب}.
   *
   * @param written third person masculine singular of the active
   */
  static List<Form> passive(String written) {
    List<Form> forms = new ArrayList<>();
    String stem = ArabicFold.fold(written);
    if (stem.length() != 4) {
      return forms;
    }
    String passive;
    if (stem.charAt(0) == 'ا' && stem.charAt(2) == 'ا') {
      passive = stem.substring(0, 2) + "ي" + stem.charAt(3);
    } else if (stem.charAt(1) == 'ا' && WEAK.indexOf(written.charAt(3)) < 0) {
      passive = stem.charAt(0) + "و" + stem.substring(2);
    } else {
      return forms;
    }
    add(forms, passive, Gender.M, Number.ONE, Person.THIRD);
    add(forms, passive + "ت", Gender.F, Number.ONE, Person.THIRD);
    add(forms, passive + "وا", Gender.M, Number.MANY, Person.THIRD);
    return forms;
  }

  private static final Pattern VERBAL_NOUN =
      Pattern.compile(
          "(ال)?(ا..ا.|ا..ا.ه|ت..ي.|ت.يي.|ت.و.ه|ت..يه|م.ا..ه|ا..?.ا.|است..?ا.|است.ا.ه|ت.ا..)");

  /** The verbal nouns of the first stem that have no pattern of their own. */
  private static final Set<String> FIRST_STEM =
      Set.of(
          "فتح", "وقف", "رفع", "سحب", "منع", "صون", "حمايه", "دعم", "ضبط", "بدء", "عوده", "خفض",
          "نزع", "ترك", "بذل", "عقد", "نشر", "حل", "كسر", "فك", "ضمان", "سد", "رد", "كف", "زياده",
          "بناء", "كشف", "قطع", "عدم", "وضع", "منح", "دفع", "صرف", "طرد", "طي", "جمع", "نقل", "حفظ",
          "ردع", "شن", "فرض", "سن", "قبول", "حضور", "سماح", "دخول", "خروج");

  /** Whether a folded word, with or without ال, has the shape of a verbal noun. */
  static boolean isVerbalNoun(String word) {
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    return FIRST_STEM.contains(bare) || VERBAL_NOUN.matcher(word).matches();
  }

  private static boolean isHollow(String perfect) {
    return perfect.length() > 2 && perfect.charAt(perfect.length() - 2) == 'ا';
  }

  private static void singular(List<Form> forms, String rest) {
    add(forms, "ي" + rest, Gender.M, Number.ONE, Person.THIRD);
    add(forms, "ت" + rest, Gender.F, Number.ONE, Person.THIRD);
    add(forms, "ا" + rest, Gender.ANY, Number.ONE, Person.FIRST);
    add(forms, "ن" + rest, Gender.ANY, Number.MANY, Person.FIRST);
  }

  /** A verbal noun bare, in the accusative, and with the pronoun of its subject. */
  static List<Form> noun(String written) {
    List<Form> forms = new ArrayList<>();
    String noun = ArabicFold.fold(written);
    add(forms, noun, Gender.ANY, Number.ANY, Person.THIRD);
    boolean feminine = written.endsWith("ة");
    String base = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    if (!feminine) {
      add(forms, noun + "ا", Gender.ANY, Number.ANY, Person.THIRD);
    }
    forms.add(new Form(base + "ه", Gender.M, Number.ONE, Person.THIRD, true));
    forms.add(new Form(base + "ها", Gender.F, Number.ANY, Person.THIRD, true));
    forms.add(new Form(base + "هم", Gender.M, Number.MANY, Person.THIRD, true));
    forms.add(new Form(base + "هما", Gender.ANY, Number.TWO, Person.THIRD, true));
    forms.add(new Form(base + "نا", Gender.ANY, Number.MANY, Person.FIRST, true));
    return forms;
  }

  /** An adjective, participle or noun of a person in its regular forms. */
  static List<Form> adjective(String stem) {
    return regular(stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem);
  }

  /**
   * A participle in its regular forms.
   *
   * @param masculine as printed: a last «ه» is of its root («منوه»), and no feminine ending
   */
  static List<Form> participle(String masculine) {
    return regular(ArabicFold.fold(masculine));
  }

  private static List<Form> regular(String base) {
    List<Form> forms = new ArrayList<>();
    add(forms, base, Gender.M, Number.ONE, Person.THIRD);
    add(forms, base + "ا", Gender.M, Number.ONE, Person.THIRD);
    add(forms, base + "ه", Gender.F, Number.ONE, Person.THIRD);
    add(forms, base + "ان", Gender.M, Number.TWO, Person.THIRD);
    add(forms, base + "ين", Gender.M, Number.MANY, Person.THIRD);
    add(forms, base + "ون", Gender.M, Number.MANY, Person.THIRD);
    add(forms, base + "ات", Gender.F, Number.MANY, Person.THIRD);
    add(forms, base + "تان", Gender.F, Number.TWO, Person.THIRD);
    add(forms, base + "تين", Gender.F, Number.TWO, Person.THIRD);
    return forms;
  }

  private static void add(
      List<Form> forms, String word, Gender gender, Number number, Person person) {
    forms.add(new Form(word, gender, number, person, false));
  }
}
