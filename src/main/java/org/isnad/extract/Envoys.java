package org.isnad.extract;

import java.util.List;
import java.util.Optional;

/** A state's man at a place, whatever he is called: «ممثل غانا فلان»، later «السفير الغاني». */
final class Envoys {
  private static final List<String> TITLES =
      List.of("role:ambassador", "role:permanent-delegate", "role:representative", "role:envoy");

  private Envoys() {}

  static boolean isEnvoy(String role) {
    return TITLES.contains(role);
  }

  /** Who has another of these titles of the same state here; empty for other offices. */
  static Optional<String> other(Registry registry, String role, String of) {
    if (!TITLES.contains(role) || !of.startsWith("state:")) {
      return Optional.empty();
    }
    return TITLES.stream().flatMap(title -> registry.holder(title, of).stream()).findFirst();
  }
}
