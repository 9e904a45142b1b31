package org.isnad.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.ActorKind;

/** The form of our ids, and the kinds that a word of the ontology stands for. */
final class IdForm {
  /** Every actor but a place, by its kind's word. */
  static final Set<String> ACTORS = Set.of("State", "Leader", "Person", "Organization", "Group");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  private IdForm() {}

  static boolean fits(String id, String prefix) {
    return id.startsWith(prefix + ":") && NAME.matcher(id.substring(prefix.length() + 1)).matches();
  }

  static String prefix(ActorKind kind) {
    return kind == ActorKind.ORGANIZATION ? "org" : kind.id().toLowerCase(Locale.ROOT);
  }

  /** {@code Actor} becomes the kinds that it stands for. */
  static Set<String> expand(Set<String> kinds) {
    Set<String> expanded = new HashSet<>(kinds);
    if (expanded.remove("Actor")) {
      expanded.addAll(ACTORS);
    }
    return expanded;
  }
}
