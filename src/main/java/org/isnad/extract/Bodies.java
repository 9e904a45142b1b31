package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Name;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Passage;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Organizations that no lexicon lists, by how their names are made.
 *
 * <pre>
 * [مجلس] السيادة, [لجنة] الأمن والدفاع النيابية    a head and what is definite behind it
 * [الحزب] الشيوعي السوداني, [الجمعية] الوطنية      a definite head and an adjective that makes names
 * وزارة [الخزانة] الأميركية, [الخارجية] السودانية    a portfolio and a state: a ministry
 * جماعة [أطباء بلا حدود]                          one that is listed, behind what it is
 * </pre>
 */
final class Bodies {
  /** Words that a name in quotation marks has at most. */
  private static final int QUOTED = 5;

  private final Context context;
  private final BodyWords vocabulary;
  private final Ministries ministries;
  private final BodyReach reach;

  /**
   * Units {@code [at, to)} name this organization.
   *
   * @param state whose ministry it is; null for all others
   * @param taken what is joined before its first word
   */
  record Body(String id, int to, @Nullable String state, String taken) {}

  Bodies(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().bodies();
    this.ministries = new Ministries(context);
    this.reach = new BodyReach(context);
  }

  /** «الخاص», «العسكري»: an adjective of the kind that names hold. */
  boolean isAdjective(Unit unit) {
    return vocabulary.isAdjective(unit.folded());
  }

  Optional<Body> at(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (vocabulary.isEmpty() || unit.isActor() || !unit.token().isWord()) {
      return Optional.empty();
    }
    Optional<Body> ministry = ministries.at(units, at);
    if (ministry.isPresent()) {
      return ministry;
    }
    if (unit.to() - unit.from() > 1) {
      return another(units, at).or(() -> shared(units, at));
    }
    for (Clitics.Reading reading : unit.readings()) {
      if (vocabulary.isHead(reading.word())) {
        Optional<Body> listed = reading.article() ? Optional.empty() : listed(units, at, reading);
        if (listed.isPresent()) {
          return listed;
        }
        boolean named = reading.article() && isPointedAt(units, at);
        if (named || isManner(units, at, reading) || isTraffic(units, at, reading)) {
          continue; // «هذه المنظمة الإقليمية» was named before
        }
        if (isMergedArticle(units, at, reading)) {
          int to = reach.definite(units, at);
          Clitics.Reading whole = new Clitics.Reading(reading.word(), "ل", reading.cut(), true);
          return to > at + 1 ? Optional.of(body(units, at, to, whole)) : Optional.empty();
        }
        int to =
            reading.article()
                ? reach.definite(units, at)
                : Math.max(
                    reach.construct(units, at, reading.word()),
                    Courts.end(units, at, reading.word()));
        return to > at + 1 ? Optional.of(body(units, at, to, reading)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «جماعة [أطباء بلا حدود]»: one that is listed, behind what it is. */
  private Optional<Body> listed(List<Unit> units, int at, Clitics.Reading reading) {
    if (!vocabulary.isSort(reading.word()) || at + 1 >= units.size()) {
      return Optional.empty();
    }
    Unit name = units.get(at + 1);
    Optional<Name> whole =
        name.sense(
            Name.class,
            n -> n.kind() == Name.Kind.ORGANIZATION && n.sure() && name.reading(n).cut() == 0);
    if (whole.isEmpty() || name.isDefinite() || name.to() - name.from() == 1) {
      return Optional.empty();
    }
    String id = whole.get().id();
    context.registry().known(id);
    Passage told = context.passages().of(units.get(at).from(), name.to(), reading.cut());
    context.registry().mention(id, told, MentionHow.NAME);
    return Optional.of(new Body(id, at + 2, null, reading.taken()));
  }

  /** «[بقيادة] مصر», «تحت [قيادة] الجنرال»: who leads something is told, and no body. */
  private static boolean isManner(List<Unit> units, int at, Clitics.Reading reading) {
    boolean under = at > 0 && units.get(at - 1).folded().equals("تحت");
    boolean state = at + 1 < units.size() && Ministries.state(units.get(at + 1)) != null;
    return reading.word().equals("قياده")
        && !reading.article()
        && (reading.taken().endsWith("ب") || under || state);
  }

  /** «[حركة] الشاحنات», «[حركة] التجارة»: of what moves. */
  private boolean isTraffic(List<Unit> units, int at, Clitics.Reading reading) {
    return reading.word().equals("حركه")
        && !reading.article()
        && at + 1 < units.size()
        && context.knowledge().lists("moving", units.get(at + 1).folded());
  }

  private boolean isPointedAt(List<Unit> units, int at) {
    return at > 0 && context.knowledge().lists("pointing", units.get(at - 1).folded());
  }

  /**
   * «زعيم [«الفجر الجديد»]»: a body by its name in quotation marks alone; empty where what stands
   * in them is no name.
   *
   * @param at the mark that opens them
   */
  Optional<Body> quoted(List<Unit> units, int at) {
    int close = at + 1;
    while (close < units.size() && close - at <= QUOTED && isPlain(units.get(close))) {
      close++;
    }
    boolean closes = close < units.size() && units.get(close).isMark("»\"”");
    boolean name = closes && close > at + 1 && units.get(at + 1).folded().startsWith("ال");
    return name
        ? Optional.of(
                body(units, at + 1, close, Clitics.readings(units.get(at + 1).folded()).get(0)))
            .map(body -> new Body(body.id(), body.to() + 1, null, ""))
        : Optional.empty();
  }

  private static boolean isPlain(Unit unit) {
    return unit.token().isWord() && !unit.isVerb() && !unit.is("complementizer");
  }

  /** «للجنة العسكرية» is «ل» before «اللجنة العسكرية»: its adjective tells the article. */
  private boolean isMergedArticle(List<Unit> units, int at, Clitics.Reading reading) {
    return reading.taken().equals("ل")
        && !reading.article()
        && reading.word().startsWith("ل")
        && at + 1 < units.size()
        && units.get(at + 1).isDefinite()
        && reach.isDescribing(units.get(at + 1));
  }

  /** Whether words behind a short name tell that it is not of the one that is listed. */
  static boolean isAnothers(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.sense(Name.class, n -> n.kind() == Name.Kind.SHORT).isPresent()
        && unit.sense(Name.class, n -> n.kind() != Name.Kind.SHORT).isEmpty()
        && BodyNames.behindQuotation(units, at + 1) > at + 1;
  }

  /** A form that others have too. */
  private static boolean isOpen(Name name) {
    return name.kind() == Name.Kind.SHORT || name.kind() == Name.Kind.ORGANIZATION && !name.sure();
  }

  /** «الحزب الوطني [الكيني]»: the short name of one listed, with words that make it another's. */
  private Optional<Body> another(List<Unit> units, int at) {
    if (!isAnothers(units, at)) {
      return Optional.empty();
    }
    int to = BodyNames.behindQuotation(units, at + 1);
    String first = context.tokens().get(units.get(at).from()).folded();
    return Clitics.readings(first).stream()
        .filter(reading -> vocabulary.isHead(reading.word()))
        .findFirst()
        .map(reading -> body(units, at, to, reading));
  }

  /** «حزب العدالة والتنمية»: several are called so, and none of them was named whole before. */
  private Optional<Body> shared(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean open =
        unit.sense(Name.class, Bodies::isOpen).isPresent()
            && unit.sense(Name.class, n -> !isOpen(n)).isEmpty()
            && unit.sense(Sense.Word.class).isEmpty();
    boolean owns = at > 0 && units.get(at - 1).is("collective"); // «أعضاء مجلس الشورى»
    if (!open || owns) {
      return Optional.empty();
    }
    String first = context.tokens().get(unit.from()).folded();
    return Clitics.readings(first).stream()
        .filter(reading -> vocabulary.isHead(reading.word()))
        .findFirst()
        .map(reading -> body(units, at, Math.max(at + 1, reach.definite(units, at)), reading));
  }

  private Body body(List<Unit> units, int at, int to, Clitics.Reading reading) {
    int cut =
        reading.article() ? reading.cut() - (reading.taken().endsWith("ل") ? 0 : 2) : reading.cut();
    Passage whole = context.passages().of(units.get(at).from(), units.get(to - 1).to(), cut);
    for (int i = at + 1; i < to; i++) {
      Unit unit = units.get(i);
      String state = Ministries.state(unit);
      if (state != null) {
        context.mentionState(unit, state);
      }
    }
    boolean merged = reading.article() && reading.taken().endsWith("ل"); // «للحزب» is «الحزب»
    String name = merged ? "ال" + whole.quote() : whole.quote();
    String id = "org:" + Romanization.slug(name);
    boolean feminine = reading.word().endsWith("ه");
    context
        .registry()
        .add(
            id,
            ActorKind.ORGANIZATION,
            new Names(name, Romanization.label(name)),
            feminine ? Gender.F : Gender.ANY);
    context.registry().mention(id, whole, MentionHow.NAME);
    if (vocabulary.isAffiliation(reading.word())) {
      context.registry().incidental(id);
    }
    return new Body(id, to, null, reading.taken());
  }
}
