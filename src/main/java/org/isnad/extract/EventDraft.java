package org.isnad.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.jspecify.annotations.Nullable;

/** What is gathered of one event until the article is read. */
final class EventDraft {
  private static final int PASSAGES = 6;
  private static final int OFTEN = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  final String kind;
  final String id;

  /** What its noun is known by, or its verb. */
  final String word;

  /** Whether a verb told it first. */
  final boolean verb;

  /** The number of the sentence that spoke of it last. */
  int last;

  /** Whether a mention is no plural. */
  boolean one;

  /** Whether a mention names the town or place it is in. */
  boolean toTown;

  @Nullable PartialDate date;
  @Nullable String place;
  final Set<String> actors = new HashSet<>();

  /** The words of its names. */
  final Set<String> content = new HashSet<>();

  final Map<String, Participant> participants = new LinkedHashMap<>();
  final List<Passage> evidence = new ArrayList<>();

  /** The clues of each mention. */
  private final List<Set<String>> clues = new ArrayList<>();

  /** The fullest of its names, and how many words and actors that has. */
  private String name;

  private int weight;

  EventDraft(String kind, String word, boolean verb, String id, String name) {
    this.kind = kind;
    this.word = word;
    this.verb = verb;
    this.id = id;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Takes a name when it is the fullest so far. */
  void name(String name, int weight) {
    if (weight > this.weight) {
      this.weight = weight;
      this.name = name;
    }
  }

  /** Takes those who take part; each once. */
  void join(Collection<String> actors) {
    actors.stream()
        .sorted()
        .forEach(a -> participants.putIfAbsent(a, new Participant(a, "participant")));
  }

  void clues(Set<String> mention) {
    clues.add(mention);
  }

  void evidence(Passage passage) {
    if (evidence.size() < PASSAGES) {
      evidence.add(passage);
    }
  }

  /** Takes a day when it is the first, or a finer one of the same. */
  void date(@Nullable PartialDate told) {
    boolean finer =
        told != null
            && (date == null
                || told.value().length() > date.value().length()
                    && told.value().startsWith(date.value()));
    if (finer) {
      date = told;
    }
  }

  /**
   * What speaks for and against it, for each mention that and what is known of all together: one
   * good mention is enough.
   */
  List<Set<String>> clues() {
    Set<String> ours = together();
    List<Set<String>> all = new ArrayList<>();
    for (Set<String> mention : clues) {
      Set<String> both = new HashSet<>(mention);
      both.addAll(ours);
      all.add(both);
    }
    return all;
  }

  private Set<String> together() {
    Set<String> ours = new HashSet<>();
    ours.add(EventWeights.EVERY);
    ours.add("kind-" + kind);
    ours.add("times-" + Math.min(evidence.size(), OFTEN));
    if (place != null) {
      ours.add("place");
    }
    if (verb) {
      return ours;
    }
    // «زلزال» is one more often than «قضية»; «القرار 2166» counts as any «قرار»
    ours.add("noun-" + DIGITS.matcher(word).replaceAll(""));
    if (!one) {
      ours.add("only-many");
    }
    if (evidence.size() > 1) {
      boolean bare = clues.stream().allMatch(c -> c.contains("words-0"));
      ours.add(bare ? "bare-again" : "long-again");
      if (clues.stream().anyMatch(c -> !c.contains("actors-0"))) {
        ours.add("named-again");
      }
    }
    return ours;
  }
}
