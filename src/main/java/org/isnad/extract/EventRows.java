package org.isnad.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;

/** Nouns and verbs that tell events, in all their forms. */
final class EventRows {
  private final Entries entries;

  EventRows(Entries entries) {
    this.entries = entries;
  }

  void events(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        String kind = table.cell(row, "kind");
        boolean strong = table.cell(row, "weight").equals("strong");
        String plural = table.cell(row, "plural");
        String form = table.cell(row, "form");
        Sense noun = new Sense.EventNoun(kind, strong, false, head(form), false);
        entries.add(form, noun, Prefixes.NOUN);
        if (entries.isArabic()) {
          entries.possessed(form, new Sense.EventNoun(kind, strong, false, head(form), true));
          entries.accusative(form, noun);
          dual(form, noun);
          if (SINGULAR.contains(kind)) {
            known(form, noun);
          }
        }
        if (!plural.equals(LexiconTable.NONE)) {
          entries.add(
              plural, new Sense.EventNoun(kind, strong, true, head(plural), false), Prefixes.NOUN);
          if (plural.endsWith("ات")) { // «غاراته», «زياراتهم»
            entries.possessed(plural, new Sense.EventNoun(kind, strong, true, head(plural), true));
          }
        }
      }
    }
  }

  /** «اجتماعان», «مذكرتي»: of a noun that is one word. */
  private void dual(String form, Sense noun) {
    if (form.contains(" ")) {
      return;
    }
    boolean feminine = form.endsWith("ة");
    String stem = feminine ? form.substring(0, form.length() - 1) + "ت" : form;
    entries.add(stem + "ان", noun, Prefixes.NOUN);
    entries.add(stem + "ين", noun, Prefixes.NOUN);
    if (feminine) {
      entries.add(stem + "ي", noun, Prefixes.WORD);
    }
  }

  /** Kinds of which the definite is one that took place: «التعاون العسكري» is not. */
  private static final Set<String> SINGULAR =
      Set.of(
          "Attack",
          "War",
          "Conflict",
          "Election",
          "Summit",
          "Session",
          "Meeting",
          "Vote",
          "Protest",
          "Treaty");

  /** «محاولة الانقلاب», «الانتخابات الرئاسية»: two words of which the second is definite. */
  private void known(String form, Sense noun) {
    String[] words = form.split(" ");
    if (words.length == 2 && !words[1].startsWith("ال") && words[1].length() > 2) {
      entries.add(words[0] + " ال" + words[1], noun, Prefixes.NOUN);
    }
  }

  /** The noun of a phrase: its first word, in English the last before “of”. */
  private String head(String form) {
    String[] words = ArabicFold.fold(form).split(" of ", 2)[0].split(" ");
    return entries.isArabic() ? words[0] : words[words.length - 1];
  }

  void eventVerbs(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        String object = table.cell(row, "object");
        List<String> objects =
            object.equals(LexiconTable.NONE)
                ? List.of()
                : Arrays.stream(object.split("\\|")).map(ArabicFold::fold).toList();
        boolean alone = table.cell(row, "alone").equals("yes");
        String kind = table.cell(row, "kind");
        eventVerb(table.cell(row, "form"), past -> new Sense.EventVerb(kind, objects, alone, past));
      }
    }
  }

  private void eventVerb(String form, Function<Boolean, Sense> verb) {
    if (!entries.isArabic()) {
      entries.add(form, verb.apply(true), Prefixes.WORD);
      return;
    }
    String[] parts = form.split("/", -1);
    ArabicForms.perfect(parts[0])
        .forEach(f -> entries.add(f.word(), verb.apply(true), Prefixes.VERB));
    ArabicForms.imperfect(parts[1])
        .forEach(f -> entries.add(f.word(), verb.apply(false), Prefixes.VERB));
  }
}
