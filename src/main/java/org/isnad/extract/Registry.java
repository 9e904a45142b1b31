package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Role;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** The actors that an article turns out to name, with what is learnt of them on the way. */
final class Registry {
  /** One actor in the making. */
  static final class Known {
    private final String id;
    private ActorKind kind;
    private final Names names;
    private final String head;
    private final @Nullable String iso2;
    private Gender gender;
    private @Nullable String of;
    private @Nullable String role;
    private @Nullable String state;
    private final Map<Passage, MentionHow> mentions = new LinkedHashMap<>();

    private Known(String id, ActorKind kind, Names names, @Nullable String iso2, Gender gender) {
      this.id = id;
      this.kind = kind;
      this.names = names;
      this.iso2 = iso2;
      this.gender = gender;
      String first = ArabicFold.fold(names.ar()).split(" ", 2)[0];
      this.head = first.startsWith("ال") ? first.substring(2) : first;
    }

    String id() {
      return id;
    }

    ActorKind kind() {
      return kind;
    }

    Names names() {
      return names;
    }

    /** The first word of its Arabic name, folded, without ال: what it is called in short. */
    String head() {
      return head;
    }

    Gender gender() {
      return gender;
    }

    /** The state or organization whose office a leader has here, if the text says. */
    @Nullable String of() {
      return of;
    }

    @Nullable String role() {
      return role;
    }

    /** The state of which this is an organ: a ministry's, an army's; null for any other. */
    @Nullable String state() {
      return kind == ActorKind.STATE ? id : state;
    }

    void organOf(String newState) {
      state = newState;
    }

    void office(String newRole, String newOf, Gender newGender) {
      role = newRole;
      of = newOf;
      if (newGender != Gender.ANY) {
        gender = newGender;
      }
    }

    void becomes(ActorKind newKind) {
      kind = newKind;
    }
  }

  private static final String PERSON = "person:";

  private final Map<String, Known> actors = new LinkedHashMap<>();

  /** People who turned out to be leaders, by the ids they had before. */
  private final Map<String, String> leading = new HashMap<>();

  private final List<Role> roles = new ArrayList<>();
  private final Map<String, String> holders = new HashMap<>();
  private final Set<String> incidental = new HashSet<>();
  private final Entities entities;

  Registry(Entities entities) {
    this.entities = entities;
  }

  /** An actor that is one only where it acts: where an analyst works. */
  void incidental(String id) {
    incidental.add(id);
  }

  boolean isIncidental(String id) {
    return incidental.contains(id);
  }

  /** Whether it is a paper, an agency or a channel. */
  boolean isMedium(String id) {
    return entities.type(id).equals("media");
  }

  /** An actor that the lexicons know. */
  Known known(String id) {
    return actors.computeIfAbsent(
        id,
        i -> {
          Entities.Entity entity =
              entities.find(i).orElseThrow(() -> new IllegalArgumentException("unknown id " + i));
          return new Known(i, entity.kind(), entity.names(), entity.iso2(), entity.gender());
        });
  }

  Known add(String id, ActorKind kind, Names names, Gender gender) {
    return actors.computeIfAbsent(now(id), i -> new Known(i, kind, names, null, gender));
  }

  Optional<Known> find(String id) {
    return Optional.ofNullable(actors.get(now(id)));
  }

  void mention(String id, Passage passage, MentionHow how) {
    Known actor = actors.get(now(id));
    if (actor != null) {
      actor.mentions.putIfAbsent(passage, how);
    }
  }

  /** An office that the text gives a leader; the same one twice is one with more evidence. */
  void role(
      String holder,
      String role,
      Names label,
      String of,
      Passage passage,
      String rule,
      double sure) {
    holders.putIfAbsent(role + " " + of, holder);
    for (int i = 0; i < roles.size(); i++) {
      Role have = roles.get(i);
      if (have.holder().equals(holder) && have.of().equals(of) && have.role().equals(label)) {
        return;
      }
    }
    roles.add(
        new Role(
            holder,
            label,
            of,
            null,
            null,
            List.of(passage),
            new Origin("rule:" + rule, Review.PROPOSED, sure)));
  }

  /** Who has an office in this article. */
  Optional<String> holder(String role, String of) {
    return Optional.ofNullable(holders.get(role + " " + of));
  }

  /** Whether an id is of somebody, with an office or without. */
  static boolean isPerson(String id) {
    return id.startsWith("leader:") || id.startsWith("person:");
  }

  /** Whether somebody speaks with an office of a state, or of an organ of one. */
  boolean isStatesman(String id) {
    String of = isPerson(id) ? find(id).map(Known::of).orElse(null) : null;
    return of != null && find(of).map(Known::state).isPresent();
  }

  /** Whether the text has given somebody any office there. */
  boolean hasRole(String holder, String of) {
    return roles.stream().anyMatch(r -> r.holder().equals(holder) && r.of().equals(of));
  }

  List<Role> roles() {
    return roles;
  }

  /** All actors with their mentions, in the order of the text. */
  List<Actor> actors() {
    return actors.values().stream()
        .filter(a -> !a.mentions.isEmpty())
        .map(
            a ->
                new Actor(
                    a.id,
                    a.kind,
                    a.names,
                    a.iso2,
                    a.mentions.entrySet().stream()
                        .map(e -> new Mention(e.getKey(), e.getValue()))
                        .sorted((x, y) -> x.passage().compareTo(y.passage()))
                        .toList(),
                    List.of()))
        .toList();
  }

  /**
   * The organization that was named last whose name begins with this word.
   *
   * @param head folded, without ال
   */
  Optional<String> lastCalled(String head) {
    String found = null;
    for (Known actor : actors.values()) {
      if (actor.id.startsWith("org:") && !actor.mentions.isEmpty() && actor.head.equals(head)) {
        found = actor.id;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether no other state is named as often. */
  boolean isMostSpokenOf(String state) {
    Known actor = actors.get(state);
    int often = actor == null ? 0 : actor.mentions.size();
    return often > 1
        && actors.values().stream()
            .filter(a -> a.kind == ActorKind.STATE && !a.id.equals(state))
            .allMatch(a -> a.mentions.size() < often);
  }

  /** The state that an article names at least twice as often as any other. */
  Optional<String> mainState() {
    List<Known> states =
        actors.values().stream()
            .filter(a -> a.kind == ActorKind.STATE && !a.mentions.isEmpty())
            .sorted((a, b) -> b.mentions.size() - a.mentions.size())
            .limit(2)
            .toList();
    boolean main =
        !states.isEmpty()
            && states.get(0).mentions.size() > 1
            && (states.size() == 1
                || states.get(0).mentions.size() >= 2 * states.get(1).mentions.size());
    return main ? Optional.of(states.get(0).id) : Optional.empty();
  }

  /** The state of an article that speaks of no other; null for any other article. */
  @Nullable String onlyState() {
    List<String> states =
        actors.values().stream()
            .filter(a -> a.kind == ActorKind.STATE && !a.mentions.isEmpty())
            .map(Known::id)
            .limit(2)
            .toList();
    return states.size() == 1 ? states.get(0) : null;
  }

  /** The organization that an article names more often than any other, papers left out. */
  Optional<String> mostSpokenOf() {
    List<Known> all =
        actors.values().stream()
            .filter(a -> a.kind == ActorKind.ORGANIZATION && a.mentions.size() > 1)
            .filter(a -> !isMedium(a.id) && !isIncidental(a.id))
            .toList();
    int most = all.stream().mapToInt(a -> a.mentions.size()).max().orElse(0);
    List<Known> first = all.stream().filter(a -> a.mentions.size() == most).toList();
    return first.size() == 1 ? Optional.of(first.get(0).id) : Optional.empty();
  }

  /** The organization of an article that names no other, papers and agencies left out. */
  Optional<String> onlyOrganization() {
    List<String> all =
        actors.values().stream()
            .filter(a -> a.kind == ActorKind.ORGANIZATION && !a.mentions.isEmpty())
            .map(Known::id)
            .filter(id -> !isMedium(id) && !isIncidental(id))
            .limit(2)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Somebody named without an office turns out to have one; the id from now on. */
  String leads(String person) {
    if (!person.startsWith(PERSON)) {
      return person;
    }
    String leader = "leader:" + person.substring(PERSON.length());
    Known known = actors.remove(person);
    if (known != null) {
      Known now = new Known(leader, ActorKind.LEADER, known.names, known.iso2, known.gender);
      now.mentions.putAll(known.mentions);
      actors.putIfAbsent(leader, now);
      leading.put(person, leader);
    }
    return leader;
  }

  /** The id that an actor has now. */
  String now(String id) {
    return leading.getOrDefault(id, id);
  }

  boolean hasMentions(String id) {
    Known actor = actors.get(now(id));
    return actor != null && !actor.mentions.isEmpty();
  }
}
