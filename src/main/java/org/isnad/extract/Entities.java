package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Sense.Gender;
import org.isnad.model.ActorKind;
import org.isnad.model.LexiconTable;
import org.isnad.model.Names;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** What the lexicons know of each state, place, organization and leader, by its id. */
final class Entities {
  /**
   * @param of where a place lies, or null
   */
  record Entity(
      String id, ActorKind kind, Names names, @Nullable String iso2, Gender gender, String type) {}

  private static final Set<String> FEMININE = Set.of("امم", "دول", "قوي", "فصائل");
  private static final Set<String> MASCULINE =
      Set.of(
          "مجلس", "اتحاد", "حلف", "بنك", "صندوق", "برلمان", "حزب", "جيش", "حرس", "تنظيم", "بيت",
          "كونغرس", "كنيست", "تيار", "تحالف", "تجمع", "ائتلاف", "مكتب", "مركز", "جهاز", "ديوان",
          "نظام", "جانب", "وفد", "طرف", "مصرف", "معهد", "قصر", "كرملين", "اليزيه", "بنتاغون");

  private final Map<String, Entity> all = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  Entities(Map<String, LexiconTable> tables) {
    Set<String> masculine = new HashSet<>();
    for (LexiconTable table : present(tables, "words")) {
      for (LexiconTable.Row row : table.rows()) {
        if (table.cell(row, "class").equals("masculine")) {
          masculine.add(table.cell(row, "form"));
        }
      }
    }
    for (LexiconTable table : present(tables, "states")) {
      names(table)
          .forEach(
              (id, names) ->
                  all.put(
                      id,
                      new Entity(
                          id,
                          ActorKind.STATE,
                          names,
                          id.substring("state:".length()),
                          masculine.contains(id) ? Gender.M : Gender.F,
                          "state")));
    }
    for (LexiconTable table : present(tables, "organizations")) {
      Map<String, String> types = new HashMap<>();
      table.rows().forEach(row -> types.put(table.cell(row, "id"), table.cell(row, "type")));
      names(table)
          .forEach(
              (id, names) ->
                  all.put(
                      id,
                      new Entity(
                          id,
                          ActorKind.ORGANIZATION,
                          names,
                          null,
                          genderOf(names.ar()),
                          types.getOrDefault(id, ""))));
    }
    for (LexiconTable table : present(tables, "groups")) {
      names(table)
          .forEach(
              (id, names) ->
                  all.put(id, new Entity(id, ActorKind.GROUP, names, null, Gender.ANY, "group")));
    }
    for (LexiconTable table : present(tables, "places")) {
      names(table)
          .forEach(
              (id, names) ->
                  all.put(id, new Entity(id, ActorKind.PLACE, names, null, Gender.F, "place")));
    }
    for (String part : List.of("leaders")) {
      for (LexiconTable table : present(tables, part)) {
        names(table)
            .forEach(
                (id, names) ->
                    all.put(
                        id, new Entity(id, ActorKind.LEADER, names, null, Gender.ANY, "leader")));
      }
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

  /** The place that a capital is: {@code place:moscow} of «موسكو». */
  Optional<String> placeNamed(String folded) {
    return Optional.ofNullable(capitals.get(folded));
  }

  void placeName(String folded, String place) {
    capitals.putIfAbsent(folded, place);
  }

  private static Map<String, Names> names(LexiconTable table) {
    Map<String, Names> names = new HashMap<>();
    for (LexiconTable.Row row : table.rows()) {
      if (table.cell(row, "kind").equals("name")) {
        String form = table.cell(row, "form");
        boolean arabic = table.cell(row, "lang").equals("ar");
        names.merge(
            table.cell(row, "id"),
            arabic ? new Names(form, "") : new Names("", form),
            (a, b) ->
                new Names(a.ar().isEmpty() ? b.ar() : a.ar(), a.en().isEmpty() ? b.en() : a.en()));
      }
    }
    return names;
  }

  List<Entity> list() {
    return new ArrayList<>(all.values());
  }
}
