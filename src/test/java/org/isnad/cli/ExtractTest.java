package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.load.ArticleFolder;
import org.isnad.read.OntologyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts from the command line, and whatever people may hand in as an article. */
class ExtractTest {
  private static final String ARABIC =
      "قمة في القاهرة\n\nأدانت مصر الهجوم. وأيدت السعودية عقد قمة طارئة، ولم تؤيد قطر القرار.\n";

  private static final String ENGLISH =
      "A summit in Cairo\n\nEgypt condemned the attack, and it said that the talks of the two were over.\n";

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.concat(Stream.of("extract"), Stream.of(words)).toArray(String[]::new);
    int code =
        new Commands(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true)).run(args);
    return new Run(code, told(out), told(err));
  }

  private String told(StringWriter text) {
    Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    return text.toString().replace(folder.toString(), "DIR").replace(relative.toString(), "DIR");
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file's bytes, and the sentence that refuses it. */
  static Stream<Arguments> refused() {
    Charset utf16 = StandardCharsets.UTF_16LE;
    return Stream.of(
        arguments(bytes(""), "DIR/a.txt:1: the file has no text; put the article's text into it"),
        arguments(
            bytes(" \n\t\n"), "DIR/a.txt:1: the file has no text; put the article's text into it"),
        arguments(
            bytes("\uFEFF\u00A0\n\u200B\u200F\n"),
            "DIR/a.txt:1: the file has no text; put the article's text into it"),
        arguments(
            ("one\n" + ARABIC).getBytes(Charset.forName("windows-1256")),
            "DIR/a.txt:2: the file is not UTF-8 here; save it as UTF-8 and try again"),
        arguments(
            ARABIC.getBytes(utf16),
            "DIR/a.txt:1: the file looks like UTF-16 without a byte-order mark; save it as UTF-8 and try again"),
        arguments(
            ENGLISH.getBytes(StandardCharsets.UTF_16BE),
            "DIR/a.txt:1: the file looks like UTF-16 without a byte-order mark; save it as UTF-8 and try again"),
        arguments(
            bytes("أدانت\nمصر\u0000 الهجوم"),
            "DIR/a.txt:2: control character U+0000 in the text; take it out and try again"),
        arguments(
            bytes("أدانت\n\nمصر\u0007 الهجوم"),
            "DIR/a.txt:3: control character U+0007 in the text; take it out and try again"),
        arguments(
            bytes("x".repeat(5_000_000)),
            "DIR/a.txt:1: the file has more than 2 MB; an article is shorter: make several of it"),
        arguments(
            bytes("أدانت مصر الهجوم ".repeat(60_000)),
            "DIR/a.txt:1: sentence 1 has more than 50,000 characters; end its sentences with a stop or a new line"),
        arguments(
            bytes("\n<!DOCTYPE html>\n<p>أدانت مصر الهجوم</p>"),
            "DIR/a.txt:2: the file looks like HTML: <!DOCTYPE html; save the article as plain text"),
        arguments(
            bytes("أدانت مصر\n<div class=x>الهجوم</div>"),
            "DIR/a.txt:2: the file looks like HTML: </div>; save the article as plain text"),
        arguments(
            bytes("أدانت <b>مصر</b> الهجوم"),
            "DIR/a.txt:1: the file looks like HTML: </b>; save the article as plain text"),
        arguments(
            bytes("أدانت مصر\nالهجوم<br />"),
            "DIR/a.txt:2: the file looks like HTML: <br />; save the article as plain text"),
        arguments(
            Arrays.copyOf(("\uFEFF" + ARABIC).getBytes(utf16), 2 * ARABIC.length() + 1),
            "DIR/a.txt:1: the file is not whole UTF-16; save it as UTF-8 and try again"),
        arguments(
            bytes("%PDF-1.7\n"), "DIR/a.txt:1: the file is a PDF; save the article as plain text"),
        arguments(
            bytes("وزیران خارجه در تهران گفتند که این گفتگوها را ادامه می‌دهند."),
            "DIR/a.txt:1: the text has letters of Persian, Urdu or another language, not of Arabic,"
                + " and only Arabic and English are read; where it is one of them, give its language:"
                + " ar or en (on the command line --lang)"),
        arguments(
            bytes("Les ministres se sont réunis à Paris pour parler de la paix."),
            "DIR/a.txt:1: the text has Latin letters, but hardly an English word, and only Arabic"
                + " and English are read; where it is one of them, give its language: ar"
                + " or en (on the command line --lang)"),
        arguments(
            bytes("Министры встретились в столице."),
            "DIR/a.txt:1: of the text's letters 0 % are Arabic and 0 % Latin, and only Arabic and"
                + " English are read; where it is one of them, give its language: ar or en (on"
                + " the command line --lang)"),
        arguments(
            bytes("2022 - 2023"),
            "DIR/a.txt:1: the text has no letters, and only Arabic and English are read; where it"
                + " is one of them, give its language: ar or en (on the command line --lang)"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoArticleIsToldInOneSentence(byte[] bytes, String sentence) throws IOException {
    Run run = run(file("a.txt", bytes));
    assertThat(run.err()).isEqualTo("isnad: " + sentence + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aHugeFileIsNotReadWhole() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      huge.setLength(100L << 20);
    }
    assertThat(run(folder.resolve("a.txt").toString()).err()).contains("more than 2 MB");
  }

  @ParameterizedTest
  @MethodSource("repaired")
  void whatWasRepairedOrMayMisleadIsListed(byte[] bytes, String note) throws IOException {
    Run run = run(file("a.txt", bytes), "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith(note);
    assertThat(run.out()).contains("\"id\" : \"state:EG\"");
  }

  static Stream<Arguments> repaired() {
    String utf16 = "DIR/a.txt:1: repaired: the file is UTF-16 and was read as that\n";
    return Stream.of(
        arguments(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE), utf16),
        arguments(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16BE), utf16),
        arguments(
            bytes(ARABIC + "قال \u202Eنعم\u202C."),
            "DIR/a.txt:4: warning: the text overrides its direction (U+202D, U+202E; 1 in all)"),
        arguments(
            bytes(ARABIC + "قال \uFFFDعم \uFFFD\uFFFD."),
            "DIR/a.txt:4: warning: letters were lost before the file was saved (U+FFFD; 3 in all)"),
        arguments(bytes(ARABIC), "a: 3 sentences; a draft: actors "),
        arguments(bytes("\uFEFF" + ARABIC.replace("\n", "\r\n")), "a: 3 sentences; a draft:"),
        arguments(bytes(ENGLISH), "a: 2 sentences; a draft:"));
  }

  @Test
  void theJsonOfAPlainTextTellsWhatIsKnownOfIt() throws IOException {
    String file = file("River summit.txt", ARABIC);
    JsonNode article = new ObjectMapper().readTree(run(file, "--format", "json").out());
    assertThat(article.get("format").asText()).isEqualTo("isnad-annotations/1");
    assertThat(article.get("article").get("id").asText()).isEqualTo("river-summit");
    assertThat(article.get("article").get("title").asText()).isEqualTo("قمة في القاهرة");
    assertThat(article.get("article").get("language").asText()).isEqualTo("ar");
    assertThat(article.get("article").get("published").isNull()).isTrue();
    assertThat(run(file).err()).contains("without a publication date, so relative dates are left");
    Run dated = run(file, "--format", "json", "--published", "2022-05-22");
    assertThat(dated.out()).contains("\"published\" : \"2022-05-22\"");
    assertThat(dated.err()).doesNotContain("publication date");
    Run bears = run(file("dated.txt", "22 May 2022\n\n" + ARABIC), "--format", "json");
    assertThat(bears.out()).contains("\"published\" : \"2022-05-22\"");
    assertThat(bears.err()).contains("published 2022-05-22, as the text itself says");
  }

  @Test
  void aHundredArticlesAndABrokenOne() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 99; i++) {
      Files.writeString(many.resolve(i + ".txt"), ARABIC);
    }
    Files.writeString(many.resolve("قمة.txt"), ARABIC);
    Files.write(many.resolve("broken.txt"), new byte[] {(byte) 0xC3});
    Path to = folder.resolve("to/drafts");
    Run run = run(many.toString(), "--format", "json", "-o", to.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .endsWith(
            "100 of 101 articles drafted\nisnad: DIR/many/broken.txt:1: the file is not UTF-8 here;"
                + " save it as UTF-8 and try again\n");
    try (Stream<Path> files = Files.list(to)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .hasSize(100)
          .contains("0.json", "98.json", "قمة.json")
          .allMatch(name -> name.endsWith(".json"));
    }
  }

  /** The draft of a folder is what check takes, and goes on with what a person decides. */
  @Test
  void aDraftIsCheckedDecidedAndMerged() throws IOException {
    Path article = Files.createDirectory(folder.resolve("cairo"));
    Files.writeString(article.resolve("article.txt"), ARABIC);
    Files.writeString(
        article.resolve("article.yaml"),
        """
        id: cairo
        title: {ar: قمة, en: A summit}
        language: ar
        source: {ar: صُنع لهذا الاختبار, en: made for this test}
        """);
    String draft = run(article.toString()).out();
    assertThat(draft).contains("review: proposed").contains("type: opposes");
    Files.writeString(
        article.resolve("annotations.yaml"), draft.replace("review: proposed", "review: rejected"));
    ArticleFolder.read(article, OntologyReader.shipped()); // or it throws every fault
    Run merged = run(article.toString(), "--merge");
    assertThat(merged.code()).isZero();
    assertThat(merged.out()).contains("review: rejected").doesNotContain("review: proposed");
    assertThat(merged.err()).contains("cairo: 3 sentences; reviewed and drafted: ");
    assertThat(run(article.toString()).out()).isEqualTo(draft);
  }

  @Test
  void theSameBytesTwice() throws IOException {
    String file = file("a.txt", ARABIC);
    List<String> outs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      outs.add(run(file).out());
    }
    assertThat(outs.get(0)).isNotEmpty().isEqualTo(outs.get(1));
  }
}
