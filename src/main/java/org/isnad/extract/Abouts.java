package org.isnad.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.extract.Targets.Target;
import org.isnad.model.Ids;
import org.isnad.model.Issue;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/** What positions are about, as ids: an actor, an event that is told, or an issue. */
final class Abouts {
  private static final int TARGET_UNITS = 10;
  static final String OPENING = "«“\"";
  static final String CLOSING = "»”\"";

  /** «إياه», «إياها»: a pronoun that stands by itself. */
  static final Pattern EYYA = Pattern.compile("اياه(ا|م|ما|ن)?");

  /** «وهو ما نفته», «وهي الخطوة التي أيدتها»: folded. */
  private static final Set<String> IT = Set.of("وهو", "وهي", "هو", "هي");

  /** What may be joined before «ال». */
  private static final Pattern DEFINITE = Pattern.compile("^([وف]?[بك]?)ال");

  /** Folded. */
  static final Set<String> POINTING = Set.of("ذلك", "هذا", "هذه", "تلك");

  private final Context context;
  private final AboutEdges edges;
  private final Events events;
  private final String article;
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private @Nullable About lastAbout;

  /**
   * @param id of an actor, event or issue
   * @param text where it stands
   */
  record About(String id, Passage text, Names label) {}

  /**
   * @param article its id
   */
  Abouts(Context context, Events events, String article) {
    this.context = context;
    this.edges = new AboutEdges(context);
    this.events = events;
    this.article = article;
  }

  List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  /** To be told of each that became a position: what a pronoun further on may mean. */
  void remember(About about) {
    lastAbout = about;
  }

  /**
   * What the pronoun on a verb stands for: «القرار الذي أيدته», «أيدت الصين القرار وعارضته الهند»;
   * never the verb's own subject.
   */
  Optional<About> antecedent(List<Unit> units, int at, Subject subject) {
    int to = at;
    while (to > 0 && at - to < 4 && !units.get(to).is("relative")) {
      to--;
    }
    if (units.get(to).is("relative") && to > 0) {
      int phrase = Syntax.phrase(units, to - 1);
      int noun = phrase < to && IT.contains(units.get(phrase).folded()) ? phrase + 1 : phrase;
      return isAllThat(units, noun, to)
          ? before(units, phrase)
          : Optional.of(about(units, noun, to, 0)); // «وهو [القانون] الذي رحبت به حماس»
    }
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:"); i--) {
      boolean own = i >= subject.from() && i < subject.to();
      if (!own
          && units.get(i).isActor()
          && Syntax.isNominative(units, i)
          && Syntax.opensHere(units, i)) {
        return Optional.of(about(units, i, i + 1, 0));
      }
    }
    return lastAbout != null ? Optional.of(lastAbout) : noun(units, at);
  }

  /** «وهو [ما] نفته»، «[الأمر] الذي نفته»: no noun of its own, but what was told before. */
  private static boolean isAllThat(List<Unit> units, int noun, int relative) {
    return noun == relative || noun + 1 == relative && units.get(noun).folded().equals("الامر");
  }

  /** What a sentence told before a place: its last position's, its last event, else its words. */
  private Optional<About> before(List<Unit> units, int at) {
    int to = at > 0 && units.get(at - 1).isMark("،,") ? at - 1 : at;
    int opens = context.passages().of(units.get(0).from(), units.get(0).to()).start();
    if (to <= 0 || lastAbout != null && lastAbout.text().start() >= opens) {
      return Optional.ofNullable(lastAbout).map(this::thing);
    }
    for (int i = to - 1; i >= 0; i--) {
      Optional<String> event = events.at(units.get(i));
      if (event.isPresent()) {
        return Optional.of(about(units, i, to, 0));
      }
    }
    return Optional.of(about(units, Math.max(0, to - TARGET_UNITS), to, 0));
  }

  /** «وهو ما» is no actor: of one who is accused, what he is accused of. */
  private About thing(About about) {
    boolean actor = !about.id().startsWith("issue:") && !about.id().startsWith("event:");
    return actor ? issue(about.text(), about.label()) : about;
  }

  /** The nearest definite noun before a verb that its pronoun may stand for. */
  private Optional<About> noun(List<Unit> units, int at) {
    boolean feminine = units.get(at).folded().endsWith("ها");
    int told = -1;
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:"); i--) {
      Unit unit = units.get(i);
      String word = unit.words().split(" ")[0];
      boolean fits = !unit.isActor() && word.endsWith("ه") == feminine;
      Matcher definite = DEFINITE.matcher(word);
      if (fits && definite.find()) {
        return Optional.of(about(units, i, i + 1, definite.end(1)));
      }
      boolean owned = // «[خطة السلام] … تعارضها إسرائيل»
          fits
              && unit.prefix().isEmpty()
              && unit.sense(Sense.EventNoun.class).isPresent()
              && units.get(i + 1).isDefinite();
      if (owned) {
        return Optional.of(about(units, i, i + 2, 0));
      }
      told = told < 0 && Syntax.isDocument(units, i) ? i : told;
    }
    return told < 0 ? Optional.empty() : Optional.of(about(units, told, told + 1, 0));
  }

  /** «اتهمت كندا [روسيا بعرقلة المساعدات]»: of the accused, in the words that tell of what. */
  About accused(List<Unit> units, Target target, int end) {
    Unit first = units.get(Math.min(target.from(), end - 1));
    About told = about(units, Charges.of(units, target, end), end);
    return target.cut() == 0 && first.isActor()
        ? new About(first.named().orElseThrow().actor(), told.text(), told.label())
        : told;
  }

  About about(List<Unit> units, Target target, int end) {
    int from = Math.min(target.from(), end - 1);
    int noun = described(units, from);
    if (noun > 0) {
      return told(units, noun, end);
    }
    if (target.to() > from) {
      return about(units, from, target.to(), target.cut());
    }
    boolean that = // «أشار إلى [أن] المدينة»; but «دعا إلى أن تتوقف»
        target.cut() == 0
            && from + 1 < end
            && units.get(from).token().text().equals("أن")
            && !units.get(from + 1).isVerb();
    from += that ? 1 : 0;
    boolean clause = target.how().equals("أن") || that;
    boolean led = from + 1 < end && !clause && target.cut() == 0 && isLink(units.get(from));
    from += led ? 1 : 0; // «رفض التعليق [على] التقرير»
    while (from + 1 < end && units.get(from).isMark("،,")) {
      from++; // “with Russia abstaining, [to extend the mission]”
    }
    int to = from;
    while (to < end
        && to - from < TARGET_UNITS
        && !units.get(to).isMark("،؛.:")
        && !AboutEdges.closesQuotation(units, from, to)
        && (clause
            || to == from
            || !edges.endsNoun(units.get(to)) && !AboutEdges.isAsking(units, to))) {
      to++;
    }
    while (to > from + 1
        && (!clause && AboutEdges.isDangling(units.get(to - 1)) || units.get(to - 1).isMark(","))) {
      to--;
    }
    return about(units, from, Math.max(to, from + 1), target.cut());
  }

  private static boolean isLink(Unit unit) {
    return unit.is("preposition")
        && !unit.isActor()
        && unit.to() - unit.from() == 1
        && !EnglishTokens.isLatin(unit.token());
  }

  /** Whether one of the marks between two places has no other. */
  private static boolean isOdd(List<Unit> units, int from, int to, String marks) {
    return units.subList(from, to).stream().filter(u -> u.isMark(marks)).count() % 2 == 1;
  }

  /**
   * «طرد السفير [الفرنسي]»: the word that an adjective at its beginning describes and that its own
   * word took in; 0 where there is none.
   *
   * @return a token
   */
  private int described(List<Unit> units, int at) {
    if (at == 0 || units.get(at).sense(Sense.Nisba.class).isEmpty()) {
      return 0;
    }
    Unit before = units.get(at - 1);
    int last = before.to() - 1;
    boolean takes = before.sense(Sense.Trigger.class).isPresent() && last > before.from();
    boolean both =
        units.get(at).isDefinite() && context.tokens().get(last).folded().startsWith("ال");
    return takes && both ? last : 0;
  }

  /** The words from a token to the end of the noun that it begins, as an issue of their own. */
  private About told(List<Unit> units, int token, int end) {
    int to = 0;
    while (to < end && units.get(to).from() <= token) {
      to++;
    }
    while (to < end && !units.get(to).isMark("،؛.:") && !edges.endsNoun(units.get(to))) {
      to++;
    }
    Passage text = context.passages().of(token, units.get(to - 1).to());
    return issue(text, new Names(text.quote(), "“" + text.quote() + "”"));
  }

  /** What no list has, as an issue of its own. */
  private About issue(Passage text, Names label) {
    String id = Ids.told("issue", article, Romanization.slug(label.ar()));
    issues.putIfAbsent(id, new Issue(id, label));
    return new About(id, text, label);
  }

  /** «[ل]مصر»: letters before a name that belong to the preposition. */
  private static int preposition(Unit actor) {
    boolean simple = actor.prefix().length() == 1 && actor.folded().startsWith(actor.prefix());
    return simple && actor.isAfterPreposition() ? 1 : 0;
  }

  private About about(List<Unit> units, int begin, int last, int cut) {
    int from = begin;
    int to = last;
    while (to - from > 1 && EYYA.matcher(units.get(from).folded()).matches()) {
      from++; // «محملا [إياها] مسؤولية الأزمة»
    }
    if (from > begin && lastAbout != null && units.get(from).folded().equals("ب")) {
      return lastAbout; // «واصفا [إياه] بـ«الخطأ الفادح»»
    }
    while (to - from > 1
        && units.get(from).isMark(OPENING)
        && !isOdd(units, from + 1, to - 1, CLOSING)) {
      from++; // «"لم أتنازل عن شيء»
    }
    while (to - from > 1 && units.get(to - 1).isMark("«“(")) {
      to--; // «رأى القرار [«]خطيئة كبرى»»
    }
    while (to - from > 1
        && units.get(to - 1).isMark(CLOSING)
        && !isOdd(units, from, to - 1, OPENING)) {
      to--; // «الحل السياسي"»
    }
    int joined = cut == 0 && units.get(from).isActor() ? preposition(units.get(from)) : cut;
    // «للاستيطان» is «ل» and «الاستيطان», of which only «استيطان» stands there by itself
    boolean merged = joined > 0 && units.get(from).folded().startsWith("لل", joined - 1);
    Passage text =
        context
            .passages()
            .of(units.get(from).from(), units.get(to - 1).to(), merged ? joined + 1 : joined);
    String quote = merged ? "ال" + text.quote() : text.quote();
    boolean arabic = context.knowledge().language().equals("ar");
    Names label = new Names(quote, arabic ? "“" + quote + "”" : quote);
    Unit first = units.get(from);
    About before = lastAbout;
    if (to - from == 1 && POINTING.contains(first.folded()) && before != null) {
      return new About(thing(before).id(), text, before.label()); // «ونفت موسكو [ذلك]»
    }
    Optional<Unit.Named> actor = first.named();
    if (actor.isPresent() && to - from <= 2) {
      return new About(actor.get().actor(), text, label);
    }
    Optional<String> event = events.at(first);
    if (event.isPresent()) {
      return new About(event.get(), text, label);
    }
    for (int i = from; i < to; i++) {
      Optional<Sense.Topic> topic = units.get(i).sense(Sense.Topic.class);
      if (topic.isPresent() && i <= from + 1) {
        String id = topic.get().id();
        issues.putIfAbsent(id, new Issue(id, context.knowledge().issue(id)));
        return new About(id, text, label);
      }
    }
    return issue(text, label);
  }
}
