package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads behind an office whose it is: «الفرنسي», «ماليزيا», «باسم المفوضية», «في صنعاء», «بلاده».
 */
final class Owners {
  private static final int REACH = 7;

  /** Words that tell what an office is for. */
  private static final int PORTFOLIO = 3;

  /** Offices that somebody has for a party or a place: «النائب عن كتلة «وعد»». */
  static final Set<String> SEATS =
      Set.of("role:mp", "role:senator", "role:congress-member", "role:candidate");

  private final Context context;
  private final Bodies bodies;

  /** «المتحدث باسمها», «النائب عنه»: of whom the pronoun speaks. */
  private static final Set<String> PRONOUNS =
      Set.of("باسمه", "باسمها", "باسمهم", "عنه", "عنها", "فيه", "فيها");

  private final OwnerWords words;

  Owners(Context context, Bodies bodies, LastNamed last) {
    this.words = new OwnerWords(context, bodies, last);
    this.context = context;
    this.bodies = bodies;
  }

  /** «باسمها»: whose it is, by a pronoun. */
  static boolean isPronoun(Unit unit) {
    return PRONOUNS.contains(unit.folded());
  }

  /** What tells behind a name whose somebody is: one adjective, or «في», «باسم». */
  static boolean tellsBehindName(Unit unit) {
    String word = unit.folded();
    boolean many = word.endsWith("ين") || word.endsWith("ون");
    boolean adjective =
        unit.sense(Sense.Nisba.class).isPresent()
            || unit.sense(Name.class, n -> n.kind() == Name.Kind.ADJECTIVE).isPresent()
            || unit.sense(Sense.Modifier.class).isPresent();
    return adjective && !many || unit.is("preposition") || word.equals("باسم");
  }

  static Optional<String> stateOf(Unit unit) {
    Optional<String> nisba = unit.sense(Sense.Nisba.class).map(Sense.Nisba::state);
    return nisba.isPresent()
        ? nisba
        : unit.sense(Name.class, n -> n.kind() == Name.Kind.STATE).map(Name::id);
  }

  /**
   * Whose an office is.
   *
   * @param of id of a state or organization; null when nothing tells
   * @param to one past what tells it
   */
  record Whose(@Nullable String of, int to) {}

  /** Reads on behind an office: whose it is. */
  Whose whose(List<Unit> units, int start) {
    String of = null;
    int at = start;
    while (at < units.size() && at - start < REACH) {
      Unit unit = units.get(at);
      if (unit.sense(Sense.Modifier.class).isPresent()) {
        at++;
        continue;
      }
      if (of != null) {
        int past = past(units, at);
        if (past == at) {
          break;
        }
        at = past;
        continue;
      }
      if (disagrees(units, at)) {
        break;
      }
      OwnerWords.Owner owner = words.owner(units, at);
      boolean strange = // «باسم القطاع المصرفي»
          at > 0 && units.get(at - 1).words().endsWith("باسم") && !unit.is("government");
      if (owner == null && at == start && !strange) {
        owner = behindPortfolio(units, at);
      }
      if (owner == null) {
        break;
      }
      of = owner.id();
      at = closed(units, owner.to(), unit.from());
    }
    return new Whose(of, of == null && !onlyModifiers(units, start, at) ? start : at);
  }

  /**
   * «زعيم [الحزب] الديمقراطي الموحد», «شيخ [الأزهر]»: the body whose name begins in the office's
   * own words; empty where none does.
   */
  Optional<Whose> within(List<Unit> units, int from, Sense.RoleWord role) {
    Unit office = units.get(from);
    int last = office.to() - 1;
    if (last == office.from() || !role.scope().equals("org")) {
      return Optional.empty();
    }
    var token = context.tokens().get(last);
    var senses = context.knowledge().gazetteer().at(context.tokens(), last);
    for (Gazetteer.Match match : senses) {
      if (match.sense() instanceof Name name
          && name.kind() == Name.Kind.ORGANIZATION
          && name.sure()
          && match.to() >= office.to()) {
        context.registry().known(name.id());
        Passage whole = context.passages().of(last, match.to(), match.reading().cut());
        context.registry().mention(name.id(), whole, MentionHow.NAME);
        int to = from + 1;
        while (to < units.size() && units.get(to).from() < match.to()) {
          to++;
        }
        return Optional.of(new Whose(name.id(), closed(units, to, last)));
      }
    }
    List<Unit> inner = new ArrayList<>(List.of(new Unit(last, last + 1, token, List.of())));
    inner.addAll(units.subList(from + 1, units.size()));
    Optional<Bodies.Body> body = bodies.at(inner, 0);
    if (body.isEmpty()) {
      Whose told = whose(units, from + 1);
      Optional<String> called = // «عضو [المجلس]»
          token.folded().startsWith("ال")
              ? context.registry().lastCalled(token.folded().substring(2))
              : Optional.empty();
      return told.of() != null ? Optional.empty() : called.map(id -> new Whose(id, told.to()));
    }
    int to = closed(units, from + body.get().to(), last);
    Whose whole = whose(units, to); // «عضو اللجنة المركزية [للحركة]»
    return Optional.of(whole.of() == null ? new Whose(body.get().id(), to) : whole);
  }

  /** Past the mark that closes a quotation which what tells whose it is has opened. */
  private int closed(List<Unit> units, int at, int first) {
    if (at >= units.size() || !units.get(at).isMark("»\"”")) {
      return at;
    }
    for (int token = Math.max(0, first - 1); token < units.get(at).from(); token++) {
      if (context.tokens().get(token).isMark("«\"“")) {
        return at + 1;
      }
    }
    return at;
  }

  /** «الرئيس [طالباني]» is a name: behind a definite office an adjective is definite too. */
  private static boolean disagrees(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return at > 0
        && units.get(at - 1).isDefiniteOrJoined()
        && !unit.isDefiniteOrJoined()
        && units.get(at - 1).sense(Sense.RoleWord.class).isPresent()
        && unit.sense(Name.class, n -> n.kind() == Name.Kind.ADJECTIVE).isPresent();
  }

  /** Where the words begin that tell where somebody is posted; {@code to} where none do. */
  int posted(List<Unit> units, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (context.knowledge().lists("posted", units.get(i).folded())) {
        return i;
      }
    }
    return to;
  }

  /** Past what may stand between an office and its holder: «الخاص», «لدى واشنطن». */
  private int past(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean its =
        at > 0
            && context.knowledge().lists("its-part", units.get(at - 1).folded())
            && unit.isDefinite();
    if (bodies.isAdjective(unit) || its) {
      return at + 1; // «كتلته النيابية»
    }
    if (unit.isMark("(")) {
      for (int i = at + 1; i < Math.min(units.size(), at + 5); i++) {
        if (units.get(i).isMark(")")) {
          return i + 1; // «مؤتمر الأمم المتحدة للتجارة والتنمية (أونكتاد)»
        }
      }
    }
    if (at + 1 >= units.size() || !context.knowledge().lists("posted", unit.folded())) {
      return at;
    }
    OwnerWords.Owner post = words.ownerInPlace(units, at + 1);
    return post == null ? at : post.to();
  }

  /** «منسق الإغاثة في الأمم المتحدة», «وزير المياه والري الإثيوبي»: past what an office is for. */
  private OwnerWords.@Nullable Owner behindPortfolio(List<Unit> units, int from) {
    int at = isCharge(units, from) ? from + 1 : from;
    int i = at;
    while (i < units.size()
        && i < at + PORTFOLIO
        && units.get(i).token().isWord()
        && units.get(i).isDefiniteOrJoined()
        && !units.get(i).is("relative")
        && units.get(i).sense(Sense.Given.class).isEmpty()
        && units.get(i).sense(Sense.RoleWord.class).isEmpty()) {
      i++;
      OwnerWords.Owner owner = i < units.size() ? words.owner(units, i) : null;
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  /** «المسؤول [عن] الملف النووي الإيراني». */
  private static boolean isCharge(List<Unit> units, int at) {
    return units.get(at).folded().equals("عن")
        && at > 0
        && units
            .get(at - 1)
            .sense(Sense.RoleWord.class, r -> r.id().equals("role:official"))
            .isPresent();
  }

  private static boolean onlyModifiers(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.get(i).sense(Sense.Modifier.class).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
