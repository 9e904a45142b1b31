package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;
import org.isnad.text.LayerPattern;
import org.isnad.text.LayeredText;
import org.isnad.text.Span;

/**
 * Names that are something else beside certain words: «نهر [النيجر]», «صلاة [المغرب]», “[turkey]
 * dinner”. {@code homonyms.tsv} tells which; its patterns are Lucene intervals over a sentence.
 */
final class Homonyms {
  private static final String HERE = "@here";

  private static final String WRITTEN = "written ";

  /** Only beside an office, a government, an army… it is the state's. */
  private static final String NO_OFFICE = "no office | ";

  /** Before the ids of another state whose name it is too, between which the article decides. */
  private static final String RATHER = "rather ";

  private final Map<String, List<Rule>> byForm = new HashMap<>();
  private final Rivals rivals;

  /** Tells what is called after a people: «حي», «مطعم». */
  private final Predicate<String> calledAfterPeople;

  /**
   * @param office whether it is the name only behind an office or an institution of a state
   * @param written the form with its marks where only those tell, else empty: «عمّان» is not «عمان»
   */
  private record Rule(String id, List<LayerPattern> unless, boolean office, String written) {}

  /**
   * @param calledAfterPeople tells of a folded word without ال whether it is what is called after a
   *     people: «حي», «مطعم»
   */
  Homonyms(OfficeBook offices, Predicate<String> calledAfterPeople) {
    this.rivals = new Rivals(offices);
    this.calledAfterPeople = calledAfterPeople;
  }

  void read(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      String unless = table.cell(row, "unless");
      if (unless.equals(LexiconTable.NONE)) {
        continue;
      }
      if (unless.startsWith(RATHER)) {
        rivals.add(
            ArabicFold.fold(table.cell(row, "form")),
            Arrays.stream(table.cell(row, "belongs").split("; "))
                .map(b -> b.split(" ")[0])
                .toList(),
            List.of(unless.substring(RATHER.length()).split(",")));
        continue;
      }
      List<LayerPattern> patterns = new ArrayList<>();
      String written = unless.startsWith(WRITTEN) ? unless.substring(WRITTEN.length()) : "";
      boolean office = unless.startsWith(NO_OFFICE);
      String listed = office ? unless.substring(NO_OFFICE.length()) : unless;
      for (String pattern : (written.isEmpty() ? listed : HERE).split(" \\| ")) {
        patterns.add(LayerPattern.compile(pattern));
      }
      String id = table.cell(row, "belongs").split(" ", 2)[0];
      byForm
          .computeIfAbsent(ArabicFold.fold(table.cell(row, "form")), f -> new ArrayList<>())
          .add(new Rule(id, patterns, office, written));
    }
  }

  /** Decides which of two states each shared name of an article means. */
  void judge(Scan.Scanned scanned) {
    rivals.judge(scanned, this::isTold);
  }

  /** «عمّان»: its marks tell what it is. */
  private boolean isTold(Unit unit) {
    return forms(unit).stream()
        .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
        .anyMatch(
            rule -> !rule.written().isEmpty() && unit.token().text().contains(rule.written()));
  }

  /** Takes from the units of a sentence the names that they cannot be there. */
  void judge(List<Unit> units) {
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.matches().isEmpty()) {
        continue; // no name
      }
      for (String form : forms(unit)) {
        for (Rule rule : byForm.getOrDefault(form, List.of())) {
          boolean marked = unit.token().text().contains(rule.written());
          boolean lone = rule.office() && !isBehindOffice(units, at);
          if (marked && (lone || isElse(around(units, at), at, rule))) {
            unit.isNot(rule.id());
          }
        }
      }
      if (isCredit(units, at) || isCalledAfterPeople(units, at)) {
        unit.sense(Sense.Nisba.class).ifPresent(nisba -> unit.isNot(nisba.state()));
      }
    }
  }

  /**
   * Whether a form is the name only behind an office: «التركمانية» in the name of a body is not.
   */
  boolean needsOffice(String form, String id) {
    return byForm.getOrDefault(form, List.of()).stream()
        .anyMatch(rule -> rule.office() && rule.id().equals(id));
  }

  /** «الرئيس [المالي]», «القوات [المالية]», «وزير الخارجية [المالي]». */
  private static boolean isBehindOffice(List<Unit> units, int at) {
    if (at == 0) {
      return false;
    }
    Unit before = units.get(at - 1);
    return before.sense(Sense.RoleWord.class).isPresent()
        || before.is("government")
        || before.is("army")
        || before.is("parliament")
        || before.is("people")
        || before.is("sides");
  }

  /** «الحي [الصيني]», «مطعم [لبناني]»: it is anywhere, and of no state. */
  private boolean isCalledAfterPeople(List<Unit> units, int at) {
    if (at == 0) {
      return false;
    }
    String word = units.get(at - 1).folded();
    String bare = word.substring(units.get(at - 1).prefix().length());
    return Stream.of(word, bare)
        .map(w -> w.startsWith("ال") ? w.substring(2) : w)
        .anyMatch(calledAfterPeople);
  }

  /** «([الفرنسية])», «([الألمانية] - أرشيف)»: whose the picture is, an agency. */
  private static boolean isCredit(List<Unit> units, int at) {
    return at > 0
        && at + 1 < units.size()
        && units.get(at - 1).isMark("(")
        && units.get(at + 1).isMark(")-–")
        && units.get(at).isDefinite()
        && units.get(at).folded().endsWith("يه");
  }

  private static List<String> forms(Unit unit) {
    String words = unit.words();
    int prefix = unit.prefix().length();
    return prefix == 0 || prefix >= words.length()
        ? List.of(words)
        : List.of(words, words.substring(prefix));
  }

  /** The sentence with a mark where the form stands. */
  private static LayeredText around(List<Unit> units, int at) {
    List<List<String>> places = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String words = units.get(i).words();
      String last = words.substring(words.lastIndexOf(' ') + 1); // «رئيس اللجنة» [المالية]
      places.add(i == at ? List.of(words, HERE) : List.of(words, last));
    }
    return new LayeredText(places);
  }

  private static boolean isElse(LayeredText text, int at, Rule rule) {
    for (LayerPattern pattern : rule.unless()) {
      for (Span span : pattern.find(text)) {
        if (span.start() <= at && at < span.end()) {
          return true;
        }
      }
    }
    return false;
  }
}
