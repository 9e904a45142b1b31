package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Name;
import org.isnad.model.Event;
import org.isnad.model.Ids;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * What happened, by the nouns and verbs that tell it. Whether one speaks of what was told before is
 * for {@link EventReferences}, whether it took place for {@link EventClues}.
 *
 * <pre>
 * قمة نواكشوط عام 2018          Summit, dated, placed
 * انسحاب مالي … قرار انسحاب مالي  one Withdrawal with two passages
 * </pre>
 */
final class Events {
  /** How far what a wrapper tells may stand behind it. */
  private static final int WRAPPED = 14;

  private static final Set<String> WRAPPERS =
      Set.of("Crisis", "Decision", "Treaty", "Proposal", "Request", "Statement", "Other");

  /** Kinds of what may be an interview. */
  private static final Set<String> INTERVIEWS = Set.of("Meeting", "Statement");

  private final Context context;
  private final String article;
  private final List<EventDraft> told = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Unit, EventDraft> byUnit = new HashMap<>();

  /** Kept once all is read and the first is asked for. */
  private final Map<EventDraft, Boolean> likely = new IdentityHashMap<>();

  private int sentences;

  /**
   * @param article its id
   */
  Events(Context context, String article) {
    this.context = context;
    this.article = article;
  }

  void read(List<Unit> units) {
    int sentence = ++sentences;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      Optional<EventNoun> noun = unit.sense(EventNoun.class);
      if (noun.isPresent() && !unit.isActor()) {
        read(units, at, noun.get(), sentence);
      } else {
        int here = at;
        EventVerbs.at(units, at)
            .or(() -> EventDeeds.at(units, here))
            .ifPresent(verb -> read(units, here, verb, sentence));
      }
    }
  }

  /** The event that a unit names; asked when the whole article is read. */
  Optional<String> at(Unit unit) {
    return Optional.ofNullable(byUnit.get(unit)).filter(this::isTold).map(d -> d.id);
  }

  private void read(List<Unit> units, int at, EventNoun noun, int sentence) {
    boolean sort = EventPhrases.isOfSomething(units, at);
    boolean stands = units.get(at).folded().equals("وقف") && isNextTo(units, at, "علي");
    if (sort
        || stands
        || EventSeries.isOfSomething(units, at)
        || isVerbOfRelative(units, at)
        || VerbalAttacks.at(units, at, noun)
        || WRAPPERS.contains(noun.kind()) && isWrapped(units, at)) {
      return; // «كارثة إسقاط الطائرة» is told by «إسقاط»
    }
    EventMention mention = EventMention.of(units, at, noun);
    if (isWithMedia(mention)) {
      return;
    }
    int start = mention.start();
    int to = mention.to();
    String word = noun.word() + (mention.numbered() ? units.get(to - 1).folded() : "");
    Passage passage =
        start < at
            ? context
                .passages()
                .of(units.get(start).from(), units.get(to - 1).to(), EventSeries.cut(units, start))
            : passage(units, at, to, units.get(at).reading(noun));
    EventDraft draft =
        EventReferences.find(told, mention, word, sentence)
            .orElseGet(() -> begin(word, false, noun.kind(), passage));
    draft.last = sentence;
    int words = mention.last().to() - units.get(start).from();
    draft.name(passage.quote(), words + 2 * mention.actors().size());
    draft.content.addAll(mention.content());
    draft.one |= !noun.plural();
    draft.toTown |= mention.isToTown();
    draft.clues(EventClues.of(mention, isQuoted(mention.head()), sentence));
    @Nullable DateMention day =
        EventAnchors.isOfJudging(units, at, mention.date()) ? null : mention.date();
    add(draft, units, at, to, mention.actors(), day, passage);
    draft.join(EventParticipants.of(units, at, to));
    byUnit.put(mention.head(), draft);
  }

  /**
   * «في لقاء مع قناة نسيم», «مقابلة مع إذاعة»: where something was said, and no meeting of theirs.
   */
  private boolean isWithMedia(EventMention mention) {
    if (!INTERVIEWS.contains(mention.noun().kind())) {
      return false;
    }
    Set<String> media = new HashSet<>();
    for (int i = mention.at() + 1; i < mention.to(); i++) {
      Unit unit = mention.units().get(i);
      if (context.knowledge().lists("medium", unit.folded())) {
        media.add(unit.folded());
      }
    }
    return !media.isEmpty()
        || !mention.actors().isEmpty()
            && mention.actors().stream().allMatch(context.registry()::isMedium);
  }

  private EventDraft begin(String word, boolean verb, String kind, Passage passage) {
    String slug = Romanization.slug(passage.quote());
    int number = numbers.merge(slug, 1, Integer::sum);
    String id = Ids.told("event", article, slug) + (number == 1 ? "" : "-" + number);
    EventDraft draft = new EventDraft(kind, word, verb, id, passage.quote());
    told.add(draft);
    return draft;
  }

  private void read(List<Unit> units, int at, EventVerbs.Told verb, int sentence) {
    Passage passage =
        context.passages().of(units.get(verb.from()).from(), units.get(verb.to() - 1).to());
    String word = verb.word();
    EventDraft draft =
        EventReferences.find(told, verb, word)
            .orElseGet(() -> begin(word, true, verb.verb().kind(), passage));
    draft.last = sentence;
    draft.one = true;
    draft.name(passage.quote(), verb.to() - verb.from() + 1);
    draft.clues(EventVerbClues.of(verb, isQuoted(units.get(at)), sentence));
    add(draft, units, at, verb.to(), verb.actors(), verb.date(), passage);
  }

  private void add(
      EventDraft draft,
      List<Unit> units,
      int at,
      int to,
      Set<String> actors,
      @Nullable DateMention date,
      Passage passage) {
    draft.actors.addAll(actors);
    draft.join(actors);
    draft.date(date == null ? null : date.date());
    if (draft.place == null) {
      draft.place = place(units, at, to);
    }
    int last = date == null ? units.get(to - 1).to() : Math.max(units.get(to - 1).to(), date.to());
    Passage whole = date == null ? passage : context.passages().of(units.get(at).from(), last);
    draft.evidence(whole);
  }

  private boolean isQuoted(Unit unit) {
    return context.quoted().get(unit.from());
  }

  /** «وقف على شفا»: the verb that looks like the noun. */
  private static boolean isNextTo(List<Unit> units, int at, String word) {
    return at + 1 < units.size() && units.get(at + 1).folded().equals(word);
  }

  /** «ما [تسميه] دمشق», «الذي [ضم] وزراء»: a verb that looks like the noun. */
  private static boolean isVerbOfRelative(List<Unit> units, int at) {
    return at > 0
        && units.get(at - 1).is("relative")
        && !units.get(at - 1).is("preposition")
        && units.get(at).prefix().isEmpty()
        && !units.get(at).isDefinite();
  }

  /** «كارثة إسقاط», «إعلان الجزائر قطع علاقاتها»: another noun tells it. */
  private static boolean isWrapped(List<Unit> units, int at) {
    int i = at + 1;
    while (i < Math.min(units.size(), at + WRAPPED)) {
      Unit unit = units.get(i);
      if (unit.sense(EventNoun.class).isPresent() && !unit.isActor()) {
        return !unit.isAfterConjunction(); // «استقالة الوزيرة [وفرارها]» are two
      }
      int office = EventComplements.office(units, i);
      if (!unit.isActor() && unit.date() == null && !unit.isMark("،,") && office < 0) {
        return false;
      }
      i = Math.max(i + 1, office);
    }
    return false;
  }

  private Passage passage(List<Unit> units, int at, int to, Clitics.Reading reading) {
    int cut = reading.article() ? Math.max(0, reading.cut() - 2) : reading.cut();
    if (reading.taken().endsWith("ل") && reading.article()) {
      cut = reading.cut();
    }
    return context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
  }

  private @Nullable String place(List<Unit> units, int at, int to) {
    for (int i = at + 1; i < Math.min(units.size(), to + 3); i++) {
      Unit before = units.get(i - 1);
      Optional<Name> place = units.get(i).sense(Name.class, n -> n.kind() == Name.Kind.PLACE);
      if (place.isPresent()
          && (before.folded().equals("في") || before.folded().equals("in") || i == at + 1)) {
        String id = place.get().id();
        context.registry().known(id);
        context
            .registry()
            .mention(
                id,
                context
                    .passages()
                    .of(
                        units.get(i).from(),
                        units.get(i).to(),
                        units.get(i).reading(place.get()).cut()),
                place.get().how());
        return id;
      }
    }
    return null;
  }

  /** All that may be events, in the order in which the text speaks of them first. */
  List<EventDraft> drafts() {
    return told;
  }

  List<Event> events() {
    boolean arabic = context.knowledge().language().equals("ar");
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : told) {
      if (isTold(draft)) {
        String english = arabic ? "“" + draft.name() + "”" : draft.name();
        events.add(
            new Event(
                draft.id,
                draft.kind,
                new Names(draft.name(), english),
                draft.date,
                draft.place,
                null,
                draft.participants.values().stream()
                    .filter(p -> context.registry().hasMentions(p.actor()))
                    .toList(),
                List.copyOf(new TreeSet<>(draft.evidence))));
      }
    }
    return events;
  }

  private boolean isTold(EventDraft draft) {
    return likely.computeIfAbsent(
        draft, d -> context.knowledge().eventWeights().areTold(d.clues()));
  }
}
