package org.isnad.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closed lists of {@code seeds/ontology.yaml}: every kind, type and role there is, with its
 * words.
 *
 * @param terms by the file's list name ({@code event_kinds}, {@code participant_roles}, …), in the
 *     file's order
 */
public record Ontology(
    Map<String, List<Term>> terms, List<StanceType> stanceTypes, List<RelationType> relationTypes) {

  /** Plural words are empty where the file gives none. */
  public record Term(String id, Names names, Names plural) {}

  /**
   * @param polarity +1 towards the target, −1 against it, 0 neither
   * @param pattern how its line is drawn: solid, dashed, dotted, hollow
   */
  public record StanceType(String id, int polarity, String pattern, Names names) {}

  /**
   * @param graph the relationship type in the database
   * @param source kinds allowed at its start; Actor stands for every actor but a place
   */
  public record RelationType(
      String id,
      String graph,
      boolean symmetric,
      Set<String> source,
      Set<String> target,
      Names names) {}

  public StanceType stanceType(String id) {
    return stanceTypes.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  public RelationType relationType(String id) {
    return relationTypes.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  /** The ids of one list, in the file's order. */
  public List<String> ids(String list) {
    return switch (list) {
      case "stance_types" -> stanceTypes.stream().map(StanceType::id).toList();
      case "relation_types" -> relationTypes.stream().map(RelationType::id).toList();
      default -> terms.getOrDefault(list, List.of()).stream().map(Term::id).toList();
    };
  }
}
