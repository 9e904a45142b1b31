package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/**
 * Which event told before a noun speaks of.
 *
 * <pre>
 * اتفاق الصخيرات … [الاتفاق]            the one told before
 * اتفاق الصخيرات … [الاتفاق التركي]     another: its words and its actors are others
 * اجتماع رباعي … [اللقاء]               of the same kind, and near
 * </pre>
 */
final class EventReferences {
  /** How many sentences back another word for an event may stand. */
  private static final int NEAR = 2;

  /** What no other word speaks of: behind «اجتماع», «الحوار» is no meeting told before. */
  private static final Set<String> OF_ITS_OWN =
      Set.of(ArabicFold.fold("حوار وساطة منتدى ندوة دستور تطبيع ضم حظر").split(" "));

  private static final Set<String> JOURNEYS = Set.of(ArabicFold.fold("زيارة جولة رحلة").split(" "));

  private static final Set<String> LEGS =
      Set.of(
          ArabicFold.fold("وصل وصلت يصل تصل توجه توجهت يتوجه تتوجه غادر غادرت يغادر تغادر")
              .split(" "));

  private static final int ROOT = 3;
  private static final Pattern WEAK = Pattern.compile("[اويةهء]");

  private EventReferences() {}

  /**
   * The event told before.
   *
   * @param told all events so far
   * @param word what the mention's noun is known by
   * @param sentence the number of the mention's sentence
   */
  static Optional<EventDraft> find(
      List<EventDraft> told, EventMention mention, String word, int sentence) {
    String kind = mention.noun().kind();
    Optional<EventDraft> found = latest(told, d -> isNamed(mention, word, d) && isSame(mention, d));
    boolean any =
        mention.article()
            && mention.bare()
            && !mention.noun().plural()
            && !OF_ITS_OWN.contains(word);
    return found.isPresent() || !any
        ? found
        : latest(told, d -> d.kind.equals(kind) && d.one && sentence - d.last <= NEAR);
  }

  /** Of those that fit the one spoken of last. */
  private static Optional<EventDraft> latest(List<EventDraft> told, Predicate<EventDraft> fits) {
    return told.stream().filter(fits).reduce((one, other) -> other.last >= one.last ? other : one);
  }

  /**
   * Whether its noun is that of an event, or of the root of the verb that told it, or the journey
   * that it told: «وصل إلى الرباط … زيارته».
   */
  private static boolean isNamed(EventMention mention, String word, EventDraft draft) {
    boolean journey =
        draft.verb
            && JOURNEYS.contains(word)
            && LEGS.contains(draft.word)
            && (mention.noun().owned() || mention.article());
    return draft.word.equals(word) && !isOfAnotherSort(mention, draft)
        || journey
        || draft.verb
            && draft.kind.equals(mention.noun().kind())
            && (share(mention.actors(), draft.actors) || mention.bare())
            && isOfOneRoot(word, draft.word);
  }

  /** «عملية السلام … العملية التي نفذها الجيش»: their word alone makes them no one event. */
  private static boolean isOfAnotherSort(EventMention mention, EventDraft draft) {
    return EventSeries.is(mention.head())
        && mention.noun().kind().equals("Meeting") != draft.kind.equals("Meeting");
  }

  /**
   * What a verb tells, if a noun of the same root told it of the same actors: «زار أنقرة … زيارة
   * أنقرة».
   */
  static Optional<EventDraft> find(List<EventDraft> told, EventVerbs.Told verb, String word) {
    return told.stream()
        .filter(d -> d.kind.equals(verb.verb().kind()) && !isOfAnotherDay(verb.date(), d))
        .filter(d -> share(verb.actors(), d.actors) && isOfOneRoot(word, d.word))
        .findFirst();
  }

  /** Whether the strong letters of one are those of the other, with others between them. */
  private static boolean isOfOneRoot(String one, String other) {
    String some = WEAK.matcher(one).replaceAll("");
    String others = WEAK.matcher(other).replaceAll("");
    String root = some.length() <= others.length() ? some : others;
    String word = some.length() <= others.length() ? others : some;
    int at = 0;
    for (int i = 0; i < word.length() && at < root.length(); i++) {
      at += word.charAt(i) == root.charAt(at) ? 1 : 0;
    }
    return at == root.length() && (at >= ROOT || at > 1 && root.equals(word));
  }

  private static boolean isSame(EventMention mention, EventDraft draft) {
    if (mention.article() && mention.bare() && !mention.numbered()) {
      boolean told = EventAnchors.isBehind(mention.units(), mention.to());
      return !told || !isOfAnotherDay(mention.date(), draft); // «الهجوم»: the one told before
    }
    return !areApart(mention, draft)
        && !isOfAnotherDay(mention.date(), draft)
        && !isDatedAnew(mention, draft)
        && !isOther(mention, draft);
  }

  /** «إضراب عام … إضراب عام في 2019»: what is not spoken of as known, and has a day, is another. */
  private static boolean isDatedAnew(EventMention mention, EventDraft draft) {
    return !mention.definite()
        && !mention.isOfKnown() // «إسقاط الطائرة» is the one told before
        && mention.date() != null
        && mention.date().date() != null
        && draft.date == null
        && draft.evidence.size() > 1;
  }

  /** Whether each has actors of its own. */
  private static boolean areApart(EventMention mention, EventDraft draft) {
    Set<String> actors = mention.actors();
    return !mention.noun().owned()
        && !actors.isEmpty()
        && !draft.actors.isEmpty()
        && !share(actors, draft.actors)
        && arePersons(actors) == arePersons(draft.actors);
  }

  private static boolean isOfAnotherDay(@Nullable DateMention date, EventDraft draft) {
    if (date == null || date.date() == null || draft.date == null) {
      return false;
    }
    String day = date.date().value();
    return !draft.date.value().startsWith(day) && !day.startsWith(draft.date.value());
  }

  /** Whether their words tell them apart. */
  private static boolean isOther(EventMention mention, EventDraft draft) {
    Set<String> content = mention.content();
    if (JOURNEYS.contains(draft.word) && isWhoOrWhere(mention, draft)) {
      return false;
    }
    if (content.isEmpty() || draft.content.isEmpty() || share(content, draft.content)) {
      return false;
    }
    return !share(mention.actors(), draft.actors);
  }

  /** «زيارة [الوزير] … زيارة [الدوحة]»: one tells who, the other where. */
  private static boolean isWhoOrWhere(EventMention mention, EventDraft draft) {
    boolean who = !mention.actors().isEmpty() && arePersons(mention.actors());
    boolean told = !draft.actors.isEmpty() && arePersons(draft.actors);
    return who != told && (who ? draft.toTown : mention.isToTown());
  }

  /** Whether people take part and no states: «زيارة بيلوسي» may be «زيارة تايوان». */
  private static boolean arePersons(Set<String> actors) {
    return actors.stream().allMatch(Registry::isPerson);
  }

  private static boolean share(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
