package org.isnad.extract;

import org.isnad.extract.Sense.RoleWord;
import org.jspecify.annotations.Nullable;

/** Who was named last before a place of the text: whom a pronoun on an office would mean. */
final class LastNamed {
  private final Context context;
  private @Nullable String state;
  private @Nullable String organization;
  private @Nullable String leader;
  private boolean organizationIsNewer;
  private int sentences;
  private int stateAt;

  LastNamed(Context context) {
    this.context = context;
  }

  /** A sentence begins. */
  void sentence() {
    sentences++;
  }

  /** Whether the state of now was named in this sentence or the one before. */
  boolean isFresh() {
    return state != null && sentences - stateAt <= 1;
  }

  /** The state that «بلاده» would mean at this place of the text. */
  void state(String id) {
    stateAt = sentences;
    state = id;
    organizationIsNewer = false;
  }

  /** A state whose office somebody has: organizations named before stay the newer. */
  void stateOfOffice(String id) {
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
  @Nullable String owner() {
    return organizationIsNewer ? organization : state;
  }

  /** «أمينه العام»: of the organization named last; «وزير خارجيته»: of the state. */
  @Nullable String ownerOf(RoleWord role, Unit unit) {
    String last = leader;
    if (last != null && unit.words().endsWith("ه") && !role.scope().equals("org")) {
      String own = stateOf(last); // «وزير خارجيته»: of the man named last
      if (own != null) {
        return own;
      }
    }
    return switch (role.scope()) {
      case "org" -> organization != null ? organization : state;
      case "both" -> owner();
      default -> state;
    };
  }
}
