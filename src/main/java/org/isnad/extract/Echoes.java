package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Others of whom a sentence tells that they did what the one before told.
 *
 * <pre>
 * رحبت ألمانيا بالاتفاق. وكذلك فعلت [فرنسا وبلجيكا]
 * Colombia refused to recognise the result, and so did [Chile]
 * </pre>
 */
final class Echoes {
  private static final Set<String> SO = Set.of("كذلك", "وكذلك", "كذا", "وكذا", "so");
  private static final Set<String> DID =
      Set.of("فعل", "فعلت", "فعلوا", "did", "has", "have", "does", "do");

  private Echoes() {}

  /** Who they are, where the words begin at {@code at}. */
  static Optional<Subject> at(List<Unit> units, int at) {
    boolean echoes =
        at + 2 < units.size()
            && SO.contains(units.get(at).folded())
            && DID.contains(units.get(at + 1).folded())
            && units.get(at + 2).isActor();
    return echoes ? Optional.of(Coordination.list(units, at + 2)) : Optional.empty();
  }
}
