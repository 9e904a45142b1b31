package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/** What is gathered of one event until the article is read, and whether it is one. */
final class EventDraft {
  /** What a mention must weigh, see {@link EventAnchors#weight}. */
  static final int TOLD = 4;

  /** Kinds whose nouns name an event wherever they have a complement. */
  private static final Set<String> SURE =
      Set.of(
          "Summit",
          "Vote",
          "War",
          "Election",
          "Attack",
          "Protest",
          "Intervention",
          "Treaty",
          "Resolution");

  /** Kinds of which the bare noun, said again and again, is one: «الانقلاب». */
  static final Set<String> HAPPENED = Set.of("Conflict", "War", "Attack", "Election", "Summit");

  /** Kinds whose nouns are mostly plain words. */
  private static final Set<String> MINOR =
      Set.of(
          "Aid",
          "Cooperation",
          "Other",
          "Crisis",
          "Founding",
          "Statement",
          "Speech",
          "Proposal",
          "Decision",
          "Request",
          "Enlargement",
          "Withdrawal",
          "Deployment",
          "Suspension",
          "Dissolution",
          "Violence",
          "Award");

  final String kind;
  final String id;

  /** The fullest of its names, and how many words and actors that has. */
  String name;

  int weight;

  /** What its best mention weighs. */
  int anchors;

  /** Whether a mention tells, beside a day, that there was one. */
  boolean realized;

  boolean strong;

  /** Whether a mention is no plural. */
  boolean one;

  @Nullable PartialDate date;
  @Nullable String place;
  final Set<String> actors = new HashSet<>();

  /** The words of its names. */
  final Set<String> content = new HashSet<>();

  final Map<String, Participant> participants = new LinkedHashMap<>();
  final List<Passage> evidence = new ArrayList<>();

  EventDraft(String kind, String id, String name) {
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  /** Whether all that was said of it tells of something that took place or will. */
  boolean isTold() {
    boolean bare = weight <= 1;
    boolean minor = MINOR.contains(kind) && !realized;
    boolean again = evidence.size() > 1;
    boolean tied = realized || date != null;
    if (bare && !one && date == null) {
      return false; // «سلسلة الانقلابات»: many, and none of them
    }
    if (bare
        && (!tied || !strong || MINOR.contains(kind) && !(realized && (again || date != null)))
        && !(again && one && HAPPENED.contains(kind))) {
      return false; // «المحادثات», «العقوبات»: any of them
    }
    int total =
        anchors
            + (minor || !one ? 0 : Math.min(2, evidence.size() - 1))
            + (SURE.contains(kind) && weight > 1 || HAPPENED.contains(kind) && realized ? 1 : 0)
            + (place != null ? 1 : 0)
            - (minor ? 1 : 0);
    return total >= TOLD;
  }
}
