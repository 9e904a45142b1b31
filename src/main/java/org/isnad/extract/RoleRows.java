package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;

/** Offices and what modifies them, in all their forms. */
final class RoleRows {
  /** Adjectives of offices that do not end in «ي». */
  private static final Set<String> ADJECTIVES =
      Set.of("عام", "عامة", "خاص", "خاصة", "أول", "أولى", "أعلى", "عليا", "دائم", "دائمة", "مساعد");

  /** Adjectives that tell whose an office is, «المبعوث [الأممي]», and are read for themselves. */
  private static final Set<String> OWNERS = Set.of("أممي", "أممية", "ماروني", "مارونية");

  private final Entries entries;

  RoleRows(Entries entries) {
    this.entries = entries;
  }

  void roles(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (!entries.isOurs(table, row)) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      String kind = table.cell(row, "kind");
      if (id.startsWith("mod:")) {
        if (entries.isArabic() && !form.contains(" ")) {
          ArabicForms.adjective(ArabicFold.fold(form))
              .forEach(f -> entries.add(f.word(), new Sense.Modifier(id), Prefixes.NOUN));
        } else {
          entries.add(form, new Sense.Modifier(id), Prefixes.NOUN);
        }
        continue;
      }
      Gender man = entries.isArabic() ? Gender.M : Gender.ANY;
      Gender gender = kind.equals("f") ? Gender.F : man;
      Number number =
          switch (kind) {
            case "dual" -> Number.TWO;
            case "pl" -> Number.MANY;
            default -> Number.ONE;
          };
      Sense.RoleWord role = new Sense.RoleWord(id, table.cell(row, "scope"), gender, number);
      entries.add(form, role, Prefixes.NOUN);
      if (entries.isArabic() && number == Number.ONE) {
        definite(form).ifPresent(other -> entries.add(other, role, Prefixes.NOUN));
        entries.possessed(form, new Sense.Possessed(role));
        entries.accusative(form, new Sense.Appointed(role));
        entries.accusativeOfTwo(form, new Sense.Appointed(role));
      }
      if (entries.isArabic() && number == Number.TWO) {
        oblique(form).ifPresent(other -> entries.add(other, role, Prefixes.NOUN));
      }
    }
  }

  /** «مدع عام» is «المدعي العام»: an adjective takes ال with its noun. */
  private static Optional<String> definite(String form) {
    String[] words = form.split(" ");
    boolean adjective =
        words.length == 2
            && !words[0].startsWith("ال")
            && !words[1].startsWith("ال")
            && !OWNERS.contains(words[1])
            && (words[1].endsWith("ي") || words[1].endsWith("ية") || ADJECTIVES.contains(words[1]));
    return adjective ? Optional.of(words[0] + " ال" + words[1]) : Optional.empty();
  }

  /** «رئيسان», «رئيسين»; «وزيرا خارجية», «وزيري خارجية». */
  private static Optional<String> oblique(String form) {
    int space = form.indexOf(' ');
    String first = space < 0 ? form : form.substring(0, space);
    String rest = space < 0 ? "" : form.substring(space);
    if (first.endsWith("ان")) {
      return Optional.of(first.substring(0, first.length() - 2) + "ين" + rest);
    }
    return first.endsWith("ا") && space > 0
        ? Optional.of(first.substring(0, first.length() - 1) + "ي" + rest)
        : Optional.empty();
  }
}
