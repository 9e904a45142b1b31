package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.LexiconTable;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/** Puts the rows of one language into the gazetteer, in the written forms that they have there. */
final class Entries {
  private final Gazetteer gazetteer;
  private final String language;

  /**
   * @param language {@code ar} or {@code en}
   */
  Entries(Gazetteer gazetteer, String language) {
    this.gazetteer = gazetteer;
    this.language = language;
  }

  boolean isArabic() {
    return language.equals("ar");
  }

  boolean isOurs(LexiconTable table, LexiconTable.Row row) {
    return table.cell(row, "lang").equals(language);
  }

  static boolean isSure(LexiconTable table, LexiconTable.Row row) {
    return !table.cell(row, "checked").equals("?");
  }

  /** Puts one written form into the gazetteer; names of people as joined and as set apart. */
  void add(String form, Sense sense, Prefixes prefixes) {
    boolean person = sense instanceof Sense.Given || sense instanceof Name name && isPerson(name);
    if (person && (form.contains("عبد ال") || form.contains("أبو "))) {
      // some papers join what others set apart: «عبدالحميد», «أبوالغيط»
      one(form.replace("عبد ال", "عبدال").replace("أبو ", "أبو"), sense, prefixes);
    }
    one(form, sense, prefixes);
  }

  private static boolean isPerson(Name name) {
    return name.kind() == Name.Kind.LEADER || name.kind() == Name.Kind.SURNAME;
  }

  private void one(String form, Sense sense, Prefixes prefixes) {
    List<String> words = new ArrayList<>(4);
    for (Token token : tokens(form)) {
      if (token.kind() != Token.Kind.MARK) {
        words.add(token.folded());
      }
    }
    if (!words.isEmpty()) {
      gazetteer.add(words, sense, prefixes);
    }
  }

  private List<Token> tokens(String form) {
    List<Token> tokens = Tokenizer.tokens(form);
    return !isArabic() ? EnglishTokens.split(tokens) : tokens;
  }

  /** «اجتماعا طارئا»: of an indefinite noun and its adjective. */
  void accusative(String form, Sense sense) {
    List<String> words = new ArrayList<>();
    for (String word : form.split(" ")) {
      boolean unchanged = word.endsWith("ة") || word.endsWith("اء") || word.endsWith("ا");
      if (word.startsWith("ال") || word.length() < 3 || words.size() == 2) {
        return;
      }
      words.add(unchanged ? word : word + "ا");
    }
    String written = String.join(" ", words);
    if (!written.equals(form)) {
      add(written, sense, Prefixes.WORD);
    }
  }

  /** «وزير الخارجية» as what somebody becomes: «وزيرا للخارجية», «وزيرة للخارجية». */
  void accusativeOfTwo(String form, Sense sense) {
    String[] words = form.split(" ");
    if (words.length == 2 && !words[0].startsWith("ال") && words[1].startsWith("ال")) {
      String first = words[0].endsWith("ة") ? words[0] : words[0] + "ا";
      add(first + " لل" + words[1].substring(2), sense, Prefixes.WORD);
    }
  }

  /** With the pronoun of its owner: «مؤتمرها», «وزير خارجيته». */
  void possessed(String form, Sense sense) {
    if (form.endsWith("اء")) {
      String open = form.substring(0, form.length() - 1);
      List.of("ئ", "ؤ", "ء").forEach(hamza -> possessed(open + hamza, form, sense));
      return;
    }
    boolean feminine = form.endsWith("ة");
    possessed(feminine ? form.substring(0, form.length() - 1) + "ت" : form, form, sense);
  }

  /**
   * @param base what stands before the pronoun: «لقاؤ» of «لقاء»
   */
  private void possessed(String base, String form, Sense sense) {
    int space = form.indexOf(' ');
    String head = space < 0 ? "" : form.substring(0, space);
    String first = head.endsWith("ة") ? head.substring(0, head.length() - 1) + "ت" : head;
    for (String owner : List.of("ه", "ها", "هم", "هما")) {
      add(base + owner, sense, Prefixes.NAME);
      if (space > 0 && form.indexOf(' ', space + 1) < 0) {
        add(
            first + owner + " ال" + form.substring(space + 1),
            sense,
            Prefixes.NAME); // «أمينها العام»
      }
    }
  }

  /** All forms of a verb: Arabic as perfect/imperfect, English as it stands. */
  void verbs(String form, Sense verb) {
    if (!isArabic()) {
      add(form, verb, Prefixes.WORD);
      return;
    }
    String[] parts = form.split("/", -1);
    ArabicForms.perfect(parts[0]).forEach(f -> add(f.word(), verb, Prefixes.VERB));
    ArabicForms.imperfect(parts[1]).forEach(f -> add(f.word(), verb, Prefixes.VERB));
    ArabicForms.jussive(parts[1], parts[0]).forEach(f -> add(f.word(), verb, Prefixes.WORD));
  }
}
