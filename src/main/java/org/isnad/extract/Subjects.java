package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.Trigger;
import org.isnad.extract.Sense.Trigger.Shape;

/** Whose a word of the frames is, by its shape. */
final class Subjects {
  /** A verb of the first person within fixed words, folded. */
  private static final Pattern OURS = Pattern.compile("^[وف]?((لن|لا|لم) ن|سن)");

  /** «حسبما أفاد», «وفق ما أعلنت», folded: whose word it is stands behind and never before. */
  private static final Pattern AS_TOLD = Pattern.compile("^[وف]?(حسبما|وفقما|ب?حسب|وفقا?|طبقا) ");

  private static final Set<String> WE =
      Set.of("we", "i", "نحن", "اننا", "انا", "انني", "اني", "باننا");

  private final Discourse discourse;
  private final VerbSubjects verbs;
  private final NounSubjects nouns;
  private final ParticipleSubjects participles;
  private final EnglishSubjects english;
  private final EnglishVerbals verbals;
  private final Sources sources;

  Subjects(Context context, Discourse discourse, Agreement agreement, Predicate<Unit> isName) {
    this.discourse = discourse;
    this.sources = new Sources(context.registry());
    this.verbs = new VerbSubjects(agreement, discourse, isName);
    this.english = new EnglishSubjects(discourse);
    this.verbals = new EnglishVerbals(discourse, english);
    this.nouns = new NounSubjects(context, discourse, verbs, english);
    this.participles = new ParticipleSubjects(context, discourse, verbs);
  }

  Optional<Subject> find(List<Unit> units, int at, Trigger trigger, int end) {
    Optional<Subject> found = whose(units, at, trigger, end);
    return found.isPresent() && sources.isRelayed(trigger, found.get())
        ? Sources.behind(units, Math.max(at + 1, found.get().to()))
        : found;
  }

  private Optional<Subject> whose(List<Unit> units, int at, Trigger trigger, int end) {
    boolean ours = // «لن نتخلى عن»
        trigger.shape() == Shape.IDIOM && OURS.matcher(units.get(at).words()).find();
    if (trigger.person() == Trigger.Person.FIRST || ours || isWe(units, at)) {
      return headline(units, at)
          .or(() -> saidAfter(units, at))
          .or(() -> discourse.isOurs(units.get(at)) ? discourse.speaker() : Optional.empty());
    }
    if (trigger.frame().isJudgement()) {
      return judge(units, at, trigger);
    }
    if (trigger.frame().language().equals("en")) {
      Optional<Subject> found = english(units, at, trigger);
      boolean passive = EnglishClauses.isPassive(units, at, trigger);
      if (found.isPresent()
          || passive
          || trigger.shape() == Shape.PERFECT
          || trigger.shape() == Shape.PARTICIPLE) {
        return found;
      }
    }
    if (units.get(at).is("own-words")) {
      return discourse.speaker();
    }
    return switch (trigger.shape()) {
      case PERFECT, IMPERFECT, JUSSIVE, PASSIVE -> verbs.ofVerb(units, at, trigger, end);
      case IDIOM ->
          trigger.frame().inflect()
              ? verbs.ofVerb(units, at, trigger, end)
              : ofSource(units, at, trigger)
                  .or(() -> alsoSaid(units, at))
                  .or(() -> Ranks.ranked(units, at))
                  .or(() -> ofIdiom(units, at, trigger, end))
                  .or(() -> before(units, at, trigger))
                  .or(
                      () ->
                          verbs.behind(
                              units, at, NounSubjects.agreeing(units.get(at), trigger), end))
                  .or(() -> participles.circumstance(units, at));
      case NOUN -> nouns.ofNoun(units, at, trigger, end);
      case PARTICIPLE -> participles.find(units, at, trigger);
    };
  }

  private Optional<Subject> before(List<Unit> units, int at, Trigger trigger) {
    boolean behind =
        Attributions.isSource(trigger) && AS_TOLD.matcher(units.get(at).words()).find();
    return behind ? Optional.empty() : verbs.before(units, at, trigger);
  }

  /** «بحسب [التقرير] فإن»: whose document it is. */
  private Optional<Subject> ofSource(List<Unit> units, int at, Trigger trigger) {
    Optional<Subject> issuer = Documents.issuer(units, at, trigger);
    if (issuer.isPresent()) {
      return issuer;
    }
    if (!units.get(at).is("according") || at + 1 >= units.size()) {
      return Optional.empty();
    }
    Unit next = units.get(at + 1);
    return next.isActor() && next.prefix().equals("ل") // «وفقا [للأمم المتحدة]»
        ? Optional.of(Coordination.list(units, at + 1))
        : discourse.named(units, at + 1, trigger, true).or(() -> Circles.at(units, at + 1));
  }

  /** «كما قال إن …»: another thing that whoever spoke last said. */
  private Optional<Subject> alsoSaid(List<Unit> units, int at) {
    boolean also =
        at == 0
            && units.get(at).words().startsWith("كما ")
            && at + 1 < units.size()
            && units.get(at + 1).is("complementizer");
    return also ? discourse.speaker() : Optional.empty();
  }

  /**
   * «لم يذكر أوكرانيا»: a verb agrees with its subject; «لم يصدر عن أوكرانيا»: behind a
   * preposition, as behind a noun, stands whose it is.
   */
  private Optional<Subject> ofIdiom(List<Unit> units, int at, Trigger trigger, int end) {
    String words = units.get(at).words();
    Trigger verb = NounSubjects.agreeing(units.get(at), trigger);
    boolean verbal =
        verb.gender() != Sense.Gender.ANY
            && trigger.frame().language().equals("ar")
            && words.startsWith("ل")
            && !words.endsWith(" عن")
            && !words.endsWith(" من");
    return verbal ? verbs.ofVerb(units, at, verb, end) : nouns.ofNoun(units, at, trigger, end);
  }

  /** Of a judgement: whoever speaks, else the author where he lets it be seen. */
  private Optional<Subject> judge(List<Unit> units, int at, Trigger trigger) {
    if (trigger.shape() == Shape.NOUN && !Syntax.isSomebodys(units, at)) {
      return Optional.empty();
    }
    if (trigger.frame().language().equals("en") && discourse.isQuoted(units.get(at))) {
      Optional<Subject> after = saidAfter(units, at);
      if (after.isPresent()) {
        return after; // “What we need is a ceasefire,” said the minister
      }
    }
    return discourse.isSaid(units, at)
        ? discourse.speaker()
        : Authorship.of(units, at, trigger, discourse.isQuoted(units.get(at)));
  }

  private Optional<Subject> english(List<Unit> units, int at, Trigger trigger) {
    return switch (trigger.shape()) {
      case PERFECT, IDIOM -> english.ofVerb(units, at, trigger);
      case NOUN -> verbals.ofNoun(units, at, trigger);
      case PARTICIPLE -> verbals.ofParticiple(units, at, trigger);
      default -> Optional.empty();
    };
  }

  /** «شكري: لن نقبل»: whose words stand behind a colon. */
  private static Optional<Subject> headline(List<Unit> units, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (units.get(i).isMark(":")) {
        return units.get(i - 1).isActor()
            ? Optional.of(Coordination.list(units, Coordination.first(units, i - 1)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “we support”, «نحن قلقون»: the word itself does not tell that it is we who act. */
  private static boolean isWe(List<Unit> units, int at) {
    int p = Syntax.beforeVerb(units, at, "");
    return p >= 0 && !units.get(p).isActor() && WE.contains(units.get(p).folded());
  }

  /** “We support peace,” said the minister, he said; «نرفض التقسيم»، قال الوزير. */
  private Optional<Subject> saidAfter(List<Unit> units, int at) {
    for (int i = at + 1; i + 1 < units.size(); i++) {
      Optional<Subject> closed =
          units.get(i).isMark("\"”") ? english.behindQuotation(units, i) : Optional.empty();
      if (closed.isPresent()) {
        return closed;
      }
      boolean says =
          units
              .get(i)
              .sense(Trigger.class, t -> t.finite() && t.frame().stance().equals("claims"))
              .isPresent();
      if (says && i > 0 && units.get(i - 1).isMark("\"”»,،")) {
        int next = Syntax.skip(units, i + 1);
        if (next < units.size() && units.get(next).isActor()) {
          return Optional.of(Coordination.list(units, next).elsewhere());
        }
      }
    }
    return Optional.empty();
  }
}
