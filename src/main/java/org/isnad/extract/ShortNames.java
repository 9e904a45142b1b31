package org.isnad.extract;

import java.util.List;
import java.util.Locale;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.text.ArabicFold;

/** People by a part of their name: «ولد السالك» of «محفوظ السالك», «لافروف», «وأوضح [سلام] أن». */
final class ShortNames {
  private final Context context;

  ShortNames(Context context) {
    this.context = context;
  }

  /**
   * Names the parts of a name that stood whole somewhere.
   *
   * @param out takes the unit that they become
   * @return one past them; {@code at} without any
   */
  int parts(List<Unit> units, int at, List<Unit> out) {
    Unit unit = units.get(at);
    if (!unit.token().isWord()) {
      return at;
    }
    if (unit.is("ancestor") && at + 1 < units.size()) { // «ولد السالك» of «محفوظ السالك»
      int to = parts(units, at + 1, out);
      if (to > at + 1) {
        return to;
      }
    }
    var readings = unit.readings(context.tokens().get(unit.from()).folded());
    for (Gazetteer.Match match :
        context.people().shorts().at(context.tokens(), unit.from(), readings)) {
      int to = at;
      while (to < units.size() && units.get(to).to() < match.to()) {
        to++;
      }
      boolean fits = to < units.size() && units.get(to).to() == match.to();
      boolean common =
          unit.sense(Sense.Trigger.class).isPresent() || unit.sense(Sense.Word.class).isPresent();
      if (fits && !common && match.sense() instanceof Name name) {
        Unit merged = new Unit(unit.from(), match.to(), unit.token(), List.of(match));
        context.name(merged, name.id(), MentionHow.SHORT, match.reading().cut());
        out.add(merged);
        return to + 1;
      }
    }
    return at;
  }

  /** A surname that the lexicons know, where the text or the day tells whose it is. */
  void surname(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.sense(Name.class, n -> n.kind() == Name.Kind.SURNAME).isEmpty()) {
      return;
    }
    List<Name> candidates =
        unit.matches().stream()
            .map(Gazetteer.Match::sense)
            .filter(s -> s instanceof Name n && n.kind() == Name.Kind.SURNAME)
            .map(Name.class::cast)
            .filter(n -> !isNamesake(units, at, n))
            .toList();
    boolean named = // “Rice spoke”: with a capital, once he was named whole
        context.knowledge().language().equals("en")
            && candidates.stream().anyMatch(n -> context.registry().hasMentions(n.id()));
    if (candidates.isEmpty() || unit.sense(Sense.Trigger.class).isPresent() && !named) {
      return;
    }
    List<Name> mentioned =
        candidates.stream().filter(n -> context.registry().hasMentions(n.id())).toList();
    List<Name> chosen = mentioned;
    List<Name> sure = candidates.stream().filter(Name::sure).toList();
    if (mentioned.isEmpty() && sure.size() == 1) {
      chosen = sure;
    } else if (mentioned.isEmpty()) {
      chosen =
          sure.stream()
              .filter(
                  n -> context.published() == null || context.terms(n.id()).findAny().isPresent())
              .toList();
    }
    if (chosen.size() == 1) {
      Name name = chosen.get(0);
      context.registry().known(name.id());
      context.name(unit, name.id(), MentionHow.SHORT, unit.reading(name).cut());
    }
  }

  /**
   * «وأوضح [سلام] أن…»: between a verb of saying and what is said, the last part of a name that
   * stood whole, whatever the word is elsewhere.
   */
  void said(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean between =
        !unit.isActor()
            && at > 0
            && at + 1 < units.size()
            && units.get(at - 1).isVerb()
            && (units.get(at + 1).is("complementizer") || units.get(at + 1).isMark(":«\"“"));
    if (between && unit.token().isWord() && unit.to() - unit.from() == 1) {
      context
          .people()
          .calledBy(unit.folded())
          .ifPresent(id -> context.name(unit, id, MentionHow.SHORT, 0));
    }
    boolean speaks =
        !unit.isActor()
            && at > 0
            && Readings.isSaying(units.get(at - 1))
            && (unit.isUnknown() || unit.sense(Sense.Given.class).isPresent())
            && SaidWords.content(units, at) > at + 1
            && !context.people().looksLikeName(units.get(at + 1));
    if (speaks) { // «وقال [تيري] للصحيفة إن», of «تيري ديران»
      context
          .people()
          .givenTo(unit.folded())
          .ifPresent(id -> context.name(unit, id, MentionHow.SHORT, 0));
    }
  }

  /** «روب», and not «حسن», which may be an adjective too. */
  private static boolean isName(Unit given) {
    return given.sense(Sense.Given.class, Sense.Given::sure).isPresent()
        || NameParts.isNothingElse(given);
  }

  /** «[ريتشارد] بينيت» is not Naftali Bennett: the given name before it is another's. */
  private boolean isNamesake(List<Unit> units, int at, Name listed) {
    if (at == 0 || !units.get(at).prefix().isEmpty()) {
      return false;
    }
    Unit before = units.get(at - 1);
    boolean arabic = context.knowledge().language().equals("ar");
    boolean given =
        !before.isActor()
            && before.prefix().isEmpty()
            && (before.sense(Sense.Given.class).isPresent() && isName(before)
                || arabic && context.people().looksLikeName(before));
    if (!given) {
      return false;
    }
    Names names = context.knowledge().entities().find(listed.id()).orElseThrow().names();
    String own = arabic ? ArabicFold.fold(names.ar()) : names.en().toLowerCase(Locale.ROOT);
    return !own.startsWith(before.folded().substring(0, 1));
  }
}
