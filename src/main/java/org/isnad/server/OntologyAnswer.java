package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.isnad.model.Ontology;
import org.jspecify.annotations.Nullable;

/** seeds/ontology.yaml for the page. */
record OntologyAnswer(
    List<Word> actorKinds,
    List<Word> nodeKinds,
    List<StanceWord> stanceTypes,
    List<PolarityWord> polarities,
    List<Word> voices,
    List<Word> modalities,
    List<Word> reviews,
    List<Word> mentionHows,
    List<Word> eventKinds,
    List<Word> participantRoles,
    List<Word> membershipStatuses,
    List<Word> resolutionBases,
    List<RelationWord> relationTypes) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Word(
      String id, String ar, String en, @Nullable String pluralAr, @Nullable String pluralEn) {}

  record StanceWord(String id, int polarity, String pattern, String ar, String en) {}

  record PolarityWord(String id, int polarity, String ar, String en) {}

  record RelationWord(String id, boolean symmetric, String ar, String en) {}

  static OntologyAnswer of(Ontology ontology) {
    return new OntologyAnswer(
        words(ontology, "actor_kinds"),
        words(ontology, "node_kinds"),
        ontology.stanceTypes().stream()
            .map(
                t ->
                    new StanceWord(
                        t.id(), t.polarity(), t.pattern(), t.names().ar(), t.names().en()))
            .toList(),
        words(ontology, "polarities").stream()
            .map(w -> new PolarityWord(w.id(), polarity(w.id()), w.ar(), w.en()))
            .toList(),
        words(ontology, "voices"),
        words(ontology, "modalities"),
        words(ontology, "reviews"),
        words(ontology, "mention_hows"),
        words(ontology, "event_kinds"),
        words(ontology, "participant_roles"),
        words(ontology, "membership_statuses"),
        words(ontology, "resolution_bases"),
        ontology.relationTypes().stream()
            .map(t -> new RelationWord(t.id(), t.symmetric(), t.names().ar(), t.names().en()))
            .toList());
  }

  private static int polarity(String id) {
    return switch (id) {
      case "positive" -> 1;
      case "negative" -> -1;
      default -> 0;
    };
  }

  private static List<Word> words(Ontology ontology, String list) {
    return ontology.terms().getOrDefault(list, List.of()).stream()
        .map(
            t ->
                new Word(
                    t.id(),
                    t.names().ar(),
                    t.names().en(),
                    t.plural().ar().isEmpty() ? null : t.plural().ar(),
                    t.plural().en().isEmpty() ? null : t.plural().en()))
        .toList();
  }
}
