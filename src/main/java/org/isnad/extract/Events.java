package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.extract.Sense.EventNoun;
import org.isnad.extract.Sense.Name;
import org.isnad.model.Event;
import org.isnad.model.Names;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.text.Clitics;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happened, by the nouns that name it. A noun speaks of the event that an earlier one with the
 * same word named, unless each has actors of its own.
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

  private final Context context;
  private final Map<String, List<EventDraft>> byWord = new LinkedHashMap<>();
  private final Map<Unit, EventDraft> byUnit = new HashMap<>();

  Events(Context context) {
    this.context = context;
  }

  void read(List<Unit> units) {
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      Optional<EventNoun> noun = unit.sense(EventNoun.class);
      if (noun.isPresent() && !unit.isActor()) {
        read(units, at, noun.get());
      } else {
        int here = at;
        EventVerbs.at(units, at).ifPresent(told -> read(units, here, told));
      }
    }
  }

  /** The event that a unit names. */
  Optional<String> at(Unit unit) {
    return Optional.ofNullable(byUnit.get(unit)).filter(EventDraft::isTold).map(d -> d.id);
  }

  private void read(List<Unit> units, int at, EventNoun noun) {
    Unit unit = units.get(at);
    if (WRAPPERS.contains(noun.kind()) && isWrapped(units, at)) {
      return; // «كارثة إسقاط الطائرة» is told by «إسقاط»
    }
    int start = EventPhrases.start(units, at);
    boolean article = unit.reading(noun).article() || EventPhrases.isKnown(units, start);
    boolean owned = noun.owned();
    int to = EventPhrases.end(units, at, article || owned);
    Set<String> actors = actors(units, at, to);
    boolean numbered =
        article
            && to < units.size()
            && (units.get(to).token().kind() == Token.Kind.NUMBER
                || to > at + 1 && units.get(to - 1).token().kind() == Token.Kind.NUMBER);
    if (numbered && units.get(to).token().kind() == Token.Kind.NUMBER && to == at + 1) {
      to++; // «القرار 2166» is one of its own
    }
    @Nullable DateMention date = EventAnchors.date(units, at, to);
    String word = noun.word() + (numbered ? units.get(to - 1).folded() : "");
    List<EventDraft> same = byWord.computeIfAbsent(word, w -> new ArrayList<>());
    boolean bare = to == at + 1 && start == at;
    Set<String> content = content(units, at, to);
    EventDraft draft = null;
    for (EventDraft candidate : same) {
      boolean apart =
          !owned
              && !actors.isEmpty()
              && !candidate.actors.isEmpty()
              && actors.stream().noneMatch(candidate.actors::contains)
              && !(persons(actors) && !persons(candidate.actors)
                  || !persons(actors) && persons(candidate.actors));
      boolean otherDate =
          date != null
              && date.date() != null
              && candidate.date != null
              && !candidate.date.value().startsWith(date.date().value())
              && !date.date().value().startsWith(candidate.date.value());
      boolean other =
          !article
              && !owned
              && !content.isEmpty()
              && !candidate.content.isEmpty()
              && actors.stream().noneMatch(candidate.actors::contains)
              && content.stream().noneMatch(candidate.content::contains);
      boolean again = article && bare && !numbered; // «الهجوم»: the one told before
      if (again || !apart && !otherDate && !other) {
        draft = candidate;
      }
    }
    Passage passage =
        start < at
            ? context.passages().of(units.get(start).from(), units.get(to - 1).to())
            : passage(units, at, to, unit.reading(noun));
    if (draft == null) {
      draft = new EventDraft(noun.kind(), id(passage.quote(), same.size()), passage.quote());
      same.add(draft);
    }
    int words = units.get(to - 1).to() - units.get(start).from();
    int weight = words + 2 * actors.size();
    if (weight > draft.weight) {
      draft.weight = weight;
      draft.name = passage.quote();
    }
    int anchors =
        numbered
            ? EventDraft.TOLD + 1
            : EventAnchors.weight(units, at, to, noun, article || owned, date, actors.size());
    draft.anchors = Math.max(draft.anchors, anchors);
    draft.content.addAll(content);
    draft.one |= !noun.plural();
    draft.strong |= noun.strong() || noun.plural() || EventDraft.HAPPENED.contains(noun.kind());
    draft.realized |= isRealized(units, at, to, noun, article, owned);
    add(draft, units, at, to, actors, date, passage);
    byUnit.put(unit, draft);
  }

  /** Whether what stands around the bare noun tells that there was one. */
  private static boolean isRealized(
      List<Unit> units, int at, int to, EventNoun noun, boolean article, boolean owned) {
    if (EventGround.isWished(units, at, article || owned)) {
      return false;
    }
    if (!article) {
      return EventGround.isRealized(units, at)
          || owned && EventGround.isWhen(units, at)
          || noun.kind().equals("Attack") && EventGround.isWhere(units, at, noun);
    }
    return EventAnchors.isBehind(units, to)
        || EventDraft.HAPPENED.contains(noun.kind())
            && !noun.plural()
            && (EventGround.isWhen(units, at) || EventGround.isJudged(units, at, to, noun));
  }

  /** The words behind the noun, without ال and endings that change: what tells it from others. */
  private static Set<String> content(List<Unit> units, int at, int to) {
    Set<String> words = new HashSet<>();
    for (int i = at + 1; i < to; i++) {
      String word = units.get(i).folded();
      if (units.get(i).token().isWord() && word.length() > 3) {
        words.add(word.startsWith("ال") ? word.substring(2) : word);
      }
    }
    return words;
  }

  /** Whether people take part and no states: «زيارة بيلوسي» may be «زيارة تايوان». */
  private static boolean persons(Set<String> actors) {
    return actors.stream().allMatch(a -> a.startsWith("leader:") || a.startsWith("person:"));
  }

  private void read(List<Unit> units, int at, EventVerbs.Told told) {
    Passage passage =
        context.passages().of(units.get(told.from()).from(), units.get(told.to() - 1).to());
    List<EventDraft> same = byWord.computeIfAbsent(passage.quote(), w -> new ArrayList<>());
    EventDraft draft =
        new EventDraft(told.verb().kind(), id(passage.quote(), same.size()), passage.quote());
    same.add(draft);
    draft.anchors = 2 * EventDraft.TOLD;
    draft.weight = told.to() - told.from() + 1;
    add(draft, units, at, told.to(), told.actors(), told.date(), passage);
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
    actors.stream()
        .sorted()
        .forEach(a -> draft.participants.putIfAbsent(a, new Participant(a, "participant")));
    PartialDate dated = date == null ? null : date.date();
    boolean finer =
        dated != null
            && (draft.date == null
                || dated.value().length() > draft.date.value().length()
                    && dated.value().startsWith(draft.date.value()));
    if (finer) {
      draft.date = dated;
    }
    if (draft.place == null) {
      draft.place = place(units, at, to);
    }
    int last = date == null ? units.get(to - 1).to() : Math.max(units.get(to - 1).to(), date.to());
    Passage whole = date == null ? passage : context.passages().of(units.get(at).from(), last);
    if (draft.evidence.size() < 6) {
      draft.evidence.add(whole);
    }
  }

  /** «كارثة إسقاط», «إعلان الجزائر قطع علاقاتها»: another noun tells it. */
  private static boolean isWrapped(List<Unit> units, int at) {
    int i = at + 1;
    while (i < Math.min(units.size(), at + WRAPPED)) {
      Unit unit = units.get(i);
      if (unit.sense(EventNoun.class).isPresent() && !unit.isActor()) {
        return true;
      }
      int office = EventPhrases.office(units, i);
      if (!unit.isActor() && unit.date() == null && !unit.isMark("،,") && office < 0) {
        return false;
      }
      i = Math.max(i + 1, office);
    }
    return false;
  }

  private static Set<String> actors(List<Unit> units, int at, int to) {
    Set<String> actors = new HashSet<>();
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      unit.named().ifPresent(n -> actors.add(n.actor()));
      unit.sense(Sense.Nisba.class)
          .filter(n -> !unit.isActor())
          .ifPresent(n -> actors.add(n.state()));
    }
    return actors;
  }

  private String id(String name, int number) {
    String slug = Romanization.slug(name);
    return "event:" + slug + (number == 0 ? "" : "-" + (number + 1));
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

  List<Event> events() {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<EventDraft> drafts : byWord.values()) {
      for (EventDraft draft : drafts) {
        if (draft.isTold() && ids.add(draft.id)) {
          boolean arabic = context.knowledge().language().equals("ar");
          events.add(
              new Event(
                  draft.id,
                  draft.kind,
                  arabic
                      ? new Names(draft.name, "“" + draft.name + "”")
                      : new Names(draft.name, draft.name),
                  draft.date,
                  draft.place,
                  null,
                  draft.participants.values().stream()
                      .filter(p -> context.registry().hasMentions(p.actor()))
                      .toList(),
                  List.copyOf(new TreeSet<>(draft.evidence))));
        }
      }
    }
    return events;
  }
}
