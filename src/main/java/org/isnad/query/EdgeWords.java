package org.isnad.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.jspecify.annotations.Nullable;

/** What an edge is called when it has no words of its own: the ontology's word for its type. */
final class EdgeWords {
  private static final Names PLACE = new Names("في", "in");
  private static final Names PART_OF = new Names("جزء من", "part of");
  private final Map<String, Names> words = new HashMap<>();

  EdgeWords(Ontology ontology) {
    ontology.relationTypes().forEach(t -> words.put(key(EdgeKind.RELATION, t.id()), t.names()));
    ontology.stanceTypes().forEach(t -> words.put(key(EdgeKind.STANCE, t.id()), t.names()));
    list(ontology, "participant_roles", EdgeKind.PARTICIPATION);
    list(ontology, "membership_statuses", EdgeKind.MEMBERSHIP);
    list(ontology, "resolution_bases", EdgeKind.RESOLVES_TO);
  }

  private void list(Ontology ontology, String name, EdgeKind kind) {
    ontology
        .terms()
        .getOrDefault(name, List.of())
        .forEach(term -> words.put(key(kind, term.id()), term.names()));
  }

  Names of(EdgeKind kind, @Nullable String type, @Nullable String ar, @Nullable String en) {
    if (ar != null && en != null) {
      return new Names(ar, en);
    }
    return switch (kind) {
      case PLACE -> PLACE;
      case PART_OF -> PART_OF;
      default -> words.getOrDefault(key(kind, type), new Names(kind.id(), kind.id()));
    };
  }

  private static String key(EdgeKind kind, @Nullable String type) {
    return kind.id() + ":" + type;
  }
}
