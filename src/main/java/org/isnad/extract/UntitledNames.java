package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.extract.NameParts.Part;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.Name;
import org.isnad.extract.Sense.Nisba;
import org.isnad.extract.Sense.RoleWord;

/**
 * How far a name reaches that no office and no title announces.
 *
 * <pre>
 * [سليم كرمازي] و[محمد أبو زاهر]      a sure given name and what can only be the rest of one
 * [أبو أيوب الكرماني]                 a byname with a given name
 * أكد [نوفل خزامي] مستشار الرئيس      between a verb and an office, whatever the words are
 * </pre>
 */
final class UntitledNames {
  private static final int LONGEST = 5;

  /** «أبو أيوب»: a byname, with a given name. */
  private static final Set<String> KUNYAS = Set.of("ابو", "وابو", "ام");

  /** «عبدالمنعم», written as one word. */
  private static final Pattern SERVANT = Pattern.compile("و?عبدال");

  private final NameParts parts;

  UntitledNames(NameParts parts) {
    this.parts = parts;
  }

  /**
   * One past a name that stands without an office or a verb: a sure given name and what can only be
   * the rest of one. {@code from} when none begins.
   */
  int end(List<Unit> units, int from) {
    Unit first = units.get(from);
    boolean given =
        first.sense(Given.class, g -> g.sure() && isFirst(first, g)).isPresent()
            || first.isUnknown() && SERVANT.matcher(first.folded()).lookingAt();
    boolean kunya =
        KUNYAS.contains(first.folded())
            && from + 1 < units.size()
            && units.get(from + 1).sense(Given.class, Given::sure).isPresent();
    boolean family =
        first.sense(Given.class, g -> !g.sure() && isFirst(first, g)).isPresent()
            && from + 1 < units.size()
            && units.get(from + 1).isDefinite()
            && parts.part(units, from + 1) == Part.STRANGE;
    boolean links = first.is("preposition") && !first.folded().equals("علي"); // «بين», not Ben
    if (!(given || kunya || family)
        || links
        || first.sense(RoleWord.class).isPresent()
        || first.date() != null) {
      return from;
    }
    int at = from + 1;
    boolean sure = false;
    while (at < units.size() && at - from < LONGEST) {
      Part part = parts.part(units, at);
      Unit unit = units.get(at);
      boolean bound = parts.part(units, at - 1) == Part.BINDER;
      boolean name =
          part == Part.STRANGE && !NameParts.isJoined(unit.folded()) && !NameParts.isAnother(unit)
              || part == Part.GIVEN
                  && !NameParts.isAnother(unit)
                  && unit.sense(Given.class, Given::sure).isPresent();
      boolean whence =
          (part == Part.PLAIN || part == Part.KNOWN || part == Part.NISBA)
              && unit.isDefinite()
              && unit.folded().length() > 5
              && (unit.folded().endsWith("ي") || kunya && at == from + 2);
      boolean binder = part == Part.BINDER && at + 1 < units.size();
      boolean held = bound && (part == Part.PLAIN || part == Part.KNOWN || part == Part.GIVEN);
      if (!(name || whence || binder || held) || parts.isObject(units, at)) {
        break;
      }
      sure |= name || whence || held;
      at++;
      if (whence) {
        break;
      }
    }
    while (at > from + 1 && parts.part(units, at - 1) == Part.BINDER) {
      at--;
    }
    return sure && at > from + (kunya ? 2 : 1) ? at : from; // «أبو زاهر» alone may be a place
  }

  /** One past two or three words before an office that may be the name of who has it. */
  int untilOffice(List<Unit> units, int from) {
    int at = from;
    boolean strange = false;
    while (at < units.size()
        && at - from < 3
        && mayBeName(units.get(at), at == from)
        && !parts.lists("post", units.get(at))) {
      strange |= units.get(at).isUnknown() || units.get(at).sense(Given.class).isPresent();
      at++;
    }
    boolean post = at + 1 < units.size() && parts.lists("post", units.get(at));
    int next = post ? at + 1 : at; // «تولى سالم كرمان [منصب] وزير الري»
    boolean office =
        next < units.size()
            && units.get(next).prefix().isEmpty()
            && units
                .get(next)
                .sense(RoleWord.class, r -> Offices.isOffice(r) && r.number() == Sense.Number.ONE)
                .isPresent();
    boolean name = at - from > 1 && !units.get(from).isDefinite() && office && strange;
    return name ? at : from;
  }

  /** A given name counts as it is written, whatever it looks like: «علي». */
  private static boolean mayBeName(Unit unit, boolean first) {
    boolean given = first && unit.sense(Given.class, g -> isFirst(unit, g)).isPresent();
    return unit.token().isWord()
        && unit.prefix().isEmpty()
        && !NameParts.isJoined(unit.folded())
        && (given || NameParts.isNothingElse(unit))
        && unit.date() == null
        && unit.sense(RoleWord.class).isEmpty()
        && unit.sense(Sense.Modifier.class).isEmpty()
        && unit.sense(Nisba.class).isEmpty()
        && unit.sense(Sense.EventNoun.class).isEmpty()
        && unit.sense(Sense.Topic.class).isEmpty()
        && unit.sense(Name.class, n -> n.kind() != Name.Kind.SURNAME).isEmpty();
  }

  /** «محمد», «ومحمد», «لمحمد»: the name as it is written, whatever is joined before it. */
  private static boolean isFirst(Unit unit, Given given) {
    String taken = unit.reading(given).taken();
    boolean joined = taken.isEmpty() || taken.equals("و") || taken.equals("ل");
    String text = unit.token().text();
    return joined
        && (NameParts.isNothingElse(unit) || taken.isEmpty() && text.equals(given.form()));
  }
}
