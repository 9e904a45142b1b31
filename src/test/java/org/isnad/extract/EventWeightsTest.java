package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.isnad.read.LexiconReader;
import org.isnad.read.TieReader;
import org.isnad.text.KnownWords;
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

  private static final Path CHALLENGE = Path.of("src/test/resources/challenge");
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
    Extractor extractor =
        new Extractor(
            LexiconReader.shipped(),
            Shipped.FRAMES,
            TieReader.shipped(Shipped.ONTOLOGY),
            new KnownWords());
    List<EventFit.Candidate> candidates = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    Gold.SETS.forEach(set -> folders.add(Gold.FOLDER.resolve(set)));
    if (!MORE.isEmpty()) {
      List.of(MORE.split(",")).forEach(more -> folders.add(Path.of(more)));
    }
    for (Path folder : folders) {
      for (Path file : Gold.files(folder)) {
        Gold gold = Gold.read(file);
        Article article = gold.article(file);
        for (EventDraft draft : extractor.eventDrafts(article)) {
          boolean right = GoldScore.isEvent(gold, article.text(), draft.name(), draft.evidence);
          candidates.add(new EventFit.Candidate(draft.clues(), right));
        }
      }
    }
    for (int i = 0; i < PAIRS; i++) {
      pairs(extractor, candidates);
    }
    return candidates;
  }

  /** What single sentences tell: of the minimal pairs, those that name an event or deny one. */
  private static void pairs(Extractor extractor, List<EventFit.Candidate> candidates)
      throws IOException {
    for (String file : List.of("event.tsv", "english.tsv")) {
      for (String line : Files.readAllLines(CHALLENGE.resolve(file))) {
        String[] cells = line.split("\t", -1);
        for (int i = 1; i + 1 < cells.length && !line.startsWith("#"); i += 2) {
          LocalDate day = cells[0].equals("-") ? Shipped.DAY : LocalDate.parse(cells[0]);
          String language = cells[i].codePointAt(0) < 'z' ? "en" : "ar";
          Article article = Shipped.article(cells[i], language, day);
          String wanted = cells[i + 1];
          for (EventDraft draft : extractor.eventDrafts(article)) {
            boolean right =
                WANTED
                    .matcher(wanted)
                    .results()
                    .anyMatch(
                        m -> m.group(1).equals(draft.kind) && draft.name().contains(m.group(2)));
            if (right || wanted.contains("no event " + draft.kind)) {
              candidates.add(new EventFit.Candidate(draft.clues(), right));
            }
          }
        }
      }
    }
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
