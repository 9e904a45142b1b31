package org.isnad.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Member;
import org.isnad.model.Membership;
import org.isnad.model.Mention;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.Origin;
import org.isnad.model.PartialDate;
import org.isnad.model.Participant;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.Role;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of annotations, for programs: keys in a fixed order, lists sorted by first evidence
 * and then id, empty lists printed, unknown values null. The same annotations give the same bytes.
 */
public final class AnnotationsJson {
  private final Ontology ontology;
  private final JsonGenerator out;

  private AnnotationsJson(Ontology ontology, JsonGenerator out) {
    this.ontology = ontology;
    this.out = out;
  }

  public static String write(Article article, Annotations annotations, Ontology ontology) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
      out.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new AnnotationsJson(ontology, out).all(article, annotations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.append('\n').toString();
  }

  private void all(Article article, Annotations annotations) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", Annotations.FORMAT);
    out.writeObjectFieldStart("article");
    out.writeStringField("id", article.id());
    out.writeStringField("sha256", article.sha256());
    out.writeStringField(
        "title", article.language().equals("ar") ? article.title().ar() : article.title().en());
    out.writeStringField("language", article.language());
    LocalDate published = article.published();
    out.writeStringField("published", published == null ? null : published.toString());
    out.writeEndObject();
    Annotations all = InOrder.of(annotations);
    list("actors", all.actors(), this::actor);
    list("roles", all.roles(), this::role);
    list("memberships", all.memberships(), this::membership);
    list("events", all.events(), this::event);
    list(
        "issues",
        all.issues(),
        i -> {
          out.writeStringField("id", i.id());
          names("names", i.names());
        });
    list("stances", all.stances(), this::stance);
    list("relations", all.relations(), this::relation);
    out.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    out.writeStringField("id", actor.id());
    out.writeStringField("kind", actor.kind().id());
    names("names", actor.names());
    out.writeStringField("iso2", actor.iso2());
    list("mentions", actor.mentions(), this::mention);
    if (actor.kind() == ActorKind.GROUP) {
      list("members", actor.members(), this::member);
    }
  }

  private void mention(Mention mention) throws IOException {
    span(mention.passage(), "text");
    out.writeStringField("how", mention.how().id());
  }

  private void member(Member member) throws IOException {
    out.writeStringField("actor", member.actor());
    out.writeStringField("basis", member.basis().id());
    evidence(member.evidence());
  }

  private void role(Role role) throws IOException {
    out.writeStringField("holder", role.holder());
    names("role", role.role());
    out.writeStringField("of", role.of());
    date("from", role.from());
    date("to", role.to());
    evidence(role.evidence());
    origin(role.origin());
  }

  private void membership(Membership membership) throws IOException {
    out.writeStringField("member", membership.member());
    out.writeStringField("organization", membership.organization());
    date("from", membership.from());
    date("to", membership.to());
    out.writeStringField("status", membership.status());
    evidence(membership.evidence());
  }

  private void event(Event event) throws IOException {
    out.writeStringField("id", event.id());
    out.writeStringField("kind", event.kind());
    names("names", event.names());
    date("date", event.date());
    out.writeStringField("place", event.place());
    out.writeStringField("partOf", event.partOf());
    list("participants", event.participants(), this::participant);
    evidence(event.evidence());
  }

  private void participant(Participant participant) throws IOException {
    out.writeStringField("actor", participant.actor());
    out.writeStringField("as", participant.as());
  }

  private void stance(Stance stance) throws IOException {
    out.writeStringField("id", stance.id());
    out.writeStringField("holder", stance.holder());
    out.writeStringField("type", stance.type());
    out.writeNumberField("polarity", ontology.stanceType(stance.type()).polarity());
    out.writeObjectFieldStart("about");
    out.writeStringField("id", stance.about());
    out.writeFieldName("text");
    Passage text = stance.aboutText();
    if (text == null) {
      out.writeNull();
    } else {
      out.writeStartObject();
      span(text, "text");
      out.writeEndObject();
    }
    out.writeEndObject();
    names("label", stance.label());
    out.writeStringField("voice", stance.voice().id());
    out.writeStringField("modality", stance.modality().id());
    evidence(stance.evidence());
    origin(stance.origin());
  }

  private void relation(Relation relation) throws IOException {
    out.writeStringField("source", relation.source());
    out.writeStringField("type", relation.type());
    out.writeStringField("target", relation.target());
    evidence(relation.evidence());
  }

  private void origin(Origin origin) throws IOException {
    out.writeStringField("origin", origin.by());
    out.writeNumberField("confidence", origin.confidence());
    out.writeStringField("review", origin.review().id());
  }

  private void names(String key, Names names) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("ar", names.ar());
    out.writeStringField("en", names.en());
    out.writeEndObject();
  }

  private void date(String key, @Nullable PartialDate date) throws IOException {
    out.writeStringField(key, date == null ? null : date.value());
  }

  private void evidence(List<Passage> evidence) throws IOException {
    list("evidence", evidence, passage -> span(passage, "quote"));
  }

  private void span(Passage passage, String key) throws IOException {
    out.writeNumberField("start", passage.start());
    out.writeNumberField("end", passage.end());
    out.writeStringField(key, passage.quote());
  }

  private interface Fields<T> {
    void write(T item) throws IOException;
  }

  private <T> void list(String key, List<T> items, Fields<T> fields) throws IOException {
    out.writeArrayFieldStart(key);
    for (T item : items) {
      out.writeStartObject();
      fields.write(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
