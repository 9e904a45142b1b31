package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.isnad.read.LexiconReader;
import org.junit.jupiter.api.Test;

/**
 * {@code event-clues.tsv} holds the weights that our own articles give. {@code
 * -Disnad.measure=true} writes it anew.
 */
class EventWeightsTest {
  private static final Path FILE = Path.of("seeds/lexicons/event-clues.tsv");

  /** Of how many candidates old and new weights must tell the same. */
  private static final double ALIKE = 0.9;

  /** Folders with more annotated articles, which the project does not hold, by commas. */
  private static final String MORE = System.getProperty("isnad.gold.more", "");

  /** As how many candidates of articles one of a pair counts: its sentence tells nothing else. */
  private static final int PAIRS = 2;

  private static final Pattern WANTED = Pattern.compile("(?<!no )event (\\w+) «([^»]+)»");

  @Test
  void theTableIsWhatTheArticlesGive() throws IOException {
    List<EventFit.Candidate> candidates = candidates();
    Map<String, EventFit.Weight> weights = EventFit.fit(candidates);
    if (Boolean.getBoolean("isnad.measure")) {
      write(weights);
      return; // it is read from the class path, where the old one still is
    }
    EventWeights then = new EventWeights();
    then.read(Objects.requireNonNull(LexiconReader.shipped().get("event-clues")));
    EventWeights now = EventFit.sums(weights);
    long alike =
        candidates.stream()
            .filter(c -> then.areTold(c.mentions()) == now.areTold(c.mentions()))
            .count();
    assertThat((double) alike / candidates.size())
        .as("%d of %d told alike; write the table anew", alike, candidates.size())
        .isGreaterThanOrEqualTo(ALIKE);
  }

  private static List<EventFit.Candidate> candidates() throws IOException {
    List<EventFit.Candidate> candidates = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    Gold.SETS.forEach(set -> folders.add(Gold.FOLDER.resolve(set)));
    if (!MORE.isEmpty()) {
      List.of(MORE.split(",")).forEach(more -> folders.add(Path.of(more)));
    }
    for (Path folder : folders) {
      for (Path file : Gold.files(folder)) {
        Gold gold = Gold.read(file);
        Article dated = gold.article(file);
        candidates.addAll(candidates(gold, dated));
        Article undated = Gold.undated(file);
        if (!undated.equals(dated)) {
          candidates.addAll(candidates(gold, undated)); // most articles come without their day
        }
      }
    }
    List<EventFit.Candidate> pairs = pairs();
    for (int i = 0; i < PAIRS; i++) {
      candidates.addAll(pairs);
    }
    return candidates;
  }

  private static List<EventFit.Candidate> candidates(Gold gold, Article article) {
    return Shipped.EXTRACTOR.eventDrafts(article).stream()
        .map(
            draft ->
                new EventFit.Candidate(
                    draft.clues(),
                    GoldScore.isEvent(gold, article.text(), draft.name(), draft.evidence)))
        .toList();
  }

  /** What single sentences tell: of the minimal pairs, those that name an event or deny one. */
  private static List<EventFit.Candidate> pairs() throws IOException {
    List<EventFit.Candidate> candidates = new ArrayList<>();
    for (String file : List.of("event.tsv", "english.tsv")) {
      for (MinimalPair pair : MinimalPair.read(MinimalPair.FOLDER.resolve(file))) {
        for (MinimalPair.Half half : pair.halves()) {
          for (EventDraft draft : Shipped.EXTRACTOR.eventDrafts(half.article())) {
            boolean right =
                WANTED
                    .matcher(half.expected())
                    .results()
                    .anyMatch(
                        m -> m.group(1).equals(draft.kind) && draft.name().contains(m.group(2)));
            if (right || half.expected().contains("no event " + draft.kind)) {
              candidates.add(new EventFit.Candidate(draft.clues(), right));
            }
          }
        }
      }
    }
    return candidates;
  }

  private static void write(Map<String, EventFit.Weight> weights) throws IOException {
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(FILE).stream().filter(line -> line.startsWith("#")).toList());
    lines.add("clue\tweight\tseen\tchecked");
    weights.forEach(
        (clue, w) ->
            lines.add(
                String.format(Locale.ROOT, "%s\t%.2f\t%d\tmeasured", clue, w.weight(), w.seen())));
    Files.write(FILE, lines);
  }
}
