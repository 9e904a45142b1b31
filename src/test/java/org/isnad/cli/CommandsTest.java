package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.graph.Graph;
import org.isnad.graph.TestDatabase;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people type, and what they are told: the exit code and one sentence that names the place,
 * the fault and the remedy.
 */
@ExtendWith(GraphExtension.class)
class CommandsTest {
  private static final Path ARTICLE = Path.of("src/test/resources/articles/harbour-2021");

  private final Graph graph;
  private final String uri;
  @TempDir Path folder;

  CommandsTest(Graph graph, TestDatabase database) {
    this.graph = graph;
    this.uri = database.uri();
  }

  private record Run(int code, String out, String err) {}

  private static Run run(Map<String, String> environment, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new Commands(environment, new PrintWriter(out, true), new PrintWriter(err, true))
            .run(words);
    return new Run(code, out.toString(), err.toString());
  }

  /** DIR stands for an empty folder, URI for a Neo4j that answers. */
  private Run run(String line) {
    String[] words =
        Stream.of(line.split(" +"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("DIR", folder.toString()).replace("URI", uri))
            .toArray(String[]::new);
    return run(Map.of(), words);
  }

  /** The folder is told as people see it: relative where they stand above it. */
  private String withoutFolder(String text) {
    Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    return text.replace(folder.toString(), "DIR").replace(relative.toString(), "DIR");
  }

  /** The sentence is the whole first line; a usage fault has a second that points to the help. */
  private void assertFault(Run run, int code, String sentence) {
    List<String> lines = withoutFolder(run.err()).lines().toList();
    assertThat(lines).as(run.err()).isNotEmpty();
    assertThat(lines.get(0)).isEqualTo("isnad: " + sentence);
    assertThat(lines.size()).as(run.err()).isLessThanOrEqualTo(2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anOpenServerNeedsAFolderOfItsOwn() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertFault(
        run("serve --public --port 0 --data DIR"),
        1,
        "--public cannot be kept. Others may read the data folder DIR; chmod 700 DIR.");
    String data = folder.toString();
    for (List<String> words :
        List.of(
            List.of("serve", "--port", "0"),
            List.of("--port", "0"),
            List.of("serve", "--public", "--port", "0"),
            List.of("serve", "--public=true", "--port", "0"))) {
      assertFault(
          run(Map.of("ISNAD_PUBLIC", "true", "ISNAD_DATA", data), words.toArray(String[]::new)),
          1,
          "--public cannot be kept. Others may read the data folder DIR; chmod 700 DIR.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lod | unknown command lod; did you mean load? Known: serve, load, extract, query, check, token.",
        "xyzzy | unknown command xyzzy. Known: serve, load, extract, query, check, token.",
        "load | FILE is missing: folders of articles (article.txt, article.yaml, annotations.yaml), plain texts (.txt), or folders above them; without annotations.yaml, a draft is made.",
        "extract | FILE is missing: plain texts (.txt), folders of articles, or folders above them.",
        "extract DIR/empty --format xml | Invalid value for option '--format': there is no format xml, only yaml and json.",
        "extract DIR/empty --published May | Invalid value for option '--published': a date is written as 2022-05-22, and May is none.",
        "extract DIR/empty --published 2022-02-30 | Invalid value for option '--published': a date is written as 2022-05-22, and 2022-02-30 is none.",
        "extract DIR/empty --lang fa | Invalid value for option '--lang': only ar and en are read, not fa.",
        "extract DIR/empty src/test/resources/articles | 2 articles; say with -o DIR where they go.",
        "extract src/test/resources/articles -o DIR/empty | DIR/empty is a file; -o takes a folder, which is made if need be.",
        "serve x | one word too many: x.",
        "serve --port | --port needs a value: --port N.",
        "serve --port abc | Invalid value for option '--port': a port is a number from 0 to 65535, not abc.",
        "serve --port 65536 | Invalid value for option '--port': a port is a number from 0 to 65535, not 65536.",
        "serve --port -1 | Invalid value for option '--port': a port is a number from 0 to 65535, not -1.",
        "serve --neo4j http://x | Invalid value for option '--neo4j': http://x is no address of a Neo4j; write bolt://host:7687 or neo4j://host:7687.",
        "serve --neo4j x:7687 | Invalid value for option '--neo4j': x:7687 is no address of a Neo4j; write bolt://host:7687 or neo4j://host:7687.",
        "serve --neo4j URI --password-file DIR/none | the password file DIR/none cannot be read; correct --password-file.",
        "serve --neo4j URI --password-file DIR/empty | the first line of DIR/empty is empty; write the password there.",
        "serve --user neo4j | --user belongs to --neo4j, which is missing; add it or leave both out.",
        "query groups --password-file DIR/empty | --password-file belongs to --neo4j, which is missing; add it or leave both out.",
        "serve --neo4j URI --data DIR/data | --data is for our own database and --neo4j for another; leave one out.",
        "serve --data= | Invalid value for option '--data': --data is empty; name a folder or leave it out.",
        "serve --data DIR/empty | Invalid value for option '--data': DIR/empty is a file; --data takes a folder.",
        "query RETURN --format xml | Invalid value for option '--format': there is no format xml, only table, json, csv, md (Markdown) or cyjs (Cytoscape).",
        "token | say what to do with tokens: create, list or revoke.",
        "token create | NAME is missing: whose it is, such as newsroom.",
        "token create a/b --data DIR/t | a/b is no name of a token; use Latin letters, digits, dots and hyphens, 40 at most.",
        "query --queries nowhere | Invalid value for option '--queries': nowhere is no folder; --queries takes a folder with files such as who-opposed.cypher.",
        "query who-opossed | unknown query who-opossed; did you mean who-opposed? `isnad query` lists what there is.",
        "query xyzzy | unknown query xyzzy; `isnad query` lists what there is.",
        "query stances-of-actor | The query stances-of-actor needs the parameter actor. For example: -p actor=state:RU.",
        "query stances-of-actor -p actors=x | The query stances-of-actor has no parameter actors. It has: actor.",
        "query actors-by-stances -p limit=many | \"many\" is no value for the parameter limit (integer). For example: -p limit=10.",
        "query stances-of-actor -p actor | -p takes NAME=VALUE, such as -p actor=state:RU, not actor.",
        "query stances-of-actor -p actor=a -p actor=b | the parameter actor is given twice; leave one out.",
        "query stances-of-actor actor=state:RU | one word too many: actor=state:RU; parameters are given as -p NAME=VALUE, and Cypher stands in quotes.",
        "query RETRUN | Syntax error: Invalid input 'RETRUN' (line 1, column 1). Correct the query at that place; the language is Cypher 5.",
      })
  void wrongUsage(String line, String sentence) throws IOException {
    Files.writeString(folder.resolve("empty"), "\nsecret\n");
    assertFault(run(line), 2, sentence);
  }

  @Test
  void anUnknownOptionIsToldWithTheNearest() {
    Run run = run("--prot 1");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("isnad: unknown option --prot; did you mean --port? Known: --data, ")
        .endsWith("See isnad serve --help for what there is.\n");
  }

  @Test
  void aTokenIsMadeListedAndTakenBack() {
    String data = folder.resolve("data").toString();
    Run made = run(Map.of(), "token", "create", "newsroom", "--data", data);
    assertThat(made.code()).isZero();
    assertThat(made.out()).matches("isnad_[A-Za-z0-9_-]{43}\\R");
    Run listed = run(Map.of("ISNAD_DATA", data), "token", "list");
    assertThat(listed.out()).matches("newsroom\t\\d{4}-\\d\\d-\\d\\d\\R");
    assertFault(
        run(Map.of("ISNAD_DATA", data), "token", "create", "newsroom"),
        2,
        "there is a token newsroom already; choose another name.");
    assertThat(run(Map.of("ISNAD_DATA", data), "token", "revoke", "newsroom").code()).isZero();
    assertFault(
        run(Map.of("ISNAD_DATA", data), "token", "revoke", "newsroom"),
        2,
        "there is no token newsroom; isnad token list shows them.");
  }

  @Test
  void settingsOfTheEnvironmentAreCheckedByName() {
    assertFault(
        run(Map.of("ISNAD_PROT", "1"), "check"),
        2,
        "unknown setting ISNAD_PROT; did you mean ISNAD_PORT? Known: ISNAD_PORT, ISNAD_HOST,"
            + " ISNAD_DATA, ISNAD_PUBLIC, ISNAD_NEO4J, ISNAD_USER, ISNAD_PASSWORD_FILE, ISNAD_QUERIES, ISNAD_ARCHIVES. Unset it or correct its"
            + " name.");
    assertFault(
        run(Map.of("ISNAD_PORT", "x"), "serve"),
        2,
        "Invalid value for option '--port': a port is a number from 0 to 65535, not x"
            + " (ISNAD_PORT is set).");
    assertFault(
        run(Map.of("ISNAD_PUBLIC", "perhaps"), "serve"),
        2,
        "Invalid value for option '--public': 'perhaps' is not a boolean (ISNAD_PUBLIC is set).");
    assertFault(
        run(Map.of("ISNAD_HOST", "192.0.2.1", "ISNAD_DATA", folder.resolve("data").toString())),
        1,
        "192.0.2.1 is no address of this machine; --host takes one, or 0.0.0.0 for all of them.");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "serve --data DIR/data --host 192.0.2.1 | 192.0.2.1 is no address of this machine; --host takes one, or 0.0.0.0 for all of them.",
        "load DIR/none | DIR/none: no such file or folder; name an article or a folder above it",
        "load DIR | DIR: no article in or below it; put article.txt or other .txt files there",
        "extract DIR/none | DIR/none: no such file or folder; name an article or a folder above it",
        "check DIR/none | DIR/none: no such folder; name an article's folder or one above it",
      })
  void faults(String line, String sentence) {
    assertFault(run(line), 1, sentence);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aTakenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertFault(
          run("serve --data DIR/data --port " + port),
          1,
          "port " + port + " is taken; stop what uses it or choose another with --port.");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDataFolderThatCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    String sentence =
        "The data folder DIR/file/data cannot be written; make it writable, or choose another"
            + " folder with --data.";
    assertFault(run("serve --port 0 --data DIR/file/data"), 1, sentence);
    assertFault(run("load " + ARTICLE + " --data DIR/file/data"), 1, sentence);
    Run query = run("query who-opposed --data DIR/file/data");
    assertThat(query.code()).isEqualTo(1);
    assertThat(query.err()).contains("cannot be written; make it writable");
    assertThat(query.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve --port 0", "load src/test/resources/articles", "query groups"})
  void aNeo4jThatDoesNotAnswer(String line) {
    Run run = run(line + " --neo4j bolt://127.0.0.1:1");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .endsWith(
            "isnad: Neo4j at bolt://127.0.0.1:1 does not answer; start it, or correct --neo4j.\n");
  }

  /** A file, what is replaced in it, by what, and what is told; DIR is the article's folder. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "annotations.yaml | quote: وهي أوروك وحدها | quote: وهي أور وحدها | DIR/harbour-2021/annotations.yaml:32: the quote «وهي أور وحدها» is not in the article; copy it exactly from article.txt",
        "annotations.yaml | kind: Place | kind: Planet | DIR/harbour-2021/annotations.yaml:34: unknown kind Planet; use one of Group, Leader, Organization, Person, Place, State",
        "annotations.yaml | place: place:harbour | place: place:nowhere | DIR/harbour-2021/annotations.yaml:54: place place:nowhere points nowhere; define it in this file or correct the id",
        "annotations.yaml | part_of: event:sea-summit | part_of: [event:sea-summit | DIR/harbour-2021/annotations.yaml:60: malformed YAML: expected ',' or ']', but got :; correct the line",
        "annotations.yaml | article: harbour-2021 | article: harbour-2022 | DIR/harbour-2021/annotations.yaml:2: unknown article harbour-2022; use one of harbour-2021",
        "article.yaml | id: harbour-2021 | id: Harbour 2021 | DIR/harbour-2021/article.yaml:2: id Harbour 2021 is not of the form; use small Latin letters, digits and hyphens",
        "article.yaml | language: ar | tongue: ar | DIR/harbour-2021/article.yaml:7: unknown key tongue; use one of id, title, published, language, source, licence",
      })
  void faultsInAnArticleAreToldWithTheirLineAndNothingIsLoaded(
      String file, String old, String fresh, String sentence) throws IOException {
    copyArticle();
    Path changed = article().resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(old);
    Files.writeString(changed, text.replace(old, fresh));
    assertNothingLoaded(sentence);
  }

  @Test
  void everyFaultIsListedInTheOrderOfItsLine() throws IOException {
    copyArticle();
    Path file = article().resolve("annotations.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("kind: Place", "kind: Planet")
            .replace("article: harbour-2021", "article: harbour-2022")
            .replace("of: state:CT", "of: state:CD")
            .replace("target: state:TR", "target: state:UR")
            .replace("{actor: state:CT, as: host}", "{actor: state:CT, as: hosts}"));
    Path yaml = article().resolve("article.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("2021-03-10", "0000-03-10"));
    assertThat(withoutFolder(run("check DIR").out()).replaceAll("(?m)^DIR/harbour-2021/|; .*$", ""))
        .isEqualTo(
            """
            article.yaml:6: published 0000-03-10 is not a date
            annotations.yaml:2: unknown article harbour-2022
            annotations.yaml:34: unknown kind Planet
            annotations.yaml:38: of state:CD points nowhere
            annotations.yaml:54: unknown as hosts
            annotations.yaml:113: the relation at_war_with leads from state:UR to itself
            Faults: 6
            """);
  }

  /** The name of the annotations' file, and what is told of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "annotations.yml | DIR/harbour-2021/annotations.yml:1: a file of this name is not read; rename it to annotations.yaml",
        "annotations.yaml | DIR/harbour-2021/annotations.yaml:1: the file cannot be read; check that it exists and may be read",
      })
  void annotationsThatAreThereAreNotPassedOver(String name, String sentence) throws IOException {
    copyArticle();
    Files.delete(article().resolve("annotations.yaml"));
    Files.createSymbolicLink(article().resolve(name), Path.of("nowhere"));
    assertNothingLoaded(sentence);
  }

  @Test
  void anArticleInAFolderOfAnotherName() throws IOException {
    copyArticle(folder.resolve("copy"));
    assertNothingLoaded(
        "DIR/copy/article.yaml:2: id harbour-2021 is not the name of its folder, copy; name the"
            + " folder harbour-2021 or correct the id");
  }

  @Test
  void articlesAreFoundHoweverDeepAndHeldAgainstOneAnother() throws IOException {
    copyArticle(folder.resolve("a/b/c/d/e/f/harbour-2021"));
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
    assertThat(run("check DIR").out()).contains("harbour-2021: ", "No fault found.");
    copyArticle();
    assertNothingLoaded(
        "DIR/harbour-2021/article.yaml:2: id harbour-2021 is also the id at"
            + " DIR/a/b/c/d/e/f/harbour-2021/article.yaml:2; give one of the two another id, or"
            + " leave one out");
  }

  @Test
  void aTextWithoutArticleYamlIsNotPassedOver() throws IOException {
    copyArticle();
    Files.delete(article().resolve("article.yaml"));
    assertNothingLoaded(
        "DIR/harbour-2021/article.yaml:1: the file cannot be read; check that it exists and may be"
            + " read");
  }

  @Test
  void anArticleWithoutText() throws IOException {
    copyArticle();
    Files.delete(article().resolve("article.txt"));
    assertNothingLoaded(
        "DIR/harbour-2021/article.txt:1: the file cannot be read; put the article's text there");
  }

  @Test
  void aTextThatIsNotUtf8() throws IOException {
    copyArticle();
    Files.write(
        article().resolve("article.txt"),
        "one\nقمة موسكو".getBytes(Charset.forName("windows-1256")));
    assertNothingLoaded(
        "DIR/harbour-2021/article.txt:2: the file is not UTF-8 here; save it as UTF-8 and try again");
  }

  private void assertNothingLoaded(String sentence) throws IOException {
    Fixture.HARBOUR.load(graph);
    String before = fingerprint();
    assertThat(before).isNotEmpty();
    assertFault(run("load DIR --neo4j URI"), 1, sentence);
    Run check = run("check DIR");
    assertThat(withoutFolder(check.out())).contains(sentence);
    assertThat(check.code()).isEqualTo(1);
    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void checkLoadAndQueryOneArticle() throws IOException {
    copyArticle();
    assertThat(run("check DIR")).satisfies(r -> assertThat(r.code()).isZero());
    Run load = run("load DIR --neo4j URI");
    assertThat(load.err()).isEmpty();
    assertThat(load.out()).startsWith("Database: " + uri).contains("harbour-2021: ");
    assertThat(load.code()).isZero();
    String first = fingerprint();
    assertThat(run("load DIR --neo4j URI").out()).contains("already loaded, nothing changed");
    assertThat(fingerprint()).isEqualTo(first);

    Run csv = run("query who-holds-which-office --format csv --neo4j URI");
    assertThat(csv.code()).isZero();
    assertThat(csv.out()).contains("leader:hannibal").contains("\r\n");
    assertThat(csv.err()).isEqualTo("Database: " + uri + "\n1 row\n");

    Run cypher =
        run(
            Map.of("ISNAD_NEO4J", uri),
            "query",
            "MATCH (n:State {id: $id}) RETURN n.nameEn AS name, $n + 1 AS n",
            "-p",
            "id=state:CT",
            "-p",
            "n=1",
            "--format",
            "json");
    assertThat(cypher.out())
        .startsWith("{\"columns\":[\"name\",\"n\"],\"rows\":[[\"Carthage\",2]]");

    Run cut =
        run(
            Map.of("ISNAD_NEO4J", uri),
            "query",
            "UNWIND range(1, 1000) AS a UNWIND [1, 2] AS b RETURN a");
    assertThat(cut.err()).contains("1000 rows; truncated: ");
    assertThat(cut.code()).isZero();
    assertThat(fingerprint()).isEqualTo(first);
  }

  @Test
  void aPlainTextIsLoadedAsADraftAndABrokenOneBesideItIsTold() throws IOException {
    Files.writeString(folder.resolve("cairo.txt"), "قمة في القاهرة\nأدانت مصر الهجوم أمس.\n");
    Files.writeString(folder.resolve("page.txt"), "<html><p>أدانت مصر الهجوم.</p>");
    copyArticle();
    String line = "load DIR --published 2022-05-22 --neo4j URI";
    Run load = run(line);
    assertThat(load.out())
        .contains("cairo: 2 sentences; a draft, nobody has reviewed it: actors ")
        .contains("harbour-2021: ")
        .doesNotContain("publication date");
    assertFault(
        load,
        1,
        "DIR/page.txt:1: the file looks like HTML: <html>; save the article as plain text");
    String first = fingerprint();
    assertThat(first).contains("cairo#2", "state:EG", "published=2022-05-22");
    assertThat(run(line).out()).contains("cairo: already loaded, nothing changed");
    assertThat(fingerprint()).isEqualTo(first);
  }

  @Test
  void whatPeopleReviewedIsReplacedOnlyWhenThatIsSaid() throws IOException {
    copyArticle();
    assertThat(run("load DIR --neo4j URI").code()).isZero();
    String reviewed = fingerprint();
    Files.delete(folder.resolve("harbour-2021").resolve("annotations.yaml"));

    Run kept = run("load DIR --neo4j URI");
    assertThat(kept.code()).isEqualTo(1);
    assertThat(kept.err()).contains("harbour-2021", "--replace");
    assertThat(fingerprint()).isEqualTo(reviewed);

    Run replaced = run("load DIR --replace --neo4j URI");
    assertThat(replaced.err()).isEmpty();
    assertThat(replaced.out()).contains("harbour-2021: ").contains("a draft");
    assertThat(replaced.code()).isZero();
    assertThat(fingerprint()).isNotEqualTo(reviewed).contains("harbour-2021");

    String draft = fingerprint();
    assertThat(run("load DIR --replace --neo4j URI").out())
        .contains("harbour-2021: already loaded, nothing changed");
    assertThat(fingerprint()).isEqualTo(draft);
  }

  @Test
  void queriesThatFailAreToldInOneSentence() {
    Map<String, String> here = Map.of("ISNAD_NEO4J", uri);
    Run unknown = run(here, "query", "RETURN nope");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .endsWith(
            "isnad: Syntax error: Variable `nope` not defined (line 1, column 8). Correct the query"
                + " at that place; the language is Cypher 5.\n");
    assertFault(
        run(here, "query", "CREATE (n) RETURN n"),
        2,
        "CREATE writes, and queries here only read. Use MATCH and RETURN; changes go through the"
            + " annotations files and a load.");
    assertThat(run(here, "query", "RETURN $x").err()).contains("A parameter is missing: ");
    assertThat(run(here, "query", "RETURN 1 / 0").err()).contains("/ by zero");
  }

  @Test
  void anEmptyNeo4jOfSomebodyStaysEmptyAndIsToldSo() {
    Run run = run("query groups --neo4j URI");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("holds no article yet; isnad load DIR --neo4j " + uri);
    assertThat(fingerprint()).isEmpty();
  }

  @Test
  void withoutAWordTheNamedQueriesAreListed() {
    Run run = run("query");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "who-opposed", "Who opposed what", "من عارض ماذا", "actor=ACTOR", "[limit=INTEGER]");
    assertThat(run("query --format csv").out()).startsWith("query,title,العنوان,parameters\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "serve --help",
        "load --help",
        "extract --help",
        "query --help",
        "check --help"
      })
  void help(String line) {
    Run run = run(line);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: isnad")
        .contains("Exit codes: 0 done, 1 a fault, 2 wrong usage.");
  }

  @Test
  void helpTellsEveryDefault() {
    String help = run(Map.of("ISNAD_USER", "reader"), "serve", "--help").out();
    assertThat(help.replaceAll("\\s+", " "))
        .contains("(ISNAD_PORT; default: 7070)")
        .contains("(ISNAD_USER; default: reader)")
        .contains("(ISNAD_PASSWORD_FILE; default: none)")
        .containsPattern("ISNAD_DATA; default: \\S+isnad\\)");
  }

  @Test
  void version() {
    Run run = run("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("isnad \\S+ \\(Java \\S+\\)\\n");
    assertThat(run("serve --version").out()).isEqualTo(run.out());
  }

  private Path article() {
    return folder.resolve("harbour-2021");
  }

  private void copyArticle() throws IOException {
    copyArticle(article());
  }

  private static void copyArticle(Path to) throws IOException {
    Files.createDirectories(to);
    for (String file : List.of("article.txt", "article.yaml", "annotations.yaml")) {
      Files.copy(ARTICLE.resolve(file), to.resolve(file));
    }
  }

  private String fingerprint() {
    StringBuilder lines = new StringBuilder();
    graph
        .read("checks/fingerprint", Map.of())
        .forEach(row -> lines.append(new TreeMap<>(row.values())).append('\n'));
    return lines.toString();
  }
}
