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
  /** What a mention must weigh, see {@link EventAnchors#weight}. */
  private static final int TOLD = 4;

  /** Kinds whose nouns name an event wherever they have a complement. */
  private static final Set<String> SURE =
      Set.of(
          "Summit",
          "Vote",
          "War",
          "Election",
          "Attack",
          "Protest",
          "Intervention",
          "Treaty",
          "Resolution");

  /** Kinds of which the bare noun, said again and again, is one: «الانقلاب». */
  private static final Set<String> HAPPENED =
      Set.of("Conflict", "War", "Attack", "Election", "Summit");

  private static final Set<String> WRAPPERS =
      Set.of("Crisis", "Decision", "Treaty", "Proposal", "Request", "Statement", "Other");

  /** Kinds whose nouns are mostly plain words. */
  private static final Set<String> MINOR =
      Set.of(
          "Aid",
          "Cooperation",
          "Other",
          "Crisis",
          "Founding",
          "Statement",
          "Speech",
          "Proposal",
          "Decision",
          "Request",
          "Enlargement",
          "Withdrawal",
          "Deployment",
          "Suspension",
          "Violence",
          "Award");

  private final Context context;
  private final Map<String, List<Draft>> byWord = new LinkedHashMap<>();
  private final Map<Unit, Draft> byUnit = new HashMap<>();

  private static final class Draft {
    private final String kind;
    private final String id;
    private String name;
    private int weight;
    private int anchors;
    private @Nullable PartialDate date;
    private @Nullable String place;
    private final Set<String> actors = new HashSet<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final List<Passage> evidence = new ArrayList<>();

    Draft(String kind, String id, String name) {
      this.kind = kind;
      this.id = id;
      this.name = name;
    }
  }

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
    return Optional.ofNullable(byUnit.get(unit)).filter(Events::isTold).map(d -> d.id);
  }

  private void read(List<Unit> units, int at, EventNoun noun) {
    Unit unit = units.get(at);
    if (WRAPPERS.contains(noun.kind()) && isWrapped(units, at)) {
      return; // «كارثة إسقاط الطائرة» is told by «إسقاط»
    }
    boolean article = unit.reading(noun).article();
    boolean owned = unit.sense(Sense.Possessed.class).isPresent();
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
    String word = word(unit, noun) + (numbered ? units.get(to - 1).folded() : "");
    List<Draft> same = byWord.computeIfAbsent(word, w -> new ArrayList<>());
    Draft draft = null;
    for (Draft candidate : same) {
      boolean apart =
          !actors.isEmpty()
              && !candidate.actors.isEmpty()
              && actors.stream().noneMatch(candidate.actors::contains);
      boolean otherDate =
          date != null
              && date.date() != null
              && candidate.date != null
              && !candidate.date.value().startsWith(date.date().value())
              && !date.date().value().startsWith(candidate.date.value());
      if (!apart && !otherDate) {
        draft = candidate;
      }
    }
    Passage passage = passage(units, at, to, unit.reading(noun));
    if (draft == null) {
      draft = new Draft(noun.kind(), id(passage.quote(), same.size()), passage.quote());
      same.add(draft);
    }
    int words = units.get(to - 1).to() - unit.from();
    int weight = words + 2 * actors.size();
    if (weight > draft.weight) {
      draft.weight = weight;
      draft.name = passage.quote();
    }
    int anchors =
        numbered
            ? TOLD + 1
            : EventAnchors.weight(
                units, at, to, noun, article || owned, date != null, actors.size());
    draft.anchors = Math.max(draft.anchors, anchors);
    add(draft, units, at, to, actors, date, passage);
    byUnit.put(unit, draft);
  }

  private void read(List<Unit> units, int at, EventVerbs.Told told) {
    Passage passage =
        context.passages().of(units.get(told.from()).from(), units.get(told.to() - 1).to());
    List<Draft> same = byWord.computeIfAbsent(passage.quote(), w -> new ArrayList<>());
    Draft draft = new Draft(told.verb().kind(), id(passage.quote(), same.size()), passage.quote());
    same.add(draft);
    draft.anchors = 2 * TOLD;
    draft.weight = told.to() - told.from() + 1;
    add(draft, units, at, told.to(), told.actors(), told.date(), passage);
  }

  private void add(
      Draft draft,
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

  private static boolean isTold(Draft draft) {
    boolean bare = draft.weight <= 1;
    if (bare
        && (draft.date == null || MINOR.contains(draft.kind))
        && !(draft.evidence.size() > 1 && HAPPENED.contains(draft.kind))) {
      return false; // «المحادثات», «العقوبات»: any of them
    }
    int weight =
        draft.anchors
            + Math.min(2, draft.evidence.size() - 1)
            + (SURE.contains(draft.kind) && draft.weight > 1 ? 1 : 0)
            + (draft.place != null ? 1 : 0)
            - (MINOR.contains(draft.kind) ? 1 : 0);
    return weight >= TOLD;
  }

  /** «كارثة إسقاط», «إعلان الجزائر قطع علاقاتها»: another noun tells it. */
  private static boolean isWrapped(List<Unit> units, int at) {
    for (int i = at + 1; i < Math.min(units.size(), at + 3); i++) {
      if (units.get(i).sense(EventNoun.class).isPresent() && !units.get(i).isActor()) {
        return true;
      }
      if (!units.get(i).isActor()) {
        return false;
      }
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

  private static String word(Unit unit, EventNoun noun) {
    return unit.matches().stream()
        .filter(m -> m.sense().equals(noun))
        .map(m -> m.reading().word())
        .findFirst()
        .orElse(unit.folded());
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
    for (List<Draft> drafts : byWord.values()) {
      for (Draft draft : drafts) {
        if (isTold(draft) && ids.add(draft.id)) {
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
