package org.isnad.extract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.ActorKind;
import org.isnad.model.Article;
import org.isnad.read.PlainArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds stated in one article of {@code src/test/resources/gold}, as far as
 * drafts are scored by it; the README there tells what the keys mean.
 *
 * @param published as 2022-05-22
 */
record Gold(
    String published,
    List<Actor> actors,
    List<Actor> otherPersons,
    List<Role> roles,
    List<Event> events,
    List<Stance> stances) {
  static final Path FOLDER = Path.of("src/test/resources/gold");
  static final List<String> SETS = List.of("a", "b", "c", "d", "f", "g");

  static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String PERIPHERAL = "peripheral";

  /** Of other persons the gold gives no kind and no salience; {@link #everyone} does. */
  record Actor(
      String id,
      @Nullable String kind,
      String nameAr,
      @Nullable String nameEn,
      List<String> aliasesAr,
      @Nullable String salience,
      @Nullable List<String> acceptKinds) {
    /** Whether a draft loses something when it misses this one. */
    boolean isWanted() {
      return !PERIPHERAL.equals(salience) && !isPlace() && !id.equals("author");
    }

    boolean isPlace() {
      return ActorKind.PLACE.id().equals(kind);
    }

    boolean accepts(ActorKind found) {
      return found.id().equals(kind) || acceptKinds != null && acceptKinds.contains(found.id());
    }

    private Actor asPerson() {
      String person = ActorKind.PERSON.id();
      return new Actor(id, person, nameAr, nameEn, aliasesAr, PERIPHERAL, acceptKinds);
    }
  }

  record Role(String leader, String of) {}

  record Event(
      String nameAr,
      @Nullable List<String> aliasesAr,
      @Nullable String date,
      String quote,
      @Nullable String salience) {
    boolean isWanted() {
      return !PERIPHERAL.equals(salience);
    }
  }

  record Stance(
      String holder,
      @Nullable String onBehalfOf,
      @Nullable List<String> acceptHolders,
      String polarity,
      @Nullable List<String> acceptPolarity,
      String quote,
      @Nullable Boolean inferred,
      @Nullable Boolean hedged,
      @Nullable Integer repeatOf) {
    /** Whether it stands in the text outright and for the first time. */
    boolean isOutright() {
      return !Boolean.TRUE.equals(inferred) && !Boolean.TRUE.equals(hedged) && repeatOf == null;
    }
  }

  /** The actors, and the analysts and journalists behind them. */
  List<Actor> everyone() {
    return Stream.concat(actors.stream(), otherPersons.stream().map(Actor::asPerson)).toList();
  }

  static Gold read(Path json) throws IOException {
    return JSON.readValue(json.toFile(), Gold.class);
  }

  /** The articles' annotations of a set, by name. */
  static List<Path> files(String set) throws IOException {
    return files(FOLDER.resolve(set));
  }

  /** The articles' annotations of a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Its article, read as {@code isnad extract NN.txt --published …} reads it. */
  Article article(Path json) throws IOException {
    Matcher day = DAY.matcher(published);
    LocalDate date = day.find() ? LocalDate.parse(day.group()) : null;
    var given = new PlainArticleReader.Given(date, null);
    return PlainArticleReader.read(text(json), given).article();
  }

  /** An article whose day of publication nobody gives, as {@code isnad extract NN.txt} reads it. */
  static Article undated(Path json) throws IOException {
    return PlainArticleReader.read(text(json), new PlainArticleReader.Given(null, null)).article();
  }

  /** The text of these annotations. */
  static Path text(Path json) {
    return Path.of(json.toString().replaceFirst("json$", "txt"));
  }
}
