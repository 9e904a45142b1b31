package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Issue;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Modality;
import org.isnad.model.Names;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Sentence;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.isnad.read.AnnotationsFile;
import org.isnad.read.AnnotationsReader;
import org.isnad.read.ArticleReader;
import org.isnad.read.Samples;
import org.isnad.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, read again, is the same. */
class AnnotationsYamlTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"seeds/articles/csto-moscow-2022", "src/test/resources/articles/harbour-2021"})
  void reviewedAnnotationsReadAgainAreTheSame(String path) {
    Article article = ArticleReader.read(Path.of(path)).article();
    Annotations read =
        AnnotationsReader.read(Path.of(path, "annotations.yaml"), article).annotations();
    assertReadAgain(article, read);
  }

  /** Code points of the sample where an actor is mentioned, and how the mentions are written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 17 51 | {text: \"ألف\", how: name}",
        "7 17 | {text: \"ألف\", how: name, except: [\"ألف حليفة\"]}",
        "17 | {text: \"ألف\", how: name, within: \"ألف قالت:\"}",
        "7 | {text: \"ألف\", how: name, within: \"ألف الخطة.\"}",
      })
  void aMentionIsWrittenWithTheWordsThatTellItFromTheOthers(String places, String written) {
    Article article = Samples.article(folder);
    int[] starts = places(article, "ألف");
    assertThat(starts).hasSize(3);
    List<Passage> wanted = new ArrayList<>();
    for (String place : places.split(" ")) {
      int nth = List.of("7", "17", "51").indexOf(place);
      wanted.add(new Passage(starts[nth], starts[nth] + 3, "ألف"));
    }
    Annotations all = actor(article, wanted);
    assertThat(AnnotationsYaml.write(article, all)).contains(written);
    assertReadAgain(article, all);
  }

  @Test
  void whatIsNoWordOfItsOwnIsCounted() {
    Article article = Samples.article(folder);
    int at = article.text().indexOf("لخطة", 20);
    Annotations all = actor(article, List.of(new Passage(at, at + 4, "لخطة")));
    assertThat(AnnotationsYaml.write(article, all)).contains("{text: \"لخطة\", how: name, nth: 2}");
    assertReadAgain(article, all);
  }

  @Test
  void charactersThatNobodySeesAreSpelledOut() {
    Article article = Samples.article(folder);
    Issue issue = new Issue("issue:x", new Names("\"أ\\ب\"", "a: {b} # c"));
    Annotations none = Annotations.none("small");
    Annotations all =
        new Annotations(
            "small",
            none.actors(),
            none.roles(),
            none.memberships(),
            none.events(),
            List.of(issue),
            none.stances(),
            none.relations());
    assertReadAgain(article, all);
  }

  /** Any passages of the shipped article, as mentions, quotes and what a stance is about. */
  @Test
  void anythingThatCanBeSaidCanBeWritten() {
    Article article = ArticleReader.read(Path.of("seeds/articles/csto-moscow-2022")).article();
    CodePoints text = new CodePoints(article.text());
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Mention> mentions =
          IntStream.range(0, 12)
              .mapToObj(
                  i ->
                      new Mention(
                          passage(article, text, random, 9),
                          MentionHow.values()[random.nextInt(6)]))
              .toList();
      List<Passage> evidence =
          IntStream.range(0, 3).mapToObj(i -> passage(article, text, random, 60)).toList();
      String quote = evidence.get(2).quote();
      List<Passage> about = Passage.places(quote.substring(0, 1), evidence);
      Stance stance =
          new Stance(
              "stance:csto-moscow-2022-" + seed,
              "state:AA",
              "opposes",
              "issue:x",
              about.get(random.nextInt(about.size())),
              new Names("أ", "a"),
              Voice.AUTHOR,
              Modality.ASSERTED,
              evidence,
              new Origin("rule:x", Review.PROPOSED, random.nextInt(101) / 100.0));
      Names names = new Names("أ", "a");
      assertReadAgain(
          article,
          new Annotations(
              article.id(),
              List.of(new Actor("state:AA", ActorKind.STATE, names, null, mentions, List.of())),
              List.of(),
              List.of(),
              List.of(),
              List.of(new Issue("issue:x", names)),
              List.of(stance),
              List.of()));
    }
  }

  private static Passage passage(Article article, CodePoints text, Random random, int most) {
    List<Sentence> sentences = article.sentences();
    Sentence sentence = sentences.get(random.nextInt(sentences.size()));
    int start = sentence.start() + random.nextInt(sentence.end() - sentence.start());
    while (Character.isWhitespace(text.at(start))) {
      start--;
    }
    int end = Math.min(sentence.end(), start + 1 + random.nextInt(most));
    while (Character.isWhitespace(text.before(end))) {
      end--;
    }
    return new Passage(start, end, text.slice(start, end));
  }

  private static int[] places(Article article, String form) {
    return new CodePoints(article.text()).find(form).stream().mapToInt(s -> s.start()).toArray();
  }

  private static Annotations actor(Article article, List<Passage> places) {
    List<Mention> mentions = places.stream().map(p -> new Mention(p, MentionHow.NAME)).toList();
    Actor actor =
        new Actor("state:AA", ActorKind.STATE, new Names("أ", "a"), null, mentions, List.of());
    return new Annotations(
        article.id(),
        List.of(actor),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void assertReadAgain(Article article, Annotations all) {
    String yaml = AnnotationsYaml.write(article, all);
    AnnotationsFile file = Samples.annotations(yaml, article);
    assertThat(file.faults()).as(yaml).isEmpty();
    assertThat(file.annotations()).isEqualTo(InOrder.of(all));
    assertThat(AnnotationsYaml.write(article, file.annotations())).isEqualTo(yaml);
  }
}
