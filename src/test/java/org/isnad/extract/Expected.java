package org.isnad.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Event;
import org.isnad.model.PartialDate;
import org.isnad.model.Stance;

/**
 * What the annotations of a sentence must hold, in words; several are joined by {@code +}.
 *
 * <pre>
 * stance state:FR opposes             such a stance; {@code no stance} for none at all
 * stance «الأعضاء» opposes future      held by who is named so, with this modality or in this voice
 * about state:FR opposes «القرار»      what it is about is named so, or has this id
 * actor state:FR · kind Place «باريس»
 * role leader:emmanuel-macron state:FR President
 * event Summit «قمة» 2022-05-30        of this kind, so named, with this day; {@code no event} for none
 * </pre>
 */
record Expected(Annotations found) {
  private static final Pattern WORD = Pattern.compile("«[^»]*»|\\S+");

  List<String> missed(String expected) {
    return Arrays.stream(expected.split(" \\+ ")).filter(claim -> !holds(claim)).toList();
  }

  private boolean holds(String claim) {
    boolean none = claim.startsWith("no ");
    Matcher matcher = WORD.matcher(none ? claim.substring(3) : claim);
    List<String> words = matcher.results().map(r -> r.group()).toList();
    return none != matches(words.get(0), words.subList(1, words.size()));
  }

  private boolean matches(String kind, List<String> words) {
    return switch (kind) {
      case "stance" -> stances(words).anyMatch(s -> words.size() < 3 || says(s, words.get(2)));
      case "about" -> stances(words).anyMatch(s -> isAbout(s, words.get(2)));
      case "actor" -> found.actors().stream().anyMatch(a -> is(a, words.get(0)));
      case "kind" ->
          found.actors().stream()
              .anyMatch(a -> a.kind().id().equals(words.get(0)) && is(a, words.get(1)));
      case "event" -> found.events().stream().anyMatch(e -> isEvent(e, words));
      case "role" -> found.roles().stream().anyMatch(r -> isRole(r, words));
      default -> throw new IllegalArgumentException("unknown expectation: " + kind);
    };
  }

  private Stream<Stance> stances(List<String> words) {
    return found.stances().stream()
        .filter(s -> words.isEmpty() || isHolder(s, words.get(0)))
        .filter(s -> words.size() < 2 || s.type().equals(words.get(1)));
  }

  private boolean isHolder(Stance stance, String who) {
    return stance.holder().equals(who)
        || found.actors().stream().anyMatch(a -> a.id().equals(stance.holder()) && is(a, who));
  }

  private static boolean says(Stance stance, String word) {
    return stance.modality().id().equals(word) || stance.voice().id().equals(word);
  }

  private static boolean isAbout(Stance stance, String what) {
    return what.startsWith("«")
        ? stance.aboutText() != null && stance.aboutText().quote().contains(bare(what))
        : stance.about().equals(what);
  }

  /** By its id, or by a mention that holds these words. */
  private static boolean is(Actor actor, String who) {
    return who.startsWith("«")
        ? actor.mentions().stream().anyMatch(m -> m.passage().quote().contains(bare(who)))
        : actor.id().equals(who);
  }

  private boolean isRole(org.isnad.model.Role role, List<String> words) {
    boolean holder =
        role.holder().equals(words.get(0))
            || found.actors().stream()
                .anyMatch(a -> a.id().equals(role.holder()) && is(a, words.get(0)));
    boolean named = words.size() < 3 || role.role().en().contains(words.get(2));
    return holder && role.of().equals(words.get(1)) && named;
  }

  private static boolean isEvent(Event event, List<String> words) {
    PartialDate date = event.date();
    return (words.isEmpty() || event.kind().equals(words.get(0)))
        && (words.size() < 2 || event.names().ar().contains(bare(words.get(1))))
        && (words.size() < 3 || date != null && date.value().equals(words.get(2)));
  }

  private static String bare(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }

  static String shown(Annotations found) {
    String actors = found.actors().stream().map(Actor::id).toList().toString();
    String roles =
        found.roles().stream()
            .map(r -> r.holder() + " " + r.role().en() + " " + r.of())
            .toList()
            .toString();
    String stances =
        found.stances().stream()
            .map(s -> s.holder() + " " + s.type() + " " + s.modality().id() + " " + s.voice().id())
            .toList()
            .toString();
    String events =
        found.events().stream()
            .map(
                e ->
                    e.kind()
                        + " «"
                        + e.names().ar()
                        + "» "
                        + (e.date() == null ? "-" : e.date().value()))
            .toList()
            .toString();
    return actors + roles + stances + events;
  }
}
