package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Stance;

/** Every passage of a draft, held against the text. */
final class Offsets {
  private Offsets() {}

  static void check(Article article, Draft draft) {
    int[] points = article.text().codePoints().toArray();
    for (Passage passage : passages(draft)) {
      assertThat(passage.start()).isNotNegative().isLessThan(passage.end());
      assertThat(passage.end()).isLessThanOrEqualTo(points.length);
      assertThat(new String(points, passage.start(), passage.end() - passage.start()))
          .isEqualTo(passage.quote());
    }
  }

  static List<Passage> passages(Draft draft) {
    var found = draft.annotations();
    List<Passage> all = new ArrayList<>();
    for (Actor actor : found.actors()) {
      actor.mentions().stream().map(Mention::passage).forEach(all::add);
      actor.members().forEach(member -> all.addAll(member.evidence()));
    }
    found.roles().forEach(role -> all.addAll(role.evidence()));
    found.memberships().forEach(membership -> all.addAll(membership.evidence()));
    found.events().forEach(event -> all.addAll(event.evidence()));
    found.relations().forEach(relation -> all.addAll(relation.evidence()));
    for (Stance stance : found.stances()) {
      all.addAll(stance.evidence());
      if (stance.aboutText() != null) {
        all.add(stance.aboutText());
      }
    }
    draft.omissions().forEach(omission -> all.add(omission.passage()));
    return all;
  }
}
