package org.isnad.server;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Ontology;

/** The ontology's closed lists, as allowed values and as an answer. */
final class Words {
  private final Presence presence;

  Words(Presence presence) {
    this.presence = presence;
  }

  Answer ontology(Asked asked) {
    return Answer.json(OntologyAnswer.of(presence.ontology()));
  }

  List<String> kinds() {
    Ontology ontology = presence.ontology();
    return Stream.concat(ontology.ids("actor_kinds").stream(), ontology.ids("node_kinds").stream())
        .toList();
  }

  List<String> stanceTypes() {
    return presence.ontology().ids("stance_types");
  }

  /** Of edges: stance types and relation types. */
  List<String> types() {
    return Stream.concat(stanceTypes().stream(), presence.ontology().ids("relation_types").stream())
        .distinct()
        .toList();
  }
}
