package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.read.AnnotationsReader;
import org.isnad.read.ArticleReader;
import org.junit.jupiter.api.Test;

/**
 * The draft of the shipped article beside what people made of it. The floors are what was measured
 * when they were set; a change that falls below one makes drafts worse.
 */
class SeedDraftTest {
  private static final Path FOLDER = Path.of("seeds/articles/csto-moscow-2022");

  @Test
  void theDraftOfTheShippedArticle() {
    Article article = ArticleReader.read(FOLDER).article();
    Annotations wanted =
        AnnotationsReader.read(FOLDER.resolve("annotations.yaml"), article).annotations();
    Annotations found = Shipped.EXTRACTOR.extract(article).annotations();

    Score actors = score(named(wanted), named(found), (a, b) -> a.id().equals(b.id()));
    Score roles = score(wanted.roles(), found.roles(), SeedDraftTest::same);
    Score stances =
        score(
            wanted.stances().stream().filter(s -> !s.holder().equals(Stance.AUTHOR)).toList(),
            found.stances(),
            SeedDraftTest::same);
    System.out.printf(
        "Draft of the shipped article: actors F1 %.2f, roles F1 %.2f, stances F1 %.2f%n",
        actors.f1(), roles.f1(), stances.f1());
    assertThat(actors.f1()).isGreaterThan(ACTORS);
    assertThat(roles.f1()).isGreaterThan(ROLES);
    assertThat(stances.f1()).isGreaterThan(STANCES);
  }

  private static final double ACTORS = 0.98;
  private static final double ROLES = 0.95;
  private static final double STANCES = 0.21;

  private static List<Actor> named(Annotations annotations) {
    return annotations.actors().stream()
        .filter(a -> a.kind() != ActorKind.PLACE && a.kind() != ActorKind.GROUP)
        .toList();
  }

  private static boolean same(Role a, Role b) {
    return a.holder().equals(b.holder()) && a.of().equals(b.of());
  }

  private static boolean same(Stance a, Stance b) {
    return a.holder().equals(b.holder())
        && Matching.near(Set.of(a.type()), b.type())
        && Matching.overlap(a.evidence(), b.evidence());
  }

  private static <T> Score score(List<T> wanted, List<T> found, BiPredicate<T, T> same) {
    int pairs = Matching.pair(wanted, found, same).size();
    return new Score(pairs, wanted.size(), pairs, found.size());
  }
}
