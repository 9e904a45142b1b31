package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.Frame;
import org.isnad.model.LexiconTable;
import org.isnad.model.Names;
import org.isnad.text.ArabicFold;

/** The lexicons and frames of one language, ready to be looked up. */
final class Knowledge {
  /** Before the name of a list of words that rules look up, and that say nothing by themselves. */
  private static final String LIST = "list:";

  private final Gazetteer gazetteer = new Gazetteer();
  private final Entries entries;
  private final Entities entities;
  private final OfficeBook offices;
  private final String language;
  private final Map<String, Names> issues = new HashMap<>();
  private final Homonyms homonyms;
  private final Precision precision = new Precision();
  private final EventWeights eventWeights;
  private final BodyWords bodies = new BodyWords();
  private final EnglishBodyWords englishBodies = new EnglishBodyWords();
  private final Set<String> uniqueOffices = new HashSet<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  /**
   * @param tables all lexicons by name
   * @param language {@code ar} or {@code en}
   */
  Knowledge(
      Map<String, LexiconTable> tables,
      List<Frame> frames,
      Entities entities,
      OfficeBook offices,
      String language) {
    this.entities = entities;
    this.offices = offices;
    this.homonyms = new Homonyms(offices, word -> lists("called-after-people", word));
    this.language = language;
    this.entries = new Entries(gazetteer, language);
    this.eventWeights =
        language.equals("en") ? new EventWeights(EventWeights.ENGLISH) : new EventWeights();
    Entities.present(tables, "words").forEach(this::words);
    if (language.equals("ar")) {
      Entities.present(tables, "bodies").forEach(bodies::read);
    } else {
      Entities.present(tables, "bodies").forEach(englishBodies::read);
    }
    Entities.present(tables, "homonyms").forEach(homonyms::read);
    Entities.present(tables, "precision").forEach(precision::read);
    Entities.present(tables, "event-clues").forEach(eventWeights::read);
    NameRows names = new NameRows(entries, entities);
    EventRows events = new EventRows(entries);
    Entities.present(tables, "states").forEach(names::states);
    Entities.present(tables, "places").forEach(names::places);
    Entities.present(tables, "organizations").forEach(names::organizations);
    Entities.present(tables, "leaders").forEach(names::leaders);
    Entities.present(tables, "roles").forEach(new RoleRows(entries)::roles);
    Entities.present(tables, "events").forEach(events::events);
    Entities.present(tables, "event-verbs").forEach(events::eventVerbs);
    Entities.present(tables, "issues").forEach(this::issues);
    Entities.present(tables, "groups").forEach(names::groups);
    Entities.present(tables, "given-names").forEach(names::givenNames);
    frames.stream().filter(f -> f.language().equals(language)).forEach(this::frame);
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Entities entities() {
    return entities;
  }

  /** Whether the office alone, «وزير النقل الماليزي», tells who is meant. */
  boolean isUnique(String role) {
    return uniqueOffices.contains(role);
  }

  /** Whether a list of {@code words.tsv}, «list:…», holds a folded word. */
  boolean lists(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /**
   * What an office of a state is called where an organization has it: its president is its chair.
   */
  String office(String role, String of) {
    boolean heads = role.equals("role:president") || role.equals("role:leader");
    if (!of.startsWith("org:") || !heads) {
      return role;
    }
    return switch (entities.type(of)) {
      case "parliament" -> "role:speaker-of-parliament";
      case "party" -> "role:party-leader";
      case "authority" -> role;
      default -> role.equals("role:president") ? "role:chairman" : role;
    };
  }

  Homonyms homonyms() {
    return homonyms;
  }

  Precision precision() {
    return precision;
  }

  EventWeights eventWeights() {
    return eventWeights;
  }

  BodyWords bodies() {
    return bodies;
  }

  EnglishBodyWords englishBodies() {
    return englishBodies;
  }

  OfficeBook offices() {
    return offices;
  }

  String language() {
    return language;
  }

  private void words(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      String type = table.cell(row, "class");
      String form = table.cell(row, "form");
      if (type.equals("unique-office")) {
        uniqueOffices.add(form);
      } else if (type.startsWith(LIST)) {
        lists
            .computeIfAbsent(type.substring(LIST.length()), l -> new HashSet<>())
            .add(ArabicFold.fold(form));
      } else if (entries.isOurs(table, row)) {
        Sense word = new Sense.Word(type);
        if (Set.of(
                    "light",
                    "receiving",
                    "stirring",
                    "met",
                    "relaying",
                    "occurs",
                    "wishing",
                    "announcing",
                    "deciding",
                    "agreeing",
                    "deeming")
                .contains(type)
            && entries.isArabic()) {
          entries.verbs(form, word);
        } else if (type.equals("light-participle")) {
          ArabicForms.participle(form).forEach(f -> entries.add(f.word(), word, Prefixes.NOUN));
        } else if (type.equals("occurring") && entries.isArabic()) {
          ArabicForms.adjective(ArabicFold.fold(form))
              .forEach(f -> entries.add(f.word(), word, Prefixes.NOUN));
        } else if (Set.of(
                "government",
                "army",
                "parliament",
                "police",
                "people",
                "town",
                "peer",
                "homeland",
                "owed",
                "members",
                "position",
                "rumour",
                "collective",
                "folk",
                "collective-f")
            .contains(type)) {
          entries.add(form, word, Prefixes.NOUN);
        } else {
          entries.add(form, word, Prefixes.WORD);
        }
      }
    }
  }

  /** A topic's labels. */
  Names issue(String id) {
    return issues.getOrDefault(id, new Names(id, id));
  }

  private void issues(LexiconTable table) {
    issues.putAll(Entities.labels(table, row -> true));
    for (LexiconTable.Row row : table.rows()) {
      if (entries.isOurs(table, row)) {
        entries.add(table.cell(row, "form"), new Sense.Topic(table.cell(row, "id")), Prefixes.NOUN);
      }
    }
  }

  private void frame(Frame frame) {
    new FrameForms(frame, entries).addAll();
  }
}
