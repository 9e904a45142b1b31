package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.extract.Sense.Entry;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Number;
import org.isnad.extract.Sense.Prefixes;
import org.isnad.model.Frame;
import org.isnad.model.LexiconTable;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.text.ArabicFold;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/** The lexicons and frames of one language, ready to be looked up. */
final class Knowledge {
  /** Letters of a name from which on a foreign g may be written as in Cairo. */
  private static final int SPELLED = 6;

  /** Before the name of a list of words that rules look up, and that say nothing by themselves. */
  private static final String LIST = "list:";

  private final Gazetteer gazetteer = new Gazetteer();
  private final Entities entities;
  private final OfficeBook offices;
  private final String language;
  private final Map<String, Names> issues = new HashMap<>();
  private final Homonyms homonyms = new Homonyms();
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
    this.language = language;
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
    Entities.present(tables, "states").forEach(this::states);
    Entities.present(tables, "places").forEach(this::places);
    Entities.present(tables, "organizations").forEach(this::organizations);
    Entities.present(tables, "leaders").forEach(this::leaders);
    Entities.present(tables, "roles").forEach(this::roles);
    Entities.present(tables, "events").forEach(this::events);
    Entities.present(tables, "event-verbs").forEach(this::eventVerbs);
    Entities.present(tables, "issues").forEach(this::issues);
    Entities.present(tables, "groups").forEach(this::groups);
    Entities.present(tables, "given-names").forEach(this::givenNames);
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

  private boolean isOurs(LexiconTable table, LexiconTable.Row row) {
    return table.cell(row, "lang").equals(language);
  }

  private static boolean isSure(LexiconTable table, LexiconTable.Row row) {
    return !table.cell(row, "checked").equals("?");
  }

  private void add(String form, Sense sense, Prefixes prefixes) {
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
      gazetteer.add(new Entry(words, sense, prefixes));
    }
  }

  private List<Token> tokens(String form) {
    List<Token> tokens = Tokenizer.tokens(form);
    return language.equals("en") ? EnglishTokens.split(tokens) : tokens;
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
      } else if (isOurs(table, row)) {
        Sense word = new Sense.Word(type);
        if (Set.of(
                    "light",
                    "receiving",
                    "stirring",
                    "met",
                    "relaying",
                    "occurs",
                    "wishing",
                    "announcing")
                .contains(type)
            && language.equals("ar")) {
          verbs(form, word);
        } else if (Set.of("occurring", "light-participle").contains(type)
            && language.equals("ar")) {
          ArabicForms.adjective(ArabicFold.fold(form))
              .forEach(f -> add(f.word(), word, Prefixes.NOUN));
        } else if (Set.of(
                "government",
                "army",
                "parliament",
                "police",
                "people",
                "town",
                "peer",
                "homeland",
                "members",
                "position",
                "rumour",
                "collective",
                "collective-f")
            .contains(type)) {
          add(form, word, Prefixes.NOUN);
        } else {
          add(form, word, Prefixes.WORD);
        }
      }
    }
  }

  private void states(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (!isOurs(table, row)) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      boolean sure = isSure(table, row);
      switch (table.cell(row, "kind")) {
        case "name", "alias" ->
            add(form, new Name(id, Name.Kind.STATE, MentionHow.NAME, sure), Prefixes.NAME);
        case "capital" ->
            add(form, new Name(id, Name.Kind.CAPITAL, MentionHow.METONYM, sure), Prefixes.NAME);
        case "metonym" ->
            add(form, new Name(id, Name.Kind.SEAT, MentionHow.METONYM, sure), Prefixes.NAME);
        case "nisba" -> nisba(id, form, sure);
        case "nisba_pl" ->
            add(form, new Sense.Nisba(id, Gender.M, Number.MANY, sure), Prefixes.NOUN);
        case "nisba_f" -> add(form, new Sense.Nisba(id, Gender.F, Number.ONE, sure), Prefixes.NOUN);
        default -> {}
      }
    }
  }

  private void nisba(String id, String form, boolean sure) {
    if (language.equals("en")) {
      add(form, new Sense.Nisba(id, Gender.ANY, Number.ANY, sure), Prefixes.NOUN);
      return;
    }
    if (form.contains(" ")) {
      ofTwoWords(id, form, sure);
      return;
    }
    for (ArabicForms.Form f : ArabicForms.adjective(ArabicFold.fold(form))) {
      add(f.word(), new Sense.Nisba(id, f.gender(), f.number(), sure), Prefixes.NOUN);
    }
  }

  /** «كوري جنوبي», «الكوري الجنوبي», «كورية جنوبية»; «جنوب أفريقي» changes only at its end. */
  private void ofTwoWords(String id, String form, boolean sure) {
    String first = ArabicFold.fold(form.substring(0, form.indexOf(' ')));
    String last = ArabicFold.fold(form.substring(form.indexOf(' ') + 1));
    for (ArabicForms.Form f : ArabicForms.adjective(last)) {
      Sense nisba = new Sense.Nisba(id, f.gender(), f.number(), sure);
      if (first.endsWith("ي")) {
        for (ArabicForms.Form g : ArabicForms.adjective(first)) {
          if (g.gender() == f.gender() && g.number() == f.number()) {
            add(g.word() + " " + f.word(), nisba, Prefixes.NOUN);
            add(g.word() + " ال" + f.word(), nisba, Prefixes.NOUN);
          }
        }
      } else {
        add(first + " " + f.word(), nisba, Prefixes.NOUN);
      }
    }
  }

  private void places(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        String form = table.cell(row, "form");
        String id = table.cell(row, "id");
        String kind = table.cell(row, "kind");
        if (kind.equals("metonym_of") || kind.equals("ruled_by")) {
          String of = table.cell(row, "of").split(",", 2)[0];
          Name.Kind as = kind.equals("ruled_by") ? Name.Kind.RULER : Name.Kind.CAPITAL;
          if (entities.find(of).isPresent()) {
            add(form, new Name(of, as, MentionHow.METONYM, true), Prefixes.NAME);
          }
        } else if (!kind.equals("nisba")) {
          add(form, new Name(id, Name.Kind.PLACE, MentionHow.NAME, true), Prefixes.NAME);
        }
      }
    }
  }

  private void organizations(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      String kind = table.cell(row, "kind");
      boolean latin = table.cell(row, "lang").equals("en");
      if (!isOurs(table, row) && !(latin && kind.equals("acronym"))) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      boolean sure = isSure(table, row);
      switch (kind) {
        case "name", "alias", "acronym" -> {
          boolean word = sure && !latin && !form.contains(" ") && !form.startsWith("ال");
          add(
              form,
              new Name(id, Name.Kind.ORGANIZATION, MentionHow.NAME, sure),
              word ? Prefixes.NOUN : Prefixes.NAME); // «ناتو», «الناتو»
        }
        case "short" ->
            add(form, new Name(id, Name.Kind.SHORT, MentionHow.SHORT, sure), Prefixes.NAME);
        case "surface_adj" ->
            ArabicForms.adjective(ArabicFold.fold(form))
                .forEach(
                    f ->
                        add(
                            f.word(),
                            new Name(id, Name.Kind.ADJECTIVE, MentionHow.NISBA, sure),
                            Prefixes.NOUN));
        default -> {}
      }
    }
  }

  private void leaders(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        boolean surname = table.cell(row, "kind").equals("surname");
        Name name =
            new Name(
                table.cell(row, "id"),
                surname ? Name.Kind.SURNAME : Name.Kind.LEADER,
                surname ? MentionHow.SHORT : MentionHow.NAME,
                isSure(table, row));
        String form = table.cell(row, "form");
        add(form, name, Prefixes.NAME);
        if (form.contains("غ") && form.length() >= SPELLED) {
          add(form.replace('غ', 'ج'), name, Prefixes.NAME); // «سيرغي», «سيرجي»
        }
      }
    }
  }

  private void roles(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (!isOurs(table, row)) {
        continue;
      }
      String id = table.cell(row, "id");
      String form = table.cell(row, "form");
      String kind = table.cell(row, "kind");
      if (id.startsWith("mod:")) {
        if (language.equals("ar") && !form.contains(" ")) {
          ArabicForms.adjective(ArabicFold.fold(form))
              .forEach(f -> add(f.word(), new Sense.Modifier(id), Prefixes.NOUN));
        } else {
          add(form, new Sense.Modifier(id), Prefixes.NOUN);
        }
        continue;
      }
      Gender man = language.equals("ar") ? Gender.M : Gender.ANY;
      Gender gender = kind.equals("f") ? Gender.F : man;
      Number number =
          switch (kind) {
            case "dual" -> Number.TWO;
            case "pl" -> Number.MANY;
            default -> Number.ONE;
          };
      Sense.RoleWord role = new Sense.RoleWord(id, table.cell(row, "scope"), gender, number);
      add(form, role, Prefixes.NOUN);
      if (language.equals("ar") && number == Number.ONE) {
        possessed(form, new Sense.Possessed(role));
        accusative(form, new Sense.Appointed(role));
      }
      if (language.equals("ar") && number == Number.TWO) {
        oblique(form).ifPresent(other -> add(other, role, Prefixes.NOUN));
      }
    }
  }

  /** «رئيسان», «رئيسين»; «وزيرا خارجية», «وزيري خارجية». */
  private static Optional<String> oblique(String form) {
    int space = form.indexOf(' ');
    String first = space < 0 ? form : form.substring(0, space);
    String rest = space < 0 ? "" : form.substring(space);
    if (first.endsWith("ان")) {
      return Optional.of(first.substring(0, first.length() - 2) + "ين" + rest);
    }
    return first.endsWith("ا") && space > 0
        ? Optional.of(first.substring(0, first.length() - 1) + "ي" + rest)
        : Optional.empty();
  }

  /** «اجتماعا طارئا»: of an indefinite noun and its adjective. */
  private void accusative(String form, Sense sense) {
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

  /** With the pronoun of its owner: «مؤتمرها», «وزير خارجيته». */
  private void possessed(String form, Sense sense) {
    String base =
        form.endsWith("ة")
            ? form.substring(0, form.length() - 1) + "ت"
            : form.endsWith("اء") ? form.substring(0, form.length() - 1) + "ئ" : form;
    int space = form.indexOf(' ');
    String head = space < 0 ? "" : form.substring(0, space);
    String first = head.endsWith("ة") ? head.substring(0, head.length() - 1) + "ت" : head;
    for (String owner : List.of("ه", "ها", "هم")) {
      add(base + owner, sense, Prefixes.NAME);
      if (space > 0 && form.indexOf(' ', space + 1) < 0) {
        add(
            first + owner + " ال" + form.substring(space + 1),
            sense,
            Prefixes.NAME); // «أمينها العام»
      }
    }
  }

  private void events(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        String kind = table.cell(row, "kind");
        boolean strong = table.cell(row, "weight").equals("strong");
        String plural = table.cell(row, "plural");
        String form = table.cell(row, "form");
        Sense noun = new Sense.EventNoun(kind, strong, false, head(form), false);
        add(form, noun, Prefixes.NOUN);
        if (language.equals("ar")) {
          possessed(form, new Sense.EventNoun(kind, strong, false, head(form), true));
          accusative(form, noun);
          dual(form, noun);
          if (SINGULAR.contains(kind)) {
            known(form, noun);
          }
        }
        if (!plural.equals(LexiconTable.NONE)) {
          add(plural, new Sense.EventNoun(kind, strong, true, head(plural), false), Prefixes.NOUN);
        }
      }
    }
  }

  /** «اجتماعان», «مذكرتي»: of a noun that is one word. */
  private void dual(String form, Sense noun) {
    if (form.contains(" ")) {
      return;
    }
    boolean feminine = form.endsWith("ة");
    String stem = feminine ? form.substring(0, form.length() - 1) + "ت" : form;
    add(stem + "ان", noun, Prefixes.NOUN);
    add(stem + "ين", noun, Prefixes.NOUN);
    if (feminine) {
      add(stem + "ي", noun, Prefixes.WORD);
    }
  }

  /** Kinds of which the definite is one that took place: «التعاون العسكري» is not. */
  private static final Set<String> SINGULAR =
      Set.of(
          "Attack",
          "War",
          "Conflict",
          "Election",
          "Summit",
          "Session",
          "Meeting",
          "Vote",
          "Protest",
          "Treaty");

  /** «محاولة الانقلاب», «الانتخابات الرئاسية»: two words of which the second is definite. */
  private void known(String form, Sense noun) {
    String[] words = form.split(" ");
    if (words.length == 2 && !words[1].startsWith("ال") && words[1].length() > 2) {
      add(words[0] + " ال" + words[1], noun, Prefixes.NOUN);
    }
  }

  /** The noun of a phrase: its first word, in English the last before “of”. */
  private String head(String form) {
    String[] words = ArabicFold.fold(form).split(" of ", 2)[0].split(" ");
    return language.equals("ar") ? words[0] : words[words.length - 1];
  }

  private void eventVerbs(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        String object = table.cell(row, "object");
        List<String> objects =
            object.equals(LexiconTable.NONE)
                ? List.of()
                : Arrays.stream(object.split("\\|")).map(ArabicFold::fold).toList();
        boolean alone = table.cell(row, "alone").equals("yes");
        String kind = table.cell(row, "kind");
        eventVerb(table.cell(row, "form"), past -> new Sense.EventVerb(kind, objects, alone, past));
      }
    }
  }

  private void eventVerb(String form, Function<Boolean, Sense> verb) {
    if (!language.equals("ar")) {
      add(form, verb.apply(true), Prefixes.WORD);
      return;
    }
    String[] parts = form.split("/", -1);
    ArabicForms.perfect(parts[0]).forEach(f -> add(f.word(), verb.apply(true), Prefixes.VERB));
    ArabicForms.imperfect(parts[1]).forEach(f -> add(f.word(), verb.apply(false), Prefixes.VERB));
  }

  /** All forms of a verb: Arabic as perfect/imperfect, English as it stands. */
  private void verbs(String form, Sense verb) {
    if (!language.equals("ar")) {
      add(form, verb, Prefixes.WORD);
      return;
    }
    String[] parts = form.split("/", -1);
    ArabicForms.perfect(parts[0]).forEach(f -> add(f.word(), verb, Prefixes.VERB));
    ArabicForms.imperfect(parts[1]).forEach(f -> add(f.word(), verb, Prefixes.VERB));
    ArabicForms.jussive(parts[1], parts[0]).forEach(f -> add(f.word(), verb, Prefixes.WORD));
  }

  /** A topic's labels. */
  Names issue(String id) {
    return issues.getOrDefault(id, new Names(id, id));
  }

  private void issues(LexiconTable table) {
    issues.putAll(Entities.labels(table, row -> true));
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        add(table.cell(row, "form"), new Sense.Topic(table.cell(row, "id")), Prefixes.NOUN);
      }
    }
  }

  private void groups(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        add(
            table.cell(row, "form"),
            new Name(table.cell(row, "id"), Name.Kind.GROUP, MentionHow.NAME, true),
            Prefixes.NOUN);
      }
    }
  }

  private void givenNames(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (isOurs(table, row)) {
        add(
            table.cell(row, "form"),
            new Sense.Given(table.cell(row, "form"), isSure(table, row)),
            Prefixes.NAME);
      }
    }
  }

  private void frame(Frame frame) {
    new FrameForms(frame, this::add).addAll();
  }

  /** Puts one written form into the gazetteer. */
  interface Sink {
    void add(String form, Sense sense, Prefixes prefixes);
  }
}
