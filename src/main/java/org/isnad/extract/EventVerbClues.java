package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;

/**
 * What speaks for and against a verb telling an event, see {@link EventClues}.
 *
 * <pre>
 * verb verb-past verb-alone verb-object   its tense; told without a day too
 * verb-fixed verb-loose verb-deed         verb and object mean nothing else, may; a verbal noun tells it
 * verb-actors-0 … verb-day verb-placed    whom, when and where its clause names; verb-untied: none
 * verb-and verb-relative verb-said        «وزار», «التي زارها», «قال إنه زار»
 * verb-had verb-when verb-begins          «كان قد زار», «بعدما زار», nothing before it
 * </pre>
 */
final class EventVerbClues {
  private EventVerbClues() {}

  /**
   * The clues of a verb that tells an event.
   *
   * @param quoted whether it stands in quotation marks
   * @param sentence its number in the article, from 1
   */
  static Set<String> of(EventVerbs.Told told, boolean quoted, int sentence) {
    Set<String> clues = new HashSet<>();
    clues.add(told.verb().past() ? "verb-past" : "verb");
    if (told.verb() == EventDeeds.DEED) {
      clues.add("verb-deed");
    }
    if (told.verb().alone()) {
      clues.add("verb-alone");
    }
    if (!told.verb().objects().isEmpty()) {
      clues.add("verb-object");
      clues.add(told.verb().alone() ? "verb-fixed" : "verb-loose");
    }
    clues.add("verb-actors-" + Math.min(EventClues.ACTORS, told.actors().size()));
    if (told.date() != null) {
      clues.add("verb-day");
      clues.add(EventClues.precision(told.date()));
    }
    if (told.joined()) {
      clues.add("verb-and");
    }
    if (told.placed()) {
      clues.add("verb-placed");
    }
    if (told.actors().isEmpty() && told.date() == null) {
      clues.add("verb-untied");
    }
    if (told.had()) {
      clues.add("verb-had");
    }
    if (told.begins()) {
      clues.add("verb-begins");
    }
    if (told.when()) {
      clues.add("verb-when");
    }
    if (told.relative()) {
      clues.add("verb-relative");
    }
    if (told.reported()) {
      clues.add("verb-said");
    }
    EventClues.place(quoted, sentence, clues);
    return clues;
  }
}
