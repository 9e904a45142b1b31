package org.isnad.extract;

import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.LexiconTable;
import org.isnad.model.MentionHow;
import org.isnad.text.ArabicFold;

/** The names of states, places, organizations, leaders and groups, as the lexicons write them. */
final class NameRows {
  /** Letters of a name from which on a foreign g may be written as in Cairo. */
  private static final int SPELLED = 6;

  private final Entries entries;
  private final Entities entities;

  NameRows(Entries entries, Entities entities) {
    this.entries = entries;
    this.entities = entities;
  }

  void states(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (!entries.isOurs(table, row)) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      boolean sure = Entries.isSure(table, row);
      switch (table.cell(row, "kind")) {
        case "name", "alias" ->
            entries.add(form, new Name(id, Name.Kind.STATE, MentionHow.NAME, sure), Prefixes.NAME);
        case "capital" ->
            entries.add(
                form, new Name(id, Name.Kind.CAPITAL, MentionHow.METONYM, sure), Prefixes.NAME);
        case "metonym" ->
            entries.add(
                form, new Name(id, Name.Kind.SEAT, MentionHow.METONYM, sure), Prefixes.NAME);
        case "nisba" -> nisba(id, form, sure);
        case "nisba_pl" ->
            entries.add(form, new Sense.Nisba(id, Gender.M, Number.MANY, sure), Prefixes.NOUN);
        case "nisba_f" ->
            entries.add(form, new Sense.Nisba(id, Gender.F, Number.ONE, sure), Prefixes.NOUN);
        default -> {}
      }
    }
  }

  private void nisba(String id, String form, boolean sure) {
    if (!entries.isArabic()) {
      entries.add(form, new Sense.Nisba(id, Gender.ANY, Number.ANY, sure), Prefixes.NOUN);
      return;
    }
    if (form.contains(" ")) {
      ofTwoWords(id, form, sure);
      return;
    }
    for (ArabicForms.Form f : ArabicForms.adjective(ArabicFold.fold(form))) {
      entries.add(f.word(), new Sense.Nisba(id, f.gender(), f.number(), sure), Prefixes.NOUN);
    }
  }

  /** «كوري جنوبي», «الكوري الجنوبي», «كورية جنوبية»; «جنوب أفريقي» changes only at its end. */
  private void ofTwoWords(String id, String form, boolean sure) {
    String first = ArabicFold.fold(form.substring(0, form.indexOf(' ')));
    String last = ArabicFold.fold(form.substring(form.indexOf(' ') + 1));
    for (ArabicForms.Form f : ArabicForms.adjective(last)) {
      Sense nisba = new Sense.Nisba(id, f.gender(), f.number(), sure);
      if (first.endsWith("ي")) {
        for (ArabicForms.Form g : ArabicForms.adjective(first)) {
          if (g.gender() == f.gender() && g.number() == f.number()) {
            entries.add(g.word() + " " + f.word(), nisba, Prefixes.NOUN);
            entries.add(g.word() + " ال" + f.word(), nisba, Prefixes.NOUN);
          }
        }
      } else {
        entries.add(first + " " + f.word(), nisba, Prefixes.NOUN);
      }
    }
  }

  void places(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        String form = table.cell(row, "form");
        String id = table.cell(row, "id");
        String kind = table.cell(row, "kind");
        if (kind.equals("metonym_of") || kind.equals("ruled_by")) {
          String of = table.cell(row, "of").split(",", 2)[0];
          Name.Kind as = kind.equals("ruled_by") ? Name.Kind.RULER : Name.Kind.CAPITAL;
          if (entities.find(of).isPresent()) {
            entries.add(form, new Name(of, as, MentionHow.METONYM, true), Prefixes.NAME);
          }
        } else if (!kind.equals("nisba")) {
          entries.add(form, new Name(id, Name.Kind.PLACE, MentionHow.NAME, true), Prefixes.NAME);
        }
      }
    }
  }

  void organizations(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      String kind = table.cell(row, "kind");
      boolean latin = table.cell(row, "lang").equals("en");
      if (!entries.isOurs(table, row) && !(latin && kind.equals("acronym"))) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      boolean sure = Entries.isSure(table, row);
      switch (kind) {
        case "name", "alias", "acronym" -> {
          boolean word = sure && !latin && !form.contains(" ") && !form.startsWith("ال");
          entries.add(
              form,
              new Name(id, Name.Kind.ORGANIZATION, MentionHow.NAME, sure),
              word ? Prefixes.NOUN : Prefixes.NAME); // «ناتو», «الناتو»
        }
        case "short" ->
            entries.add(form, new Name(id, Name.Kind.SHORT, MentionHow.SHORT, sure), Prefixes.NAME);
        case "surface_adj" ->
            ArabicForms.adjective(ArabicFold.fold(form))
                .forEach(
                    f ->
                        entries.add(
                            f.word(),
                            new Name(id, Name.Kind.ADJECTIVE, MentionHow.NISBA, sure),
                            Prefixes.NOUN));
        default -> {}
      }
    }
  }

  void leaders(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        boolean surname = table.cell(row, "kind").equals("surname");
        Name name =
            new Name(
                table.cell(row, "id"),
                surname ? Name.Kind.SURNAME : Name.Kind.LEADER,
                surname ? MentionHow.SHORT : MentionHow.NAME,
                Entries.isSure(table, row));
        String form = table.cell(row, "form");
        entries.add(form, name, Prefixes.NAME);
        if (form.contains("غ") && form.length() >= SPELLED) {
          entries.add(form.replace('غ', 'ج'), name, Prefixes.NAME); // «سيرغي», «سيرجي»
        }
      }
    }
  }

  void groups(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        entries.add(
            table.cell(row, "form"),
            new Name(table.cell(row, "id"), Name.Kind.GROUP, MentionHow.NAME, true),
            Prefixes.NOUN);
      }
    }
  }

  void givenNames(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        entries.add(
            table.cell(row, "form"),
            new Sense.Given(table.cell(row, "form"), Entries.isSure(table, row)),
            Prefixes.NAME);
      }
    }
  }
}
