package org.isnad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.hostile.Wire.Reply;
import org.isnad.testing.RunningIsnad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged server, open to anyone, under attack: {@code statements.txt} and {@code
 * requests.txt}, a line each, and crowds. After every one the same {@link Examination}. Only Linux
 * has the addresses 127.0.0.2 and so on from the start.
 */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What comes of statements that the guard has let through; their plan can be had. */
  private static final Set<String> SOUND =
      Set.of(
          "ok",
          "query",
          "full-text",
          "time-limit",
          "memory-limit",
          "long-busy",
          "result-too-large",
          "missing-parameter",
          "shortest-condition");

  private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

  @TempDir static Path folder;
  private static RunningIsnad isnad;
  private static Wire attacker;
  private static Examination examination;
  private static String token;

  /**
   * @param codes of the problem, any of them; {@code ok} for an answer
   */
  record Attack(List<String> codes, String text) {
    @Override
    public String toString() {
      return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    String data = folder.resolve("data").toString();
    Matcher made =
        Pattern.compile("isnad_\\S+")
            .matcher(RunningIsnad.run("token", "create", "editor", "--data", data).out());
    assertThat(made.find()).isTrue();
    token = made.group();
    isnad =
        RunningIsnad.start(
            RunningIsnad.command("serve", "--public", "--port", "0", "--data", data));
    int port = URI.create(isnad.url()).getPort();
    attacker = new Wire(port, "127.0.0.3");
    for (int i = 0; i < 20; i++) { // the first ones of a cold server are slow by themselves
      attacker.get("/api/nodes/state:RU");
      attacker.post("{\"query\": \"MATCH (n:State {id: 'state:RU'}) RETURN n.id\"}");
    }
    examination = new Examination(isnad, port, folder);
  }

  @AfterAll
  static void stop() throws IOException {
    examination.close();
    isnad.close();
  }

  /** One that cost the database has failed; the next one shall not fail with it. */
  @BeforeEach
  void awaitDatabase() {
    isnad.awaitReady(Duration.ofMinutes(1));
  }

  private static List<Attack> attacks(String file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HostileIT.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" {2,}", 2))
          .map(parts -> new Attack(List.of(parts[0].split("\\|")), parts[1]))
          .toList();
    }
  }

  static List<Attack> statements() throws IOException {
    return attacks("statements.txt");
  }

  static List<Attack> requests() throws IOException {
    return attacks("requests.txt");
  }

  @ParameterizedTest
  @Order(1)
  @MethodSource("statements")
  void aStatementHarmsNobody(Attack attack) throws IOException {
    String[] parts = examination.aimed(attack.text()).split(" \\|\\|\\| ", 2);
    ObjectNode question = JSON.createObjectNode().put("query", parts[0].replace('⏎', '\n'));
    if (parts.length > 1) {
      question.set("parameters", filled(JSON.readTree(parts[1])));
    }
    String json = JSON.writeValueAsString(question);
    Reply planned = attacker.post("/api/cypher/plan", json);
    Reply reply = attacker.post(json);
    assertTold(attack, reply);
    boolean mayBeSound = attack.codes().stream().anyMatch(SOUND::contains);
    // of what is refused for its first word, the plan may tell what else is wrong
    boolean prefixed = told(reply).equals("prefix") && attack.codes().contains(told(planned));
    if (!prefixed) {
      assertThat(told(planned)).as(planned.text()).isIn(told(reply), mayBeSound ? "ok" : "");
    }
    examination.after(planned);
    examination.after(reply);
  }

  @ParameterizedTest
  @Order(2)
  @MethodSource("requests")
  void aRequestHarmsNobody(Attack attack) {
    String request =
        examination
            .aimed(attack.text())
            .replace("{token}", token)
            .replace("…3M…", "a".repeat(3 << 20))
            .replace("…64k…", "a".repeat(64 * 1024))
            .replace("…20k…", "a".repeat(20_000))
            .replace("…1k[…", "[".repeat(1000))
            .replace("…1k,…", "text/html,".repeat(1000))
            .replace("…1M…", "1,".repeat(1_000_000))
            .replace("…500h…", "X: y\r\n".repeat(1500))
            .replace("⏎", "\r\n")
            .replace("␀", "\u0000");
    boolean whole = request.contains("\r\n\r\n");
    Reply reply =
        attacker.send(whole ? withLength(request) : request + "\r\nConnection: close\r\n\r\n");
    assertTold(attack, reply);
    examination.after(reply);
  }

  private static String withLength(String request) {
    int end = request.indexOf("\r\n\r\n");
    String body = request.substring(end + 4);
    return request.replace(
        "{length}", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
  }

  private static String told(Reply reply) {
    return switch (reply.status()) {
      case 0 -> "closed";
      case 200, 204 -> "ok";
      default -> reply.code();
    };
  }

  private static void assertTold(Attack attack, Reply reply) {
    assertThat(attack.codes())
        .as(attack + "\n" + reply.text().substring(0, Math.min(600, reply.text().length())))
        .contains(told(reply));
  }

  private static final Map<String, String> LETTERS =
      Map.of("$text", "a", "$arabic", "ع", "$digits", "1", "$decimal", "1", "$brackets", "(");

  /**
   * {@code {"$text": 9}} is a text of nine letters, {@code {"$numbers": 9}} a list; {@code $mixed}
   * is one of numbers, texts and truth values, {@code $decimal} has so many places.
   */
  private static JsonNode filled(JsonNode value) {
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      if (value.has(letter.getKey())) {
        String whole = letter.getKey().equals("$decimal") ? "1".repeat(18) + "." : "";
        String text = letter.getValue().repeat(value.path(letter.getKey()).asInt());
        return JSON.getNodeFactory().textNode(whole + text);
      }
    }
    if (value.has("$numbers") || value.has("$mixed")) {
      ArrayNode list = JSON.createArrayNode();
      boolean mixed = value.has("$mixed");
      for (int i = 0; i < value.path(mixed ? "$mixed" : "$numbers").asInt(); i++) {
        switch (mixed ? i % 3 : 0) {
          case 1 -> list.add("a" + i);
          case 2 -> list.add(true);
          default -> list.add(i % 10);
        }
      }
      return list;
    }
    if (value.isObject()) {
      ObjectNode filled = JSON.createObjectNode();
      value.fields().forEachRemaining(e -> filled.set(e.getKey(), filled(e.getValue())));
      return filled;
    }
    if (value.isArray()) {
      ArrayNode filled = JSON.createArrayNode();
      value.forEach(item -> filled.add(filled(item)));
      return filled;
    }
    return value;
  }

  @ParameterizedTest
  @Order(3)
  @MethodSource("crowds")
  void aCrowdHarmsNobody(Crowd crowd) throws Exception {
    try (AutoCloseable there = crowd.come(attacker)) {
      Objects.requireNonNull(there);
      for (int i = 0; i < 5; i++) {
        examination.assertOthersAreAnswered();
        Thread.sleep(300);
      }
    }
    examination.after(new Reply(""));
  }

  @Test
  @Order(5)
  void aDatabaseThatEndedIsBackSoon() throws Exception {
    for (int i = 0; i < 100 && isnad.databases().size() < 2; i++) {
      Thread.sleep(200);
    }
    isnad.database().destroyForcibly();
    long start = System.nanoTime();
    String query = "{\"query\": \"MATCH (n:State {id: 'state:RU'}) RETURN n.id\"}";
    int refused = 0;
    Reply reply = attacker.post(query);
    while (reply.status() != 200 || refused == 0) {
      if (reply.status() != 200) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(503);
        assertThat(reply.head()).contains("Retry-After: ");
        refused++;
      }
      Thread.sleep(50);
      reply = attacker.post(query);
    }
    Duration away = Duration.ofNanos(System.nanoTime() - start);
    System.out.println("A killed database answered again after " + away.toMillis() + " ms");
    assertThat(away).isLessThan(patience());
  }

  /** A machine that has more to do than it has cores takes longer by so much. */
  private static Duration patience() {
    OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
    double busy = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
    return Duration.ofMillis((long) (BACK_WITHIN.toMillis() * Math.max(1, busy)));
  }

  static List<Crowd> crowds() {
    return Arrays.asList(Crowd.values());
  }

  @Test
  @Order(6)
  void theSuiteIsAsLargeAsItSays() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(statements().size() + " statements", requests().size() + " requests");
    examination.assertGraphIsTheSame();
  }
}
