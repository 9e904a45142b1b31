package org.isnad.extract;

import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;

/** Offices and what modifies them, in all their forms. */
final class RoleRows {
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
        entries.possessed(form, new Sense.Possessed(role));
        entries.accusative(form, new Sense.Appointed(role));
        entries.accusativeOfTwo(form, new Sense.Appointed(role));
      }
      if (entries.isArabic() && number == Number.TWO) {
        oblique(form).ifPresent(other -> entries.add(other, role, Prefixes.NOUN));
      }
    }
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
