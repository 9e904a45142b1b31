package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.isnad.extract.Sense.Gender;
import org.isnad.model.ActorKind;
import org.isnad.model.LexiconTable;
import org.isnad.model.Names;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** What the lexicons know of each state, place, organization and leader, by its id. */
final class Entities {
  /**
   * @param iso2 of a state
   */
  record Entity(String id, ActorKind kind, Names names, @Nullable String iso2, Gender gender) {}

  private static final Set<String> FEMININE = Set.of("امم", "دول", "قوي", "فصائل");
  private static final Set<String> MASCULINE =
      Set.of(
          "مجلس", "اتحاد", "حلف", "بنك", "صندوق", "برلمان", "حزب", "جيش", "حرس", "تنظيم", "بيت",
          "كونغرس", "كنيست", "تيار", "تحالف", "تجمع", "ائتلاف", "مكتب", "مركز", "جهاز", "ديوان",
          "نظام", "جانب", "وفد", "طرف", "مصرف", "معهد", "قصر", "كرملين", "اليزيه", "بنتاغون");

  private final Map<String, Entity> all = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();

  Entities(Map<String, LexiconTable> tables) {
    Set<String> masculine = listed(tables, "masculine");
    Set<String> women = listed(tables, "feminine");
    each(
        tables,
        "states",
        (id, names) ->
            new Entity(
                id,
                ActorKind.STATE,
                names,
                id.substring("state:".length()),
                masculine.contains(id) ? Gender.M : Gender.F));
    each(
        tables,
        "organizations",
        (id, names) -> new Entity(id, ActorKind.ORGANIZATION, names, null, genderOf(names.ar())));
    for (LexiconTable table : present(tables, "organizations")) {
      table.rows().forEach(row -> types.put(table.cell(row, "id"), table.cell(row, "type")));
      homes(table, nisbas(tables));
    }
    each(tables, "groups", (id, names) -> new Entity(id, ActorKind.GROUP, names, null, Gender.ANY));
    each(tables, "places", (id, names) -> new Entity(id, ActorKind.PLACE, names, null, Gender.F));
    each(
        tables,
        "leaders",
        (id, names) ->
            new Entity(
                id, ActorKind.LEADER, names, null, women.contains(id) ? Gender.F : Gender.M));
  }

  /** The ids that words.tsv has in a class. */
  private static Set<String> listed(Map<String, LexiconTable> tables, String type) {
    Set<String> ids = new HashSet<>();
    for (LexiconTable table : present(tables, "words")) {
      for (LexiconTable.Row row : table.rows()) {
        if (table.cell(row, "class").equals(type)) {
          ids.add(table.cell(row, "form"));
        }
      }
    }
    return ids;
  }

  /** «[البريطاني]», «[البريطانية]»: which state an adjective tells, folded. */
  private static Map<String, String> nisbas(Map<String, LexiconTable> tables) {
    Map<String, String> nisbas = new HashMap<>();
    for (LexiconTable table : present(tables, "states")) {
      for (LexiconTable.Row row : table.rows()) {
        if (table.cell(row, "kind").equals("nisba")) {
          String form = "ال" + ArabicFold.fold(table.cell(row, "form"));
          nisbas.put(form, table.cell(row, "id"));
          nisbas.put(form + "ه", table.cell(row, "id"));
        }
      }
    }
    return nisbas;
  }

  private void homes(LexiconTable table, Map<String, String> nisbas) {
    for (LexiconTable.Row row : table.rows()) {
      if (!table.cell(row, "type").equals("party")) {
        continue;
      }
      String form = ArabicFold.fold(table.cell(row, "form"));
      String state = nisbas.get(form.substring(form.lastIndexOf(' ') + 1));
      if (state != null) {
        homes.putIfAbsent(table.cell(row, "id"), state);
      }
    }
  }

  private void each(
      Map<String, LexiconTable> tables, String name, BiFunction<String, Names, Entity> entity) {
    for (LexiconTable table : present(tables, name)) {
      names(table).forEach((id, names) -> all.put(id, entity.apply(id, names)));
    }
  }

  static List<LexiconTable> present(Map<String, LexiconTable> tables, String name) {
    LexiconTable table = tables.get(name);
    return table == null ? List.of() : List.of(table);
  }

  Optional<Entity> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /**
   * What an organization is: {@code party}, {@code parliament}…; empty for any that is not listed.
   */
  String type(String organization) {
    return types.getOrDefault(organization, "");
  }

  /**
   * The state of a party, by one of its names: «حزب العمال [البريطاني]»; empty where none tells.
   */
  Optional<String> home(String party) {
    return Optional.ofNullable(homes.get(party));
  }

  /**
   * By the first word: «منظمة» is feminine, «مجلس» masculine, «الأمم» a plural and feminine,
   * «اليونسكو» either.
   */
  static Gender genderOf(String arabic) {
    String first = ArabicFold.fold(arabic).split(" ", 2)[0];
    String bare = first.startsWith("ال") ? first.substring(2) : first;
    if (bare.endsWith("ه") || bare.endsWith("ات") || FEMININE.contains(bare)) {
      return Gender.F;
    }
    return MASCULINE.contains(bare) ? Gender.M : Gender.ANY;
  }

  private static Map<String, Names> names(LexiconTable table) {
    return labels(table, row -> table.cell(row, "kind").equals("name"));
  }

  /** The first form of each language, by id. */
  static Map<String, Names> labels(LexiconTable table, Predicate<LexiconTable.Row> which) {
    Map<String, Names> labels = new HashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      if (which.test(row)) {
        String form = table.cell(row, "form");
        boolean arabic = table.cell(row, "lang").equals("ar");
        labels.merge(
            table.cell(row, "id"),
            arabic ? new Names(form, "") : new Names("", form),
            (a, b) ->
                new Names(a.ar().isEmpty() ? b.ar() : a.ar(), a.en().isEmpty() ? b.en() : a.en()));
      }
    }
    return labels;
  }
}
