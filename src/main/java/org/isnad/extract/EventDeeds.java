package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.EventVerb;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided or did, told by a verbal noun that names no event elsewhere: «وافق المجلس
 * على [تحويل الأموال]», «أمرت المحكمة [بتعويض] الضحايا».
 */
final class EventDeeds {
  static final EventVerb DEED = new EventVerb("Decision", List.of(), true, true);

  /** How far behind its verb it may stand, the subject between. */
  private static final int REACH = 8;

  /** Words of the subject that nobody knows. */
  private static final int SUBJECT = 3;

  private static final Set<String> LINKS = Set.of("علي", "عن", "في");

  private EventDeeds() {}

  static Optional<EventVerbs.Told> at(List<Unit> units, int at) {
    Unit verb = units.get(at);
    if (!verb.is("announcing") && !verb.is("deciding") || verb.isActor() || isDenied(units, at)) {
      return Optional.empty();
    }
    int deed = behind(units, at);
    return deed < 0 ? Optional.empty() : told(units, at, deed);
  }

  private static Optional<EventVerbs.Told> told(List<Unit> units, int at, int deed) {
    int to = EventPhrases.end(units, deed, units.get(deed).isDefinite());
    Set<String> actors = EventMention.actors(units, at + 1, to);
    if (to == deed + 1) {
      return Optional.empty();
    }
    @Nullable DateMention date = EventAnchors.date(units, deed, to);
    return Optional.of(
        new EventVerbs.Told(
            DEED,
            units.get(deed).folded(),
            deed,
            to,
            actors,
            date,
            EventVerbs.isPlaced(units, deed, to),
            units.get(at).prefix().startsWith("و"),
            EventVerbs.isBehind(units, at, "relative"),
            EventVerbs.isBehind(units, at, "complementizer"),
            EventVerbs.isBehind(units, at, "auxiliary"),
            at == 0,
            EventVerbs.isBehind(units, at, "during")));
  }

  /** «وافق مجلس الإدارة على [تحويل]», «أمرت المحكمة ب[إخلاء]»: its subject stands before. */
  private static int behind(List<Unit> units, int at) {
    int words = 0;
    boolean linked = false;
    for (int i = at + 1; i < Math.min(units.size(), at + REACH); i++) {
      Unit unit = units.get(i);
      boolean subject = linked || i > at + 1;
      if (unit.isActor() || unit.date() != null || unit.is("adverb") || unit.isMark("،,")) {
        continue;
      }
      if (unit.is("complementizer")
          || unit.is("relative")
          || unit.isVerb()
          || unit.sense(EventNoun.class).isPresent()) {
        return -1;
      }
      if (subject && isDeed(unit)) {
        return i;
      }
      boolean link = LINKS.contains(unit.folded());
      if (linked || !link && !unit.token().isWord() || !link && ++words > SUBJECT) {
        return -1;
      }
      linked = link;
    }
    return -1;
  }

  /** «أعمال» looks like «إعمال» once it is folded. */
  private static boolean isDeed(Unit unit) {
    String word = unit.folded();
    String bare = word.startsWith("ب") && word.length() > 4 ? word.substring(1) : word;
    String text = unit.token().text();
    return unit.token().isWord()
        && !unit.isActor()
        && unit.date() == null
        && !unit.is("adverb")
        && !unit.is("government")
        && unit.sense(EventNoun.class).isEmpty()
        && unit.sense(Sense.RoleWord.class).isEmpty()
        && unit.sense(Sense.Name.class).isEmpty()
        && !text.startsWith("أ")
        && !text.startsWith("الأ")
        && ArabicForms.isVerbalNoun(bare);
  }

  private static boolean isDenied(List<Unit> units, int at) {
    boolean behind =
        at > 0 && (units.get(at - 1).is("negation") || units.get(at - 1).is("perhaps"));
    return behind || EventGround.isWished(units, at, false);
  }
}
