package org.isnad.load;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.annotate.AnnotationsJson;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Annotations;
import org.isnad.model.Article;
import org.isnad.model.Event;
import org.isnad.model.Mention;
import org.isnad.model.MentionHow;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.PartialDate;
import org.isnad.model.Passage;
import org.isnad.model.Review;
import org.isnad.model.Sentence;
import org.isnad.model.Stance;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** One article's annotations as the rows that {@code cypher/write} unwinds. */
final class GraphRows {
  /** Raised when the same annotations become another graph, so that articles are loaded anew. */
  private static final String GRAPH_FORM = "isnad-graph/3";

  private final Article article;
  private final Annotations annotations;
  private final Ontology ontology;
  private final boolean draft;
  private final String json;

  /**
   * @param draft whether no person has annotated it
   */
  GraphRows(Article article, Annotations annotations, Ontology ontology, boolean draft) {
    this.article = article;
    this.annotations = annotations;
    this.ontology = ontology;
    this.draft = draft;
    this.json = AnnotationsJson.write(article, annotations, ontology);
  }

  /** The same for the same article, annotations and form of graph. */
  String fingerprint() {
    String content =
        String.join(
            "\n",
            GRAPH_FORM,
            article.title().ar(),
            article.title().en(),
            article.source().ar(),
            article.source().en(),
            String.valueOf(article.licence()),
            draft ? json + "draft" : json);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  Map<String, @Nullable Object> article() {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", article.id());
    row.put("titleAr", article.title().ar());
    row.put("titleEn", article.title().en());
    LocalDate published = article.published();
    row.put("published", published == null ? null : published.toString());
    row.put("language", article.language());
    Names licence = article.licence();
    row.put("sourceAr", article.source().ar());
    row.put("sourceEn", article.source().en());
    row.put("licenceAr", licence == null ? null : licence.ar());
    row.put("licenceEn", licence == null ? null : licence.en());
    row.put("sha256", article.sha256());
    row.put("text", article.text());
    row.put("draft", draft ? true : null);
    row.put("annotations", json);
    row.put("fingerprint", fingerprint());
    row.put("folded", folded(article.title(), Stream.empty()));
    return row;
  }

  List<Map<String, Object>> sentences() {
    return article.sentences().stream()
        .map(
            s ->
                Map.<String, Object>of(
                    "id",
                    article.sentenceId(s),
                    "n",
                    s.n(),
                    "paragraph",
                    s.paragraph(),
                    "start",
                    s.start(),
                    "end",
                    s.end(),
                    "text",
                    s.text()))
        .toList();
  }

  List<Map<String, @Nullable Object>> actors() {
    return annotations.actors().stream().map(this::actor).toList();
  }

  private Map<String, @Nullable Object> actor(Actor actor) {
    Map<String, @Nullable Object> row = named(actor.id(), actor.names(), forms(actor));
    row.put(
        "labels",
        actor.kind() == ActorKind.PLACE ? List.of("Place") : List.of("Actor", actor.kind().id()));
    row.put("iso2", actor.iso2());
    row.put("mentions", actor.mentions().stream().map(this::mention).toList());
    return row;
  }

  /** Only names and short forms lead to an actor; «الأخيرة» or «بلاده» would lead to everybody. */
  private static Stream<String> forms(Actor actor) {
    return actor.mentions().stream()
        .filter(m -> m.how() == MentionHow.NAME || m.how() == MentionHow.SHORT)
        .map(m -> m.passage().quote());
  }

  private Map<String, Object> mention(Mention mention) {
    Passage passage = mention.passage();
    return Map.of(
        "sentence",
        sentenceId(passage),
        "start",
        passage.start(),
        "end",
        passage.end(),
        "text",
        passage.quote(),
        "how",
        mention.how().id());
  }

  List<Map<String, @Nullable Object>> events() {
    return annotations.events().stream().map(this::event).toList();
  }

  private Map<String, @Nullable Object> event(Event event) {
    Map<String, @Nullable Object> row = named(event.id(), event.names(), Stream.empty());
    PartialDate date = event.date();
    row.put("kind", event.kind());
    row.put("date", date == null ? null : date.value());
    row.put("earliest", date == null ? null : date.earliest().toString());
    row.put("latest", date == null ? null : date.latest().toString());
    row.put("evidence", passages(event.evidence()));
    return row;
  }

  List<Map<String, @Nullable Object>> issues() {
    return annotations.issues().stream()
        .map(i -> named(i.id(), i.names(), Stream.empty()))
        .toList();
  }

  /** A rejected stance stays in the annotations and out of the graph. */
  List<Map<String, @Nullable Object>> stances() {
    return annotations.stances().stream()
        .filter(s -> s.origin().review() != Review.REJECTED)
        .map(this::stance)
        .toList();
  }

  private Map<String, @Nullable Object> stance(Stance stance) {
    Passage about = stance.aboutText();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", stance.id());
    row.put("holder", stance.holder().equals(Stance.AUTHOR) ? article.id() : stance.holder());
    row.put("about", stance.about());
    row.put("aboutText", about == null ? Map.of() : span(about, "text"));
    row.put("type", stance.type());
    row.put("polarity", ontology.stanceType(stance.type()).polarity());
    row.put("labelAr", stance.label().ar());
    row.put("labelEn", stance.label().en());
    row.put("voice", stance.voice().id());
    row.put("modality", stance.modality().id());
    row.put("origin", stance.origin().by());
    row.put("review", stance.origin().review().id());
    row.put("confidence", stance.origin().confidence());
    row.put("evidence", passages(stance.evidence()));
    return row;
  }

  List<Map<String, @Nullable Object>> ties() {
    return new Ties(annotations, ontology, this::evidence).rows();
  }

  private static Map<String, @Nullable Object> named(String id, Names names, Stream<String> forms) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("nameAr", names.ar());
    row.put("nameEn", names.en());
    row.put("folded", folded(names, forms));
    return row;
  }

  private static List<String> folded(Names names, Stream<String> forms) {
    Set<String> folded = new LinkedHashSet<>();
    folded.add(ArabicFold.fold(names.ar()));
    folded.add(ArabicFold.fold(names.en()));
    forms.map(ArabicFold::fold).forEach(folded::add);
    return new ArrayList<>(folded);
  }

  private List<Map<String, Object>> passages(List<Passage> passages) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Passage passage : passages) {
      Map<String, Object> row = new HashMap<>(span(passage, "quote"));
      row.put("sentence", sentenceId(passage));
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> span(Passage passage, String words) {
    return Map.ofEntries(
        entry("start", passage.start()),
        entry("end", passage.end()),
        entry(words, passage.quote()));
  }

  /** The form in which a tie names its evidence: {@code <sentence>@<start>-<end>}. */
  private List<String> evidence(List<Passage> passages) {
    return passages.stream().map(p -> sentenceId(p) + "@" + p.start() + "-" + p.end()).toList();
  }

  private String sentenceId(Passage passage) {
    Sentence sentence = article.sentenceOf(passage);
    if (sentence == null) {
      throw new IllegalStateException("passage outside a sentence: the check lets none through");
    }
    return article.sentenceId(sentence);
  }
}
