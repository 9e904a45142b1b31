package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Given;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.MentionHow;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Whose name stands right before an office: «مالك عقار، نائب رئيس المجلس». */
final class Appositions {
  private static final int LONGEST = 5;

  /** How far apart the brackets of an aside may stand. */
  private static final int ASIDE = 7;

  /** Words that tell what an office is for, at most. */
  private static final int PORTFOLIO = 4;

  /** «ريفي، [وهو] وزير العدل السابق», «كني، [الذي يشغل أيضا منصب] نائب الوزير». */
  private static final Set<String> LINKS =
      Set.of(
          "وهو", "وهي", "بصفته", "بصفتها", "يشغل", "تشغل", "شغل", "شغلت", "منصب", "ايضا", "كذلك",
          "الذي", "التي", "كان", "كانت");

  /** Links that do not join by themselves. */
  private static final Set<String> WEAK = Set.of("ايضا", "كذلك", "الذي", "التي", "كان", "كانت");

  /** «انتخاب [فلان] رئيسا»: behind these begins a name. */
  private static final Set<String> APPOINTING =
      Set.of("انتخاب", "بانتخاب", "تعيين", "بتعيين", "اختيار", "تنصيب", "تسميه");

  private final Context context;

  Appositions(Context context) {
    this.context = context;
  }

  /**
   * The actor who has the office that follows.
   *
   * @param from the office
   * @param of whose it is, if the text says
   * @param out the sentence so far; an unlisted name at its end is put into one unit
   */
  Optional<String> before(
      List<Unit> units, int from, RoleWord role, @Nullable String of, List<Unit> out) {
    int links = links(units, from);
    boolean comma = isSetOff(units, from - links);
    int behind = out.size() - links - (comma ? 1 : 0);
    int aside = aside(out.subList(0, Math.max(0, behind)));
    int last = behind - aside - 1;
    if (last < 0) {
      return Optional.empty();
    }
    Optional<String> named = out.get(last).named().map(Unit.Named::actor);
    if (of == null && !comma) {
      // «الدكتور هشام البنهاوي وزير الخارجية»: somebody nobody listed, behind his title
      if (!role.scope().equals("state")) {
        return Optional.empty();
      }
      return named.isPresent()
          ? named.filter(
              a ->
                  isUnlisted(a)
                      || has(a, role)
                      || links > 0 && a.startsWith("person:")
                      || (links > 0 || isTopic(units, from, out, last)) && isOfOneState(a))
          : unlisted(units, from - links, role, out);
    }
    if (named.isPresent()) {
      return named.filter(Registry::isPerson).filter(actor -> fits(actor, role, of, comma));
    }
    int end = from - links - (comma ? 1 : 0);
    return unlisted(units, end - aside(units.subList(0, end)), role, out);
  }

  /** «فلان [(51 عاما)]، وهو وزير»: how many units at the end stand in brackets. */
  private static int aside(List<Unit> units) {
    int end = units.size();
    if (end == 0 || !units.get(end - 1).isMark(")")) {
      return 0;
    }
    for (int at = end - 2; at >= 0 && end - at <= ASIDE; at--) {
      if (units.get(at).isMark("(")) {
        return end - at;
      }
    }
    return 0;
  }

  /** How many units before an office join it to its holder. */
  private static int links(List<Unit> units, int from) {
    int links = 0;
    boolean strong = false;
    while (links < from - 1 && LINKS.contains(units.get(from - 1 - links).folded())) {
      strong |= !WEAK.contains(units.get(from - 1 - links).folded());
      links++;
    }
    return strong ? links : 0;
  }

  /** «فلان، نائب…», «فلان - نائب…», «فلان (نائب…)». */
  private static boolean isSetOff(List<Unit> units, int from) {
    return from > 0 && units.get(from - 1).isMark("،,-–—(");
  }

  /** Who is named right before, links left out. */
  Optional<String> right(List<Unit> units, int from, List<Unit> out) {
    int links = links(units, from);
    int last = out.size() - links - (isSetOff(units, from - links) ? 2 : 1);
    return last < 0
        ? Optional.empty()
        : out.get(last).named().map(Unit.Named::actor).filter(Registry::isPerson);
  }

  /**
   * «أن [فلانا] وزير الدولة …», «أوضح [فلان] وزير الدولة أن»: no verb takes the office for an
   * object.
   */
  private boolean isTopic(List<Unit> units, int from, List<Unit> out, int last) {
    boolean subject = last > 0 && out.get(last - 1).is("complementizer");
    int behind = from + 1;
    while (behind < units.size() && behind - from < PORTFOLIO && isPortfolio(units.get(behind))) {
      behind++;
    }
    boolean says = behind < units.size() && units.get(behind).is("complementizer");
    boolean told = // «أبلغ فلان وزير الدولة أن»
        last > 0
            && context
                .knowledge()
                .lists("telling", Metonymy.withoutConjunction(out.get(last - 1).folded()));
    return subject || says && !told;
  }

  private static boolean isPortfolio(Unit unit) {
    return unit.token().isWord() && !unit.is("complementizer") && !unit.isVerb();
  }

  private boolean isOfOneState(String actor) {
    return context.knowledge().offices().state(actor).isPresent();
  }

  private boolean isUnlisted(String actor) {
    return actor.startsWith("leader:")
        && context.knowledge().offices().of(actor).isEmpty()
        && context.registry().find(actor).filter(a -> a.of() == null).isPresent();
  }

  /** Whether the lexicon gives somebody an office that is called so. */
  private boolean has(String actor, RoleWord role) {
    return context.terms(actor).anyMatch(term -> OfficeBook.isCalled(term.role(), role.id()));
  }

  /** The lexicon may know that the office is another's: «استقبل ماكرون رئيس وزراء إيطاليا». */
  private boolean fits(String actor, RoleWord role, @Nullable String of, boolean comma) {
    OfficeBook book = context.knowledge().offices();
    if (book.gives(actor, role.id(), of) || comma && book.of(actor).isEmpty()) {
      return true; // the text may know of somebody newer than the lexicon does
    }
    Optional<String> listed =
        of == null ? Optional.empty() : book.holder(role.id(), of, context.published());
    if (listed.isPresent()) {
      return listed.get().equals(actor);
    }
    return comma
        || book.of(actor).isEmpty()
        || book.of(actor).stream().anyMatch(term -> term.of().equals(of));
  }

  private Optional<String> unlisted(List<Unit> units, int end, RoleWord role, List<Unit> out) {
    People people = context.people();
    for (int start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
      Unit first = units.get(start);
      boolean opens =
          first.sense(Given.class, Given::sure).isPresent()
              || people.looksLikeName(first)
              || first.sense(Given.class, g -> first.reading(g).cut() == 0).isPresent()
                  && people.looksLikeName(units.get(start + 1))
              || isNextOfOffices(units, start);
      if (!opens || !isEdge(units, start) || people.end(units, start) != end) {
        continue;
      }
      String actor =
          people
              .at(units, start, ActorKind.LEADER, role.gender(), true)
              .map(People.Found::actor)
              .orElseThrow();
      Unit name = new Unit(first.from(), units.get(end - 1).to(), first.token(), List.of());
      name.name(new Unit.Named(actor, MentionHow.NAME, name.from(), name.to()));
      context
          .registry()
          .mention(
              actor,
              context.passages().of(name.from(), name.to(), People.joined(units, start)),
              MentionHow.NAME);
      int at = out.size();
      while (at > 0 && out.get(at - 1).from() >= first.from()) {
        at--;
      }
      List<Unit> after =
          out.subList(at, out.size()).stream().filter(u -> u.from() >= name.to()).toList();
      out.subList(at, out.size()).clear();
      out.add(name);
      out.addAll(after);
      return Optional.of(actor);
    }
    return Optional.empty();
  }

  /** «سالم كرمان وزير الري [وصالح] تانغا وزير النقل»: the next of those who have offices. */
  private static boolean isNextOfOffices(List<Unit> units, int at) {
    if (at < 2 || !NameParts.isAnother(units.get(at))) {
      return false;
    }
    boolean owner = units.get(at - 1).sense(Sense.Nisba.class).isPresent();
    return units.get(owner ? at - 2 : at - 1).sense(RoleWord.class, Offices::isOffice).isPresent();
  }

  private boolean isEdge(List<Unit> units, int at) {
    return at == 0
        || units.get(at - 1).token().kind() == Token.Kind.MARK
        || units.get(at - 1).is("complementizer")
        || units.get(at - 1).is("preposition")
        || units.get(at - 1).is("conjunction")
        || NameParts.isAnother(units.get(at))
        || units.get(at - 1).isDefinite() && units.get(at - 1).sense(Sense.Nisba.class).isPresent()
        || isListed(units.get(at - 1)) && units.get(at).sense(Given.class, Given::sure).isPresent()
        || APPOINTING.contains(units.get(at - 1).folded())
        || units.get(at - 1).words().endsWith("لسان")
        || units.get(at - 1).sense(Trigger.class).isPresent()
        || units.get(at).sense(Given.class, Given::sure).isPresent() && opens(units.get(at - 1));
  }

  /** «انتخب [البرلمان العراقي] سالم كرمان رئيسا». */
  private static boolean isListed(Unit before) {
    return before
        .sense(Sense.Name.class, n -> n.kind() != Sense.Name.Kind.SURNAME)
        .filter(n -> n.kind() != Sense.Name.Kind.LEADER || before.to() - before.from() > 1)
        .isPresent();
  }

  /** Whether what stands before a sure given name is no part of it: «اعتقل», «الصحفي», «زوجة». */
  private boolean opens(Unit before) {
    return before.token().isWord()
        && before.sense(Given.class).isEmpty()
        && before.sense(Sense.Name.class).isEmpty()
        && !before.is("ancestor")
        && !context.people().looksLikeName(before);
  }
}
