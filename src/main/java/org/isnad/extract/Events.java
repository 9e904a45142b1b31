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
import org.isnad.extract.Sense.Trigger;
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
  private static final int NAME_UNITS = 5;
  private static final int DATE_REACH = 9;

  /** Kinds whose nouns are mostly plain words: they count with a date or when they come back. */
  /** Kinds whose nouns name an event wherever they have a complement. */
  private static final Set<String> SURE =
      Set.of(
          "Summit",
          "Vote",
          "War",
          "Election",
          "Attack",
          "Protest",
          "Meeting",
          "Intervention",
          "Resolution");

  private static final Set<String> WRAPPERS =
      Set.of("Crisis", "Decision", "Treaty", "Proposal", "Request", "Statement", "Other");

  private static final Set<String> MINOR =
      Set.of(
          "Aid", "Cooperation", "Other", "Crisis", "Founding", "Statement", "Speech", "Proposal");

  private final Context context;
  private final Map<String, List<Draft>> byWord = new LinkedHashMap<>();
  private final Map<Unit, Draft> byUnit = new HashMap<>();

  private static final class Draft {
    private final String kind;
    private final String id;
    private String name;
    private int weight;
    private boolean strong;
    private boolean pointed;
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
      Optional<EventNoun> noun = unit.sense(EventNoun.class, n -> !n.plural());
      if (noun.isPresent() && !unit.isActor()) {
        read(units, at, noun.get());
      }
    }
  }

  /** The event that a unit names. */
  Optional<String> at(Unit unit) {
    return Optional.ofNullable(byUnit.get(unit)).filter(Events::isTold).map(d -> d.id);
  }

  private void read(List<Unit> units, int at, EventNoun noun) {
    Unit unit = units.get(at);
    if (at + 1 < units.size()
        && WRAPPERS.contains(noun.kind())
        && units.get(at + 1).sense(EventNoun.class).isPresent()) {
      return; // «كارثة إسقاط الطائرة» is told by «إسقاط»
    }
    boolean article = unit.reading(noun).article();
    Set<String> actors = new HashSet<>();
    int to = phrase(units, at, actors);
    boolean numbered =
        article
            && to == at + 1
            && to < units.size()
            && units.get(to).token().kind() == Token.Kind.NUMBER;
    if (numbered) {
      to++; // «القرار 2166» is one of its own
    }
    boolean complemented = to > at + 1;
    @Nullable DateMention date = dateNear(units, at, to);
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
      if (!numbered
          && !(noun.strong() && (article || complemented))
          && !(complemented && (!actors.isEmpty() || date != null))) {
        return;
      }
      draft = new Draft(noun.kind(), id(passage.quote(), same.size()), passage.quote());
      same.add(draft);
    }
    int weight = (to - at) + 2 * actors.size();
    if (weight > draft.weight) {
      draft.weight = weight;
      draft.name = passage.quote();
    }
    draft.strong |= noun.strong();
    draft.pointed |= article && to < units.size() && units.get(to).is("relative");
    draft.pointed |= numbered;
    add(draft, units, at, to, actors, date, passage);
    byUnit.put(unit, draft);
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
    if (MINOR.contains(draft.kind)) {
      return draft.date != null || draft.evidence.size() > 2;
    }
    return draft.date != null
        || draft.pointed
        || draft.evidence.size() > 1
        || draft.strong
            && (!draft.actors.isEmpty() || SURE.contains(draft.kind) && draft.weight > 1);
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

  /** The noun with its adjectives and owners: one past its last unit. */
  private int phrase(List<Unit> units, int at, Set<String> actors) {
    int i = at + 1;
    int good = i;
    while (i < units.size() && i - at <= NAME_UNITS) {
      Unit unit = units.get(i);
      if (unit.token().kind() == Token.Kind.MARK && !unit.isMark("«»\"“”–-")) {
        break;
      }
      if (unit.date() != null && !unit.isActor() || isJoined(unit)) {
        break;
      }
      boolean linking =
          unit.folded().equals("بين")
              || unit.folded().equals("في")
              || unit.folded().equals("علي")
              || unit.folded().equals("ضد");
      if (linking && i + 1 < units.size() && isNamed(units.get(i + 1))) {
        i++;
        continue;
      }
      if (unit.sense(Sense.Word.class).isPresent() && !unit.isActor() && !unit.is("government")) {
        break;
      }
      if (unit.sense(Trigger.class, Trigger::finite).isPresent()
          && !unit.isActor()
          && !unit.folded().startsWith("ال")) {
        break;
      }
      unit.named().ifPresent(n -> actors.add(n.actor()));
      unit.sense(Sense.Nisba.class)
          .filter(n -> !unit.isActor())
          .ifPresent(n -> actors.add(n.state()));
      i++;
      good = i;
    }
    return good;
  }

  /** «بدقيقة», «وغالبيتهم», «يأتي»: what follows is no part of the name. */
  private static boolean isJoined(Unit unit) {
    String word = unit.folded();
    boolean prefixed =
        word.startsWith("و")
            || word.startsWith("ب")
            || word.startsWith("لل")
            || word.startsWith("ف")
            || word.startsWith("ل")
            || word.startsWith("ك");
    boolean verb = word.startsWith("ي") && word.length() > 3;
    if (unit.isUnknown()) {
      return unit.token().isWord() && (prefixed && word.length() > 3 || verb);
    }
    return unit.matches().stream().allMatch(m -> !m.reading().taken().isEmpty())
        && !(unit.isActor() && !unit.prefix().startsWith("ف") && !unit.isAfterPreposition());
  }

  private static boolean isNamed(Unit unit) {
    return unit.isActor() || unit.sense(Name.class).isPresent();
  }

  private static @Nullable DateMention dateNear(List<Unit> units, int at, int to) {
    for (int i = at; i < Math.min(units.size(), to + DATE_REACH); i++) {
      Unit unit = units.get(i);
      if (i > to
          && (unit.isMark(".؛;")
              || (unit.sense(Trigger.class, Trigger::finite).isPresent() || unit.is("light"))
                  && !unit.isActor())) {
        break;
      }
      if (unit.date() != null && unit.date().date() != null) {
        return unit.date();
      }
    }
    return null;
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
