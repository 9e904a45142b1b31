package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.RoleWord;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.ActorKind;
import org.isnad.model.Names;
import org.isnad.text.Token;

/**
 * What an English noun with its article stands for: the organization named last that is called so
 * or is of that sort.
 *
 * <pre>
 * Ecowas … [the bloc] warned            by its type
 * Ghana's electoral commission … [the commission]'s figures
 * [parliament] approved                  of the state that the article is about
 * </pre>
 */
final class EnglishShorts {
  private static final int REMEMBERED = 12;

  private final Context context;
  private final EnglishBodyWords vocabulary;
  private final Deque<String> organizations = new ArrayDeque<>();

  EnglishShorts(Context context) {
    this.context = context;
    this.vocabulary = context.knowledge().englishBodies();
  }

  /** To be told of each actor in the order of the text. */
  void note(String actor) {
    if (actor.startsWith("org:") || actor.startsWith("group:")) {
      organizations.remove(actor);
      organizations.addFirst(actor);
      if (organizations.size() > REMEMBERED) {
        organizations.removeLast();
      }
    }
  }

  /** Which organization the unit means; empty where it is no such noun or none was named. */
  Optional<String> at(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean whole = unit.words().startsWith("the "); // “the Commission” is listed so
    String word = whole ? unit.words().substring(4) : unit.words();
    if (unit.isActor()
        || !vocabulary.isShort(word)
        || !whole && !isDefinite(units, at)
        || isMore(units, at)) {
      return Optional.empty();
    }
    Set<String> sorts = vocabulary.sorts(word);
    for (String id : organizations) {
      String head = head(id);
      if (head.equals(word)
          || sorts.contains(head)
          || sorts.contains(context.knowledge().entities().type(id))) {
        return Optional.of(id);
      }
    }
    return vocabulary.isBody(word) ? atHome(unit, word) : Optional.empty();
  }

  private Optional<String> atHome(Unit unit, String word) {
    String home = context.home();
    if (home == null) {
      return Optional.empty();
    }
    boolean group = word.equals("junta");
    String id =
        (group ? "group:" : "org:")
            + word
            + "-"
            + home.substring(home.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    String of = word + " of " + context.registry().known(home).names().en();
    context
        .registry()
        .add(
            id,
            group ? ActorKind.GROUP : ActorKind.ORGANIZATION,
            new Names(unit.token().text(), of),
            Gender.ANY);
    return Optional.of(id);
  }

  /** The noun of its English name: “commission” of “Election Commission of Kenya”. */
  private String head(String id) {
    String name =
        context.registry().find(id).map(a -> a.names().en().toLowerCase(Locale.ROOT)).orElse("");
    for (String link : List.of(" of ", " for ", " (")) {
      int cut = name.indexOf(link);
      name = cut > 0 ? name.substring(0, cut) : name;
    }
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isDefinite(List<Unit> units, int at) {
    boolean bare = vocabulary.isBody(units.get(at).folded()) && !isGoverned(units, at);
    return at > 0 && units.get(at - 1).folded().equals("the") || bare && isVerb(units, at + 1);
  }

  private static boolean isGoverned(List<Unit> units, int at) {
    return at > 0
        && units.get(at - 1).token().isWord()
        && !units.get(at - 1).is("conjunction")
        && !units.get(at - 1).is("complementizer");
  }

  private static boolean isVerb(List<Unit> units, int at) {
    return at < units.size()
        && (units.get(at).isVerb()
            || units.get(at).is("auxiliary")
            || units.get(at).sense(Sense.EventVerb.class).isPresent());
  }

  /** “the party leader”, “the court of appeal”: it is a part of something else. */
  private static boolean isMore(List<Unit> units, int at) {
    if (at + 1 >= units.size()) {
      return false;
    }
    Unit next = units.get(at + 1);
    boolean noun =
        next.isUnknown()
            && !next.folded().endsWith("ed")
            && !next.folded().endsWith("ly")
            && next.token().kind() == Token.Kind.WORD;
    boolean event =
        next.sense(Sense.EventNoun.class).isPresent()
            && next.sense(Trigger.class, Trigger::finite).isEmpty()
            && !next.is("occurs");
    return noun
        || event
        || next.folded().equals("of")
        || next.isActor()
        || next.sense(RoleWord.class).isPresent();
  }
}
