package org.isnad.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.isnad.graph.Graph;
import org.isnad.graph.Row;
import org.isnad.model.Faults;
import org.isnad.model.Ontology;
import org.isnad.read.OntologyReader;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(GraphExtension.class)
class LoaderTest {
  private static final Ontology ONTOLOGY = OntologyReader.shipped();

  private static final String ANNOTATIONS =
      """
      format: isnad-annotations/1
      article: small
      actors:
        - id: state:AA
          kind: State
          names: {ar: ألف, en: Alef}
          mentions: [{text: ألف, how: name}]
        - id: state:BB
          kind: State
          names: {ar: باء, en: Ba}
          mentions: [{text: باء, how: name}]
      issues:
        - id: issue:plan
          names: {ar: الخطة, en: the plan}
      stances:
        - holder: state:AA
          type: opposes
          about: issue:plan
          about_text: الخطة
          label: {ar: ألف تعارض الخطة, en: Alef opposes the plan}
          voice: author
          modality: asserted
          evidence: [{quote: عارضت ألف الخطة}]
          origin: reviewer
          review: accepted
      relations:
        - source: state:AA
          type: allied_with
          target: state:BB
          evidence: [{quote: ألف حليفة باء}]
      """;

  private static final String HARBOUR_SHA256 =
      "7b5ad8c66ad235bc0ad46aeb4abe5d1f70717ba8c15ea46fbd0470156f269b38";

  private final Graph graph;
  @TempDir Path above;
  private Path folder;

  LoaderTest(Graph graph) {
    this.graph = graph;
  }

  @BeforeEach
  void writeArticle() throws IOException {
    folder = Files.createDirectory(above.resolve("small"));
    Files.writeString(
        folder.resolve("article.yaml"),
        """
        id: small
        title: {ar: صغير, en: Small}
        published: 2022-05-22
        language: ar
        source: {ar: صُنع لهذا الاختبار, en: made for this test}
        """);
    Files.writeString(folder.resolve("article.txt"), "عارضت ألف الخطة.\nألف حليفة باء.\n");
    annotate(ANNOTATIONS);
  }

  @Test
  void theShippedArticlesKeepEveryInvariant() {
    loader().loadSeeds(Loader.readSeeds(ONTOLOGY));
    assertThat(fingerprint()).isNotEmpty();
    for (String check : Checks.names()) {
      assertThat(graph.read("checks/" + check, Map.of())).as(check).isEmpty();
    }
  }

  @Test
  void aSecondLoadChangesNothing() {
    assertThat(load()).extracting(LoadReport::changed).containsExactly(true);
    String first = fingerprint();
    assertThat(load()).extracting(LoadReport::changed).containsExactly(false);
    assertThat(fingerprint()).isEqualTo(first);
  }

  @Test
  void whatSomebodyLoadedIsNotPutBack() throws IOException {
    loader().loadSeeds(Loader.readSeeds(ONTOLOGY));
    folder = Files.createDirectory(above.resolve("csto-moscow-2022"));
    Path shipped = Path.of("seeds/articles/csto-moscow-2022");
    for (String file : List.of("article.txt", "article.yaml", "annotations.yaml")) {
      Files.writeString(
          folder.resolve(file),
          Files.readString(shipped.resolve(file)).replace("Messages from Moscow", "My own title"));
    }
    assertThat(load()).extracting(LoadReport::changed).containsExactly(true);
    assertThat(loader().loadSeeds(Loader.readSeeds(ONTOLOGY)))
        .extracting(LoadReport::changed)
        .containsExactly(false);
  }

  @Test
  void aRebuiltGraphIsTheSame() {
    loader().loadSeeds(Loader.readSeeds(ONTOLOGY));
    load();
    String first = fingerprint();
    graph.write(writer -> writer.run("test/wipe", Map.of()));
    loader().loadSeeds(Loader.readSeeds(ONTOLOGY));
    load();
    assertThat(fingerprint()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "state:AM, أرمينيا لم تظهر, بيلاروسيا وحدها",
    "state:BY, بيلاروسيا وحدها, أرمينيا لم تظهر",
  })
  void aPartInAnEventRestsOnWhatSpeaksOfIt(String actor, String own, String anothers) {
    Fixture.CSTO.load(graph);
    String event = "event:unga-unhrc-suspension-resolution";
    Row tie =
        graph.read("test/participation", Map.of("actor", actor, "event", event)).stream()
            .findFirst()
            .orElseThrow();
    assertThat(tie.strings("quotes"))
        .anyMatch(quote -> quote.contains(own))
        .anyMatch(quote -> quote.contains("القرار الخاص بتعليق عضوية روسيا"))
        .noneMatch(quote -> quote.contains(anothers));
  }

  /** The same on every Java, under every locale and time zone: the hash was taken on another. */
  @ParameterizedTest
  @CsvSource({"en-US, UTC", "ar-EG-u-nu-arab, Pacific/Apia", "tr-TR, America/St_Johns"})
  void theGraphIsTheSameEverywhere(String locale, String zone) throws Exception {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Fixture.HARBOUR.load(graph);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(fingerprint().getBytes(UTF_8));
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(HARBOUR_SHA256);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void aChangedArticleReplacesWhatRestedOnItAlone() throws IOException {
    load();
    annotate(ANNOTATIONS.substring(0, ANNOTATIONS.indexOf("relations:")));
    load();
    assertThat(ids("test/ties")).isEmpty();
    annotate(ANNOTATIONS.replace("issue:plan", "issue:other-plan"));
    load();
    assertThat(ids("test/entities"))
        .containsExactly("issue:other-plan", "small", "state:AA", "state:BB");
  }

  @Test
  void anArticleWithoutAnnotationsIsLoadedAsADraft() throws IOException {
    Files.delete(folder.resolve("annotations.yaml"));
    Files.writeString(
        folder.resolve("article.txt"), "أدانت مصر الهجوم.\nوأيدت السعودية عقد قمة طارئة.\n");
    assertThat(load().get(0).toString()).startsWith("small: 2 sentences; a draft, nobody has");
    assertThat(ids("test/entities")).contains("small", "state:EG", "state:SA");
    for (String check : Checks.names()) {
      assertThat(graph.read("checks/" + check, Map.of())).as(check).isEmpty();
    }
    String first = fingerprint();
    assertThat(load()).extracting(LoadReport::changed).containsExactly(false);
    assertThat(fingerprint()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quote: عارضت ألف الخطة| quote: عارضت باء الخطة",
        "about: issue:plan|about: issue:plans",
        "type: opposes|type: hates",
        "kind: State|kind: Empire",
        "article: small|article: large",
        "holder: state:AA|holder: [state:AA",
        "- holder: state:AA|- id: stance:other-1\n    holder: state:AA",
      })
  void aFaultyFileChangesNothing(String change) throws IOException {
    load();
    String before = fingerprint();
    String[] parts = change.split("\\|");
    annotate(ANNOTATIONS.replaceFirst(parts[0].strip(), parts[1].strip()));
    assertThatThrownBy(this::load)
        .isInstanceOf(Faults.class)
        .hasMessageMatching("(?s).*annotations\\.yaml:\\d+: .+; .+");
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void oneIdInTwoFoldersIsToldWithBothBeforeAnythingIsWritten() throws IOException {
    Path twin = Files.createDirectories(above.resolve("twins").resolve("small"));
    Path other = Files.createDirectory(above.resolve("other"));
    for (String file : List.of("article.txt", "article.yaml", "annotations.yaml")) {
      Files.copy(folder.resolve(file), twin.resolve(file));
      String text = Files.readString(folder.resolve(file)).replace(": small\n", ": other\n");
      Files.writeString(other.resolve(file), text);
    }
    assertThatThrownBy(() -> loader().load(List.of(other, folder, twin)))
        .isInstanceOf(Faults.class)
        .hasMessageMatching(
            "\\S+twins/small/article.yaml:1: id small is also the id at \\S+/small/article.yaml:1;"
                + " give one of the two another id, or leave one out");
    assertThat(fingerprint()).isEmpty();
    assertThat(loader().load(List.of(other, folder))).hasSize(2); // sharing states and the issue
  }

  private Loader loader() {
    return new Loader(graph, ONTOLOGY);
  }

  private List<LoadReport> load() {
    return loader().load(List.of(folder));
  }

  private void annotate(String annotations) throws IOException {
    Files.writeString(folder.resolve("annotations.yaml"), annotations);
  }

  private List<String> ids(String query) {
    return graph.read(query, Map.of()).stream().map(row -> row.string("id")).toList();
  }

  private String fingerprint() {
    List<Row> rows = graph.read("checks/fingerprint", Map.of());
    StringBuilder lines = new StringBuilder();
    for (Row row : rows) {
      lines.append(sorted(row.values())).append('\n');
    }
    return lines.toString();
  }

  /** Neo4j gives properties and labels in an order that depends on what was written before. */
  private static Object sorted(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, each) -> sorted.put(String.valueOf(key), sorted(each)));
      return sorted;
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String::valueOf).sorted().toList();
    }
    return String.valueOf(value);
  }
}
