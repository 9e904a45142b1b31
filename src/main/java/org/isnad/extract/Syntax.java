package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.MentionHow;
import org.isnad.text.Token;

/** What the words around a place tell of it: order, case and clause, as far as they are written. */
final class Syntax {
  private static final Set<String> GOVERNING = Set.of("عن", "في", "الي", "علي");
  private static final int SKIPPED = 4;
  private static final Set<String> DOCUMENTS = Set.of("Resolution", "Statement", "Decision");

  /** «المشاركون», «السوريون», «الناخبون»; «القانون» is none of them. */
  private static final Pattern PEOPLE = Pattern.compile("ال(م.*|.*ي|.ا..)ون");

  private Syntax() {}

  /** «إصرار قطر», «التدخلات الإيرانية»: a noun with an actor as its owner. */
  static boolean isSomebodys(List<Unit> units, int at) {
    return at + 1 < units.size()
        && (units.get(at + 1).isActor() && !units.get(at + 1).isAfterPreposition()
            || units.get(at + 1).sense(Sense.Nisba.class).isPresent());
  }

  /** «وأثار الحطام الأمل»: a definite noun behind a verb that takes no object is its subject. */
  static boolean namesItsOwn(List<Unit> units, int at, Trigger trigger) {
    int next = skip(units, at + 1);
    if (next >= units.size() || units.get(next).isAfterPreposition()) {
      return false;
    }
    Unit noun = units.get(next);
    boolean definite = noun.isUnknown() && noun.isDefinite();
    boolean thing = noun.sense(Sense.EventNoun.class).isPresent() && !noun.isActor();
    boolean intransitive = !trigger.frame().takesObject();
    return definite && (intransitive || units.get(at).is("light")) || thing && intransitive;
  }

  static boolean opensClause(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.token().kind() == Token.Kind.MARK
          || unit.is("conjunction")
          || unit.is("complementizer")) {
        return true;
      }
      if (!unit.is("adverb") && !unit.is("negation") && !unit.is("perhaps") && !unit.is("hedge")) {
        return false;
      }
    }
    return true;
  }

  /** «قال مسؤول إيراني»: somebody, but nobody named. */
  static boolean anonymous(List<Unit> units, int at) {
    int next = skip(units, at + 1);
    return next < units.size()
        && !units.get(next).isAfterPreposition() // «رسالة دعم [للشعب]»
        && (units.get(next).sense(RoleWord.class).isPresent()
            || units.get(next).is("people")
            || units.get(next).is("somebody")
            || endsAsSubject(units.get(next))
            || units.get(next).sense(Sense.Given.class, Sense.Given::sure).isPresent()
            || isCount(units.get(next))
            || !units.get(next).isActor() && units.get(next).folded().equals("وزاره")
            || isSomebodyOfState(units, next));
  }

  /** «طالب [مدع] تركي»: an indefinite noun, of a state by its adjective, and no thing. */
  private static boolean isSomebodyOfState(List<Unit> units, int at) {
    Unit noun = units.get(at);
    String word = noun.token().text();
    return at + 1 < units.size()
        && noun.isUnknown()
        && !noun.isDefinite()
        && noun.date() == null
        && !word.endsWith("ا")
        && !word.endsWith("اً")
        && !word.endsWith("ة")
        && !units.get(at + 1).isActor()
        && !units.get(at + 1).isDefinite()
        && units.get(at + 1).sense(Sense.Nisba.class).isPresent();
  }

  /** «تسع [دول]», «15»: so many, of whom none is named. */
  static boolean isCount(Unit unit) {
    return unit.token().kind() == Token.Kind.NUMBER
        || !unit.isActor() && NumberWords.WORDS.contains(unit.folded());
  }

  /** «المشاركون», «الطرفان»: an ending that only subjects have. */
  private static boolean endsAsSubject(Unit unit) {
    String word = unit.folded();
    return unit.sense(Trigger.class, Trigger::finite).isEmpty()
        && word.startsWith("ال")
        && (PEOPLE.matcher(word).matches() || word.endsWith("ان"))
        && word.length() > 6
        && unit.sense(Sense.EventNoun.class).isEmpty();
  }

  /** Where the noun phrase begins that ends at {@code at}. */
  static int phrase(List<Unit> units, int at) {
    int from = at;
    while (from > 0 && at - from < 4 && !units.get(from).isAfterPreposition()) {
      Unit before = units.get(from - 1);
      if (before.token().kind() == Token.Kind.MARK
          || before.is("preposition")
          || before.is("complementizer")
          || before.is("receiving")
          || before.isActor()
          || before.sense(Trigger.class, Trigger::finite).isPresent()) {
        break;
      }
      from--;
    }
    return from;
  }

  /** «عن أسفه»: behind a preposition stands a noun, though it may look like a verb. */
  static boolean isGoverned(List<Unit> units, int at) {
    return at > 0 && GOVERNING.contains(units.get(at - 1).folded());
  }

  /** «هل تنسحب …»: asked, and not said. */
  static boolean isAsked(List<Unit> units, int at) {
    for (int i = at - 1; i >= 0 && !units.get(i).isMark(".؛:،,!؟?"); i--) {
      if (units.get(i).is("question")) {
        return true;
      }
    }
    return false;
  }

  /**
   * «رفضت الخطة هولندا»: the object may stand before the subject, a definite noun that cannot act.
   */
  static boolean isObjectAhead(List<Unit> units, int at, Trigger trigger) {
    Unit noun = units.get(at);
    boolean direct =
        (trigger.finite() || trigger.shape() == Trigger.Shape.IDIOM)
            && !trigger.object()
            && trigger.frame().takesObject();
    if (!direct
        || noun.isActor()
        || !noun.isDefinite()
        || at + 1 >= units.size()
        || !units.get(at + 1).isActor()
        || units.get(at + 1).is("relative")) {
      return false;
    }
    boolean thing =
        noun.sense(Sense.EventNoun.class).isPresent() || noun.sense(Sense.Topic.class).isPresent();
    boolean feminine = noun.words().split(" ")[0].endsWith("ه");
    boolean disagrees =
        feminine ? trigger.gender() == Sense.Gender.M : trigger.gender() == Sense.Gender.F;
    return thing || noun.isUnknown() && disagrees;
  }

  /**
   * The nearest place before a verb that is more than a small word of it: its subject, if that
   * stands there; −1 when nothing does.
   *
   * @param marks those that may stand between the two
   */
  static int beforeVerb(List<Unit> units, int at, String marks) {
    int p = at - 1;
    while (p >= 0 && !units.get(p).isActor() && isOfVerb(units, p, at, marks)) {
      p--;
    }
    return p;
  }

  private static boolean isOfVerb(List<Unit> units, int p, int verb, String marks) {
    Unit unit = units.get(p);
    return unit.is("negation")
        || unit.is("perhaps")
        || unit.is("hedge")
        || unit.is("future")
        || unit.is("auxiliary")
        || unit.is("adverb")
        || unit.isUnknown() && unit.folded().endsWith("ly") // “jointly”
        || unit.is("coordinator") && EnglishTokens.isLatin(unit.token()) // “have both criticised”
        || unit.date() != null
        || p > 0
            && units.get(p - 1).isActor()
            && unit.sense(Sense.Nisba.class).isPresent() // «البيت الأبيض [الأميركي] رفض»
        || unit.is("preposition") && p + 1 < verb && units.get(p + 1).date() != null
        || unit.isMark(marks);
  }

  /** «[قلق بلاده البالغ] خلال»: one past a noun with its owner and what is said of it. */
  static int described(List<Unit> units, int at) {
    int i = at + 1;
    while (i < units.size()
        && units.get(i).token().isWord()
        && (units.get(i).isActor() || units.get(i).isDefinite())
        && !units.get(i).isAfterPreposition()) {
      i++;
    }
    return i;
  }

  /**
   * «نفت طهران أمس الأحد [دعمها]», «نفى أي [دعم]»: where the object of a verb begins behind its
   * subject.
   */
  static int object(List<Unit> units, int at, int subjectTo) {
    int i = Math.max(at + 1, subjectTo);
    boolean aside = // «رفض المجلس، السبت، [المبادرة]»
        i + 2 < units.size() && units.get(i).isMark("،,") && units.get(i + 1).date() != null;
    i += aside ? 1 : 0;
    while (i < units.size() && isBeforeObject(units.get(i))) {
      i++;
    }
    return aside && i < units.size() && units.get(i).isMark("،,") ? i + 1 : i;
  }

  private static boolean isBeforeObject(Unit unit) {
    boolean day = unit.date() != null && !unit.isActor();
    return day || unit.is("quantifier") || unit.is("adverb");
  }

  /** Past adverbs, dates and marks that may stand between a verb and its subject. */
  static int skip(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && at - from < SKIPPED) {
      Unit unit = units.get(at);
      boolean passes =
          unit.is("adverb")
              || unit.is("bound")
              || unit.is("coordinator")
              || unit.is("determiner")
              || unit.date() != null
              || unit.isMark("«»\"“”()-–");
      if (!passes || unit.isActor()) {
        break;
      }
      at++;
    }
    return at;
  }

  /** «الرئيسان [الفرنسي]», «الجانبان [المصري]»: what several actors are together. */
  static boolean isOfSeveral(List<Unit> units, int at) {
    if (at + 1 >= units.size() || units.get(at).isActor() || !units.get(at + 1).isActor()) {
      return false;
    }
    Unit.Named next = units.get(at + 1).named().orElseThrow();
    // «قادة [الحلف]», but «ودعا الزعيمان [المجتمع الدولي] إلى …»
    boolean theirs = next.how() == MentionHow.NISBA || Registry.isPerson(next.actor());
    boolean offices =
        units
            .get(at)
            .sense(
                RoleWord.class,
                r -> r.number() == Sense.Number.MANY || r.number() == Sense.Number.TWO && theirs)
            .isPresent();
    return offices || units.get(at).is("sides") && theirs;
  }

  /** «القرار 2166 الذي طالب»: whoever issued it. */
  static boolean isDocument(List<Unit> units, int at) {
    int q = units.get(at).token().kind() == Token.Kind.NUMBER ? at - 1 : at;
    return q >= 0
        && units.get(q).sense(Sense.EventNoun.class, n -> DOCUMENTS.contains(n.kind())).isPresent();
  }

  static boolean opensHere(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).is("complementizer")
        || units.get(at - 1).is("impersonal")
        || units.get(at - 1).is("conjunction")
        || units.get(at - 1).is("topic")
        || units.get(at - 1).isMark(".:؛");
  }

  /** Not in a prepositional phrase and not the owner of a noun. */
  static boolean isNominative(List<Unit> units, int at) {
    if (units.get(at).isAfterPreposition() || EnglishClauses.isOwner(units, at)) {
      return false;
    }
    if (at == 0 || units.get(at).isAfterConjunction()) {
      return true;
    }
    Unit before = units.get(at - 1);
    if (before.is("determiner")) {
      return isNominative(units, at - 1);
    }
    return before.token().kind() == Token.Kind.MARK && !EnglishTokens.isOwning(before)
        || before.is("complementizer")
        || before.is("impersonal")
        || before.is("conjunction")
        || before.is("topic")
        || before.is("auxiliary")
        || before.is("relative") && !before.is("preposition") // «من»
        || before.is("adverb")
        || before.is("coordinator")
        || before.date() != null;
  }
}
