package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.extract.Sense.Gender;
import org.isnad.extract.Sense.RoleWord;
import org.jspecify.annotations.Nullable;

/** Who was named last before a place of the text: whom a pronoun on an office would mean. */
final class LastNamed {
  /** A body and a state have these; a man has none of his own. */
  private static final Set<String> HEADS =
      Set.of("role:president", "role:leader", "role:secretary-general", "role:spokesperson");

  private final Context context;
  private @Nullable String state;
  private @Nullable String organization;
  private @Nullable String leader;
  private @Nullable String woman;
  private @Nullable String man;
  private boolean organizationIsNewer;
  private int sentences;
  private int stateAt;
  private Set<String> before = Set.of();
  private Set<String> here = new HashSet<>();

  LastNamed(Context context) {
    this.context = context;
  }

  /** A sentence begins. */
  void sentence() {
    sentences++;
    before = here;
    here = new HashSet<>();
  }

  /** Whether this sentence so far and the one before speak of no other state. */
  boolean isAlone(String id) {
    return Stream.concat(before.stream(), here.stream()).allMatch(id::equals);
  }

  /** Whether the state of now was named in this sentence or the one before. */
  boolean isFresh() {
    return state != null && sentences - stateAt <= 1;
  }

  /** The state that «بلاده» would mean at this place of the text. */
  void state(String id) {
    here.add(id);
    stateAt = sentences;
    state = id;
    organizationIsNewer = false;
  }

  /** A state whose office somebody has: organizations named before stay the newer. */
  void stateOfOffice(String id) {
    here.add(id);
    stateAt = sentences;
    state = id;
  }

  /** The man whose minister «وزير خارجيته» would be. */
  void leader(String id) {
    leader = id;
  }

  /** The state that somebody is of, by the text or by the lexicon. */
  private @Nullable String stateOf(String holder) {
    String told = context.registry().find(holder).map(Registry.Known::of).orElse(null);
    if (told != null) {
      return told;
    }
    return context
        .terms(holder)
        .map(OfficeBook.Term::of)
        .filter(of -> of.startsWith("state:"))
        .findFirst()
        .orElse(null);
  }

  /** The organization that «أمينها العام» would be of. */
  void organization(String id) {
    Gender gender = genderOf(id);
    if (gender == Gender.F) {
      woman = id;
    } else if (gender == Gender.M) {
      man = id;
    } else {
      woman = id;
      man = id;
    }
    organization = id;
    organizationIsNewer = true;
  }

  @Nullable String state() {
    return state;
  }

  @Nullable String organization() {
    return organization;
  }

  /** Whichever of the two was named later. */
  private @Nullable String owner() {
    return organizationIsNewer ? organization : state;
  }

  private Gender genderOf(@Nullable String id) {
    return id == null
        ? Gender.ANY
        : context.registry().find(id).map(Registry.Known::gender).orElse(Gender.ANY);
  }

  /** «باسمها», «كتلته»: whichever was named later and is of the pronoun's gender. */
  @Nullable String ownerOf(Unit pronoun) {
    boolean feminine = pronoun.folded().endsWith("ها");
    boolean masculine = !feminine && pronoun.folded().endsWith("ه");
    return feminine || masculine ? agreeing(feminine ? Gender.F : Gender.M) : owner();
  }

  /** «خارجيتها»: of the state; «وزارته»: of the man named last. */
  @Nullable String ministryOf(Unit pronoun) {
    String him = pronoun.folded().endsWith("ه") ? leader : null;
    String own = him == null ? null : stateOf(him);
    return own == null ? state : own;
  }

  private @Nullable String agreeing(Gender gender) {
    Gender other = gender == Gender.F ? Gender.M : Gender.F;
    String body = gender == Gender.F ? woman : man;
    boolean states = state != null && genderOf(state) != other;
    if (body == null) {
      return states || organization == null ? state : owner();
    }
    return states && !(organizationIsNewer && body.equals(organization)) ? state : body;
  }

  /** «أمينه العام»: of the organization named last; «وزير خارجيته»: of the state. */
  @Nullable String ownerOf(RoleWord role, Unit unit) {
    String last = leader;
    String first = unit.words().split(" ", 2)[0];
    boolean heads = HEADS.contains(role.id());
    if (last != null && unit.words().endsWith("ه") && !heads && !role.scope().equals("org")) {
      String own = stateOf(last); // «وزير خارجيته»: of the man named last
      if (own != null) {
        return own;
      }
    }
    if (heads && (first.endsWith("ها") || first.endsWith("ه"))) {
      return agreeing(first.endsWith("ها") ? Gender.F : Gender.M);
    }
    return switch (role.scope()) {
      case "org" -> organization != null ? organization : state;
      case "both" -> owner();
      default -> state;
    };
  }
}
