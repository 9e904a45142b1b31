package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.extract.Sense.Name;
import org.isnad.model.MentionHow;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is by the adjectives behind its noun.
 *
 * <pre>
 * رفض [مصري]
 * إدانة [أميركية] و[بريطانية]
 * ترحيب واسع [أممي] و[أوروبي]
 * </pre>
 */
final class Adjectives {
  private final Context context;

  Adjectives(Context context) {
    this.context = context;
  }

  /** The states and organizations of the adjectives from here on; empty where there are none. */
  Optional<Subject> list(List<Unit> units, int at) {
    int from = at;
    if (at + 1 < units.size() && isPlainAdjective(units.get(at)) && whose(units.get(at)) == null) {
      from++; // «ترحيبا واسعا أمميا»
    }
    List<String> actors = new ArrayList<>();
    int to = from;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean comma = unit.isMark("،") && i > from && i + 1 < units.size();
      boolean joined = i > from && unit.isAfterConjunction();
      if (comma) {
        continue;
      }
      String actor = i == from || joined || units.get(i - 1).isMark("،") ? whose(unit) : null;
      if (actor == null || unit.isActor()) {
        break;
      }
      actors.add(actor);
      to = i + 1;
    }
    for (int i = from; i < to; i++) {
      mention(units.get(i));
    }
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(actors.stream().distinct().toList(), from, to));
  }

  private static @Nullable String whose(Unit unit) {
    Optional<Sense.Nisba> nisba = unit.sense(Sense.Nisba.class);
    return nisba.isPresent()
        ? nisba.get().state()
        : unit.sense(Name.class, n -> n.kind() == Name.Kind.ADJECTIVE).map(Name::id).orElse(null);
  }

  private static boolean isPlainAdjective(Unit unit) {
    String word = unit.folded();
    return unit.isUnknown() && (word.endsWith("ا") || word.endsWith("ه")) && !unit.isDefinite();
  }

  private void mention(Unit unit) {
    String actor = whose(unit);
    if (actor != null) {
      context.registry().known(actor);
      context
          .registry()
          .mention(actor, context.passages().of(unit.from(), unit.to()), MentionHow.NISBA);
    }
  }
}
