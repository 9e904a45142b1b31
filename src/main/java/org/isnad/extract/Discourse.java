package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.Trigger;
import org.jspecify.annotations.Nullable;

/** Who spoke and acted so far: whom a verb without a subject of its own means. */
final class Discourse {
  private static final int REMEMBERED = 4;

  private final Agreement agreement;
  private final BitSet quoted;
  private final Pairs pairs;
  private final Meetings meetings;
  private final EnglishPronouns pronouns;
  private final Registry registry;
  private final @Nullable String home;
  private final Documents documents;
  private final Predicate<String> own;
  private @Nullable Subject last;
  private @Nullable Subject speaker;
  private @Nullable Subject issuer;

  /**
   * Of the last verb of this sentence that is nobody's words: whom «محذرا» and «ودعا» further on
   * mean.
   */
  private @Nullable Subject main;

  private final Deque<Subject> recent = new ArrayDeque<>();
  private boolean spoke;
  private boolean acted;
  private boolean claimed;
  private boolean opened;

  Discourse(Context context, Agreement agreement) {
    this.agreement = agreement;
    this.quoted = context.quoted();
    this.pairs = new Pairs(context);
    this.meetings = new Meetings(context.registry());
    this.pronouns = new EnglishPronouns(context.registry());
    this.registry = context.registry();
    this.home = context.home();
    this.documents = new Documents(context.registry());
    this.own = word -> context.knowledge().lists("own-side", word);
  }

  /**
   * To be told of each found, in the order of the text.
   *
   * @param within whether it opens what another says: «قال الوزير إن [القائد] أبلغ …» and what
   *     follows is still the minister's
   * @param aside whether it tells about a noun, and of somebody else than the sentence: «رفض الوزير
   *     الخطة التي [طرحتها مصر]»
   */
  void remember(Subject subject, boolean speaks, boolean claims, boolean within, boolean aside) {
    boolean other = speaker == null || !speaker.actors().equals(subject.actors());
    boolean another = (within && claimed || aside && main != null) && other;
    claimed |= claims;
    last = subject.elsewhere();
    if (another) {
      recent.remove(last);
      recent.addLast(last);
      acted = true;
      return;
    }
    if (speaks) {
      main = last;
    }
    acted = true;
    spoke |= speaks;
    if (speaks) {
      speaker = subject.elsewhere();
      recent.remove(speaker);
      recent.addFirst(speaker);
      if (recent.size() > REMEMBERED) {
        recent.removeLast();
      }
    }
  }

  /** Somebody who has no name spoke: what follows without a subject is his. */
  void nobody() {
    claimed = true;
    last = null;
    main = null;
    speaker = null;
    recent.clear();
  }

  Optional<Subject> speaker() {
    return Optional.ofNullable(speaker == null ? last : speaker);
  }

  /** Whom a verb without a subject may mean, the likeliest first. */
  List<Subject> candidates(boolean claims) {
    List<Subject> candidates = new ArrayList<>();
    if (claims && speaker != null) {
      candidates.add(speaker);
    }
    if (main != null) {
      candidates.add(main);
    }
    last().ifPresent(candidates::add);
    candidates.addAll(recent);
    return candidates;
  }

  /** «ذكرت [الوكالة] أن المملكة قررت»: papers and agencies, who mostly tell of others. */
  boolean isMedium(Subject subject) {
    return subject.actors().stream().allMatch(registry::isMedium);
  }

  Optional<Subject> last() {
    return Optional.ofNullable(last);
  }

  /**
   * Who is meant by «الجانبان», «المجتمعون», «البيان» as the subject of a verb; empty by another
   * word.
   *
   * @param behind whether it stands behind the verb
   */
  Optional<Subject> named(List<Unit> units, int at, Trigger trigger, boolean behind) {
    return pairs
        .named(units, at, behind)
        .filter(two -> !isSpeaking(two)) // what two say of «الطرفين» is said of others
        .or(() -> documents.named(units, at, trigger))
        .or(() -> meetings.named(units, at, trigger));
  }

  /** “the two countries”, “both leaders”: the two that were named last. */
  Optional<Subject> pair(List<Unit> units, int at) {
    return pairs.english(units, at);
  }

  /** The state that the article is about: whose “the government” is. */
  Optional<String> home() {
    return Optional.ofNullable(home).map(this::state);
  }

  /**
   * Whether what is said of it is said of the side of whoever speaks: «بلاده», «حزبها», and
   * «الحكومة» of one who has an office of a state.
   */
  boolean isOwn(Unit unit) {
    if (speaker == null || unit.isActor()) {
      return false;
    }
    return unit.is("homeland")
        || own.test(unit.folded())
        || unit.is("government")
            && unit.isDefinite()
            && speaker.actors().stream().allMatch(registry::isStatesman);
  }

  /** Whose document was spoken of last: “the report”. */
  void issued(Subject subject) {
    issuer = subject.elsewhere();
  }

  Optional<Subject> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** A state that an adjective speaks of, as one that acts. */
  String state(String id) {
    registry.known(id);
    return id;
  }

  /** Whom “he”, “it” or “they” means at this place. */
  Optional<Subject> pronoun(String word, List<Unit> units, int at, boolean claims) {
    return pronouns.meant(word, main, candidates(claims), units, at);
  }

  /** «بيان من طهران، وصفت [فيه] القرار»: whose paper this sentence speaks of. */
  Optional<Subject> writer() {
    return documents.writer();
  }

  private boolean isSpeaking(Subject subject) {
    return acted && last != null && last.actors().equals(subject.actors());
  }

  /** Who is meant by a verb in the dual without a subject, at this place of the sentence. */
  Optional<Subject> two(int at) {
    return pairs.before(at);
  }

  /** Who did what this sentence tells so far, whether a word of the frames told it or not. */
  Optional<Subject> actor() {
    return acted || opened ? last() : Optional.empty();
  }

  /** A group that was named before, by its id. */
  Optional<Subject> actor(String id) {
    return registry.hasMentions(id)
        ? Optional.of(new Subject(List.of(id), -1, -1))
        : Optional.empty();
  }

  /** Whether this sentence tells already who says what it tells. */
  boolean claimed() {
    return claimed;
  }

  /** Whether somebody did something in this sentence. */
  boolean acted() {
    return acted;
  }

  /** Of the sentence so far, else whoever acted last, as far as the gender allows. */
  Optional<Subject> main(Gender gender) {
    return Optional.ofNullable(main)
        .filter(s -> agreement.agrees(gender, s.actors().get(0)))
        .or(() -> last(gender));
  }

  Optional<Subject> last(Gender gender) {
    return Optional.ofNullable(last).filter(s -> agreement.agrees(gender, s.actors().get(0)));
  }

  /** Whether it stands in what somebody says: behind a verb of saying, or in quotation marks. */
  boolean isSaid(List<Unit> units, int at) {
    return speaker != null && (spoke || isQuoted(units.get(at)));
  }

  /** «نحن نرفض»: whether we are those whose words are told. */
  boolean isOurs(Unit unit) {
    return claimed || isQuoted(unit);
  }

  /** Whether it stands in quotation marks. */
  boolean isQuoted(Unit unit) {
    return quoted.get(unit.from());
  }

  /** Whether nothing but somebody's words stands in a sentence. */
  boolean isAllQuoted(List<Unit> units) {
    return units.stream().filter(u -> u.token().isWord()).allMatch(this::isQuoted);
  }

  /** A new sentence: nobody has spoken in it yet. */
  void sentence(List<Unit> units) {
    pairs.sentence(units);
    pronouns.sentence(units);
    meetings.sentence(units);
    documents.sentence(units);
    spoke = false;
    main = null;
    acted = false;
    claimed = false;
    opened = false;
  }

  /** «بل حمل عليهما [الرئيس] واتهمهما»: a person right behind a verb that tells no position. */
  void acted(List<Unit> units, int at) {
    int next = Syntax.skip(units, at + 1);
    while (next < units.size() && units.get(next).is("bound")) {
      next++;
    }
    if (next >= units.size() || !units.get(next).isActor()) {
      return;
    }
    Unit person = units.get(next);
    boolean subject =
        Registry.isPerson(person.named().orElseThrow().actor())
            && !person.isAfterPreposition()
            && !person.isAfterConjunction()
            && !(units.get(at).isAfterConjunction() && speaker != null);
    if (subject) {
      last = Coordination.list(units, next).elsewhere();
      acted = true;
    }
  }

  /** «وفي السياق نفسه، أكدت [روسيا]»: right behind the first verb of the sentence. */
  private static boolean isFirstVerbs(List<Unit> units, int at) {
    Unit verb = units.get(at - 1);
    if (!verb.isVerb() || verb.isAfterConjunction()) {
      return false;
    }
    for (int i = 0; i < at - 1; i++) {
      if (units.get(i).isVerb() || units.get(i).isActor() && !units.get(i).isAfterPreposition()) {
        return false;
      }
    }
    return true;
  }

  /** The actor that a sentence begins with is who the next verbs without a subject mean. */
  void opened(List<Unit> units, int at) {
    boolean early =
        !opened && (at <= 3 || isFirstVerbs(units, at))
            || units.get(at - 1).is("auxiliary")
            || units.get(at - 1).is("topic");
    if (early && units.get(at).isActor() && !units.get(at).isAfterPreposition()) {
      boolean governed =
          at > 0 && units.get(at - 1).is("preposition") || EnglishClauses.isOwner(units, at);
      if (!governed) {
        last = Coordination.list(units, at).elsewhere();
        if (Registry.isPerson(last.actors().get(0)) && !spoke) {
          speaker = last;
        }
        opened = true;
      }
    }
  }
}
