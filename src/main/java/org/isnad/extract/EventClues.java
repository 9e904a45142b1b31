package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Trigger;

/**
 * What speaks for and against a mention naming an event that took place or is set, each clue a
 * word. What a clue weighs is measured, see {@link EventWeights}.
 *
 * <pre>
 * a-one of-one the-one owned-one  «اجتماع», «سقوط المدينة», «الاجتماع», «اجتماعهم»; -many: in the plural
 * words-0 … words-4, actors-0 …   complements of its noun, and actors among them
 * day-near day-far day-7          a day inside or right behind, elsewhere in the clause; how fine
 * occurs announced when where judged   see {@link EventGround}; wished, real: whether it is only wished
 * occurrence result               «صدور حكم», «هجوم أسفر عن مقتل»
 * relative told-behind occurring  «الذي عقد», «عقد», «المنعقد»
 * title titled of-town            «إعلان جدة» in quotation marks, before one, with a town
 * </pre>
 */
final class EventClues {
  private static final int LONGEST = 4;
  static final int ACTORS = 2;
  private static final int FIRST = 2;
  private static final int STANCE = 8;

  private EventClues() {}

  /**
   * The clues of a mention.
   *
   * @param quoted whether it stands in quotation marks
   * @param sentence its number in the article, from 1
   */
  static Set<String> of(EventMention mention, boolean quoted, int sentence) {
    Set<String> clues = new HashSet<>();
    List<Unit> units = mention.units();
    day(mention, clues);
    ground(mention, clues);
    if (EventAnchors.isBehind(units, mention.to())) {
      clues.add(units.get(mention.to()).is("relative") ? "relative" : "told-behind");
    }
    boolean tied =
        mention.date() != null
            || clues.contains("occurs")
            || clues.contains("relative")
            || clues.contains("told-behind");
    phrase(mention, tied, clues);
    place(quoted, sentence, clues);
    before(units, mention.start(), clues);
    title(units, mention.at(), mention.to(), clues);
    return clues;
  }

  private static void day(EventMention mention, Set<String> clues) {
    DateMention date = mention.date();
    if (date != null) {
      boolean near = date.from() >= mention.head().from() && date.from() <= mention.last().to() + 2;
      clues.add(near ? "day-near" : "day-far");
      clues.add(precision(date));
    }
  }

  /** How fine a day is told: the length of its ISO form, 4 for a year. */
  static String precision(DateMention date) {
    return date.date() == null ? "day-vague" : "day-" + date.date().value().length();
  }

  private static void ground(EventMention mention, Set<String> clues) {
    List<Unit> units = mention.units();
    int at = mention.at();
    if (EventGround.isWished(units, at, mention.definite())) {
      clues.add("wished");
      if (!clues.contains("day-near")) {
        clues.add("wished-undated");
      }
      return;
    }
    clues.add("real");
    if (EventGround.isRealized(units, at)) {
      clues.add("occurs");
    }
    if (EventGround.isMadeKnown(units, at)) {
      clues.add("announced");
    }
    if (EventGround.isResult(units, at)) {
      clues.add("result");
    }
    if (at > 0 && units.get(at - 1).is("occurrence")) {
      clues.add("occurrence"); // «صدور حكم»
    }
    if (EventGround.isWhen(units, at)) {
      clues.add("when");
    }
    if (EventGround.isWhere(units, at, mention.noun())) {
      clues.add("where");
    }
    if (EventGround.isJudged(units, at, mention.to(), mention.noun())) {
      clues.add("judged");
    }
  }

  private static void phrase(EventMention mention, boolean tied, Set<String> clues) {
    EventNoun noun = mention.noun();
    List<Unit> units = mention.units();
    String form = form(mention);
    String actors = "actors-" + Math.min(mention.actors().size(), ACTORS);
    int words = mention.to() - mention.start() - 1;
    clues.add(form + (noun.plural() ? "-many" : "-one"));
    clues.add(form + (tied ? "-tied" : "-untied"));
    clues.add(form + (words == 0 ? "-bare" : "-long"));
    clues.add("words-" + Math.min(words, LONGEST));
    clues.add(actors);
    if (!tied) {
      clues.add("untied");
      clues.add(actors + "-untied");
      if (words == 0) {
        clues.add(form + "-bare-untied");
      }
    }
    if (noun.strong()) {
      clues.add("strong");
    }
    if (mention.numbered()) {
      clues.add("numbered");
    }
    for (int i = mention.at() + 1; i < mention.to(); i++) {
      if (units.get(i).is("occurring")) {
        clues.add("occurring");
      }
    }
  }

  /**
   * «[إعلان الرباط]» is what it is called; «احتجاجا على» tells why, not what; «إعلان جدة» bears the
   * name of a town.
   */
  private static void title(List<Unit> units, int at, int to, Set<String> clues) {
    boolean opened = at > 0 && units.get(at - 1).isMark("«\"“");
    if (opened && to < units.size() && units.get(to).isMark("»\"”")) {
      clues.add("title");
    }
    if (at + 1 < units.size() && units.get(at + 1).isMark("«\"“")) {
      clues.add("titled");
    }
    boolean towards =
        at + 1 < units.size()
            && (units.get(at + 1).folded().equals("علي")
                || units.get(at + 1).folded().equals("ضد"));
    if (towards && units.get(at).folded().endsWith("ا")) {
      clues.add("accusative-on");
    }
    if (at + 1 < to && (units.get(at + 1).is("town") || isPlace(units.get(at + 1)))) {
      clues.add("of-town");
    }
  }

  private static boolean isPlace(Unit unit) {
    return unit.sense(Sense.Name.class, n -> n.kind() == Sense.Name.Kind.PLACE).isPresent();
  }

  private static String form(EventMention mention) {
    if (mention.noun().owned()) {
      return "owned";
    }
    return mention.article() ? "the" : mention.isOfKnown() ? "of" : "a";
  }

  static void place(boolean quoted, int sentence, Set<String> clues) {
    if (quoted) {
      clues.add("quoted");
    }
    if (sentence <= FIRST) {
      clues.add("first");
    }
  }

  private static void before(List<Unit> units, int start, Set<String> clues) {
    String prefix = units.get(start).prefix();
    if (!prefix.isEmpty()) {
      String governed = clues.contains("occurs") ? "-occurs" : ""; // «يحتفل بالذكرى»
      clues.add("prefix-" + prefix.charAt(prefix.length() - 1) + governed);
    }
    if (start == 0) {
      clues.add("begins");
      return;
    }
    if (EventGround.isOrdinal(units.get(start - 1))) {
      clues.add("behind-ordinal"); // «أول زيارة»
    } else {
      clues.add("behind-" + kind(units.get(start - 1)));
    }
    for (int i = start - 1; i >= 0 && i >= start - STANCE && !units.get(i).isMark(".؛"); i--) {
      if (units.get(i).isVerb()) {
        clues.add("in-stance");
        return;
      }
    }
  }

  private static String kind(Unit before) {
    if (before.is("preposition") || before.is("during")) {
      return before.folded();
    }
    if (before.isActor()) {
      return "actor";
    }
    if (before.sense(Trigger.class, Trigger::finite).isPresent()) {
      return "verb";
    }
    if (before.sense(EventNoun.class).isPresent()) {
      return "event";
    }
    if (!before.token().isWord()) {
      return "mark";
    }
    if (before.isUnknown()) {
      return before.isDefiniteOrJoined() ? "the-word" : "word";
    }
    return "other";
  }
}
