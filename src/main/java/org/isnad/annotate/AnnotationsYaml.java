package org.isnad.annotate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.annotate.MentionForms.Form;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Names;
import org.isnad.model.Origin;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.isnad.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The form of annotations for people, {@code annotations.yaml}: sorted by place in the text, one
 * block an item, exact quotes and no offsets. Read again, it gives the same annotations.
 */
public final class AnnotationsYaml {
  /** What needs no quotes: ids, dates and the words of closed lists. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9:_.-]*[A-Za-z0-9])?");

  private final CodePoints text;
  private final MentionForms mentions;
  private final StringBuilder out = new StringBuilder();

  private AnnotationsYaml(Article article) {
    this.text = new CodePoints(article.text());
    this.mentions = new MentionForms(article);
  }

  public static String write(Article article, Annotations annotations) {
    return new AnnotationsYaml(article).all(InOrder.of(annotations));
  }

  private String all(Annotations all) {
    line("format: " + Annotations.FORMAT);
    line("article: " + word(all.article()));
    list("actors", all.actors(), this::actor);
    list("roles", all.roles(), this::role);
    list("memberships", all.memberships(), this::membership);
    list("events", all.events(), this::event);
    list(
        "issues",
        all.issues(),
        issue -> {
          line("  - id: " + word(issue.id()));
          line("    names: " + names(issue.names()));
        });
    list("stances", all.stances(), this::stance);
    list("relations", all.relations(), this::relation);
    return out.toString();
  }

  private void actor(Actor actor) {
    line("  - id: " + word(actor.id()));
    line("    kind: " + actor.kind().id());
    line("    names: " + names(actor.names()));
    key("iso2", actor.iso2());
    line("    mentions:");
    mentions.of(actor.mentions()).forEach(form -> line("      - " + mention(form)));
    if (!actor.members().isEmpty()) {
      line("    members:");
      actor.members().forEach(this::member);
    }
  }

  private static String mention(Form form) {
    StringBuilder mention = new StringBuilder("{text: " + quoted(form.text()));
    mention.append(", how: ").append(form.how().id());
    if (form.within() != null) {
      mention.append(", within: ").append(quoted(form.within()));
    }
    if (!form.except().isEmpty()) {
      List<String> except = form.except().stream().map(AnnotationsYaml::quoted).toList();
      mention.append(", except: [").append(String.join(", ", except)).append(']');
    }
    if (form.nth() != null) {
      mention.append(", nth: ").append(form.nth());
    }
    return mention.append('}').toString();
  }

  private void member(Member member) {
    line("      - actor: " + word(member.actor()));
    line("        basis: " + member.basis().id());
    evidence("        ", member.evidence());
  }

  private void role(Role role) {
    line("  - holder: " + word(role.holder()));
    line("    role: " + names(role.role()));
    line("    of: " + word(role.of()));
    date("from", role.from());
    date("to", role.to());
    evidence("    ", role.evidence());
    origin(role.origin());
  }

  private void membership(Membership membership) {
    line("  - member: " + word(membership.member()));
    line("    organization: " + word(membership.organization()));
    date("from", membership.from());
    date("to", membership.to());
    line("    status: " + word(membership.status()));
    evidence("    ", membership.evidence());
  }

  private void event(Event event) {
    line("  - id: " + word(event.id()));
    line("    kind: " + word(event.kind()));
    line("    names: " + names(event.names()));
    date("date", event.date());
    key("place", event.place());
    key("part_of", event.partOf());
    if (!event.participants().isEmpty()) {
      line("    participants:");
      for (Participant participant : event.participants()) {
        line(
            "      - {actor: "
                + quoted(participant.actor())
                + ", as: "
                + word(participant.as())
                + "}");
      }
    }
    evidence("    ", event.evidence());
  }

  private void stance(Stance stance) {
    line("  - id: " + word(stance.id()));
    line("    holder: " + word(stance.holder()));
    line("    type: " + word(stance.type()));
    line("    about: " + word(stance.about()));
    Passage about = stance.aboutText();
    if (about != null) {
      line("    about_text: " + quoted(about.quote()));
      int nth = Passage.places(about.quote(), stance.evidence()).indexOf(about) + 1;
      if (nth > 1) {
        line("    about_nth: " + nth);
      }
    }
    line("    label: " + names(stance.label()));
    line("    voice: " + stance.voice().id());
    line("    modality: " + stance.modality().id());
    evidence("    ", stance.evidence());
    origin(stance.origin());
  }

  private void relation(Relation relation) {
    line("  - source: " + word(relation.source()));
    line("    type: " + word(relation.type()));
    line("    target: " + word(relation.target()));
    evidence("    ", relation.evidence());
  }

  private void evidence(String indent, List<Passage> evidence) {
    line(indent + "evidence:" + (evidence.isEmpty() ? " []" : ""));
    for (Passage passage : evidence) {
      var places = text.find(passage.quote());
      String nth = "";
      if (places.size() > 1) {
        int index = 1;
        while (places.get(index - 1).start() != passage.start()) {
          index++;
        }
        nth = "\n" + indent + "    nth: " + index;
      }
      line(indent + "  - quote: " + quoted(passage.quote()) + nth);
    }
  }

  private void origin(Origin origin) {
    line("    origin: " + word(origin.by()));
    line("    confidence: " + new BigDecimal(String.valueOf(origin.confidence())).toPlainString());
    line("    review: " + origin.review().id());
  }

  private void date(String key, @Nullable PartialDate date) {
    key(key, date == null ? null : date.value());
  }

  private void key(String key, @Nullable String value) {
    if (value != null) {
      line("    " + key + ": " + word(value));
    }
  }

  private <T> void list(String key, List<T> items, Consumer<T> write) {
    line(key + ":" + (items.isEmpty() ? " []" : ""));
    items.forEach(write);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String names(Names names) {
    return "{ar: " + quoted(names.ar()) + ", en: " + quoted(names.en()) + "}";
  }

  private static String word(String word) {
    return WORD.matcher(word).matches() && !word.equalsIgnoreCase("null") ? word : quoted(word);
  }

  /** In double quotes; what an editor would not show, or would show elsewhere, is spelled out. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isUnseen(c)) {
                quoted.append(String.format("\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF
        || (0x202A <= c && c <= 0x202E)
        || (0x2066 <= c && c <= 0x2069);
  }
}
