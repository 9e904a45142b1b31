package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.LexiconTable;
import org.isnad.model.Names;
import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when, by the lexicons; the dates stand on the office, not on the person.
 */
final class OfficeBook {
  /** How the ids of offices of deputies begin. */
  static final String DEPUTY = "role:deputy-";

  /** One term, from its first possible day to its last. */
  record Term(
      String holder, String role, String of, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean covers(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
  }

  private final Map<String, List<Term>> byHolder = new HashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  OfficeBook(Map<String, LexiconTable> tables) {
    for (LexiconTable table : Entities.present(tables, "offices")) {
      for (LexiconTable.Row row : table.rows()) {
        add(
            new Term(
                table.cell(row, "holder"),
                table.cell(row, "role"),
                table.cell(row, "of"),
                PartialDate.parse(table.cell(row, "from")).map(PartialDate::earliest).orElse(null),
                PartialDate.parse(table.cell(row, "to")).map(PartialDate::latest).orElse(null)));
      }
    }
    for (LexiconTable table : Entities.present(tables, "roles")) {
      for (LexiconTable.Row row : table.rows()) {
        String id = table.cell(row, "id");
        boolean arabic = table.cell(row, "lang").equals("ar");
        if (arabic && table.cell(row, "kind").equals("label")) {
          labels.put(id, table.cell(row, "form"));
        } else if (arabic && table.cell(row, "kind").equals("m")) {
          roles.merge(id, table.cell(row, "form"), OfficeBook::shorter);
        }
      }
    }
  }

  private static String shorter(String a, String b) {
    return b.length() < a.length() ? b : a;
  }

  private void add(Term term) {
    byHolder.computeIfAbsent(term.holder(), h -> new ArrayList<>()).add(term);
    byOffice.computeIfAbsent(term.role() + " " + term.of(), h -> new ArrayList<>()).add(term);
  }

  /**
   * «الوزير» is any minister but the prime minister, «المستشار» any adviser, «الزعيم» a party's
   * leader too.
   */
  static boolean isCalled(String office, String title) {
    return office.equals(title)
        || title.equals("role:adviser") && office.endsWith("-adviser")
        || title.equals("role:leader") && office.equals("role:party-leader")
        || title.equals("role:minister")
            && office.endsWith("-minister")
            && !office.endsWith("prime-minister");
  }

  /** Whether somebody has an office of a state or organization that is called so. */
  boolean gives(String holder, String title, @Nullable String of) {
    return of(holder).stream().anyMatch(t -> t.of().equals(of) && isCalled(t.role(), title));
  }

  /** The one state that somebody has had offices of; empty for none and for several. */
  Optional<String> state(String holder) {
    List<String> states =
        of(holder).stream().map(Term::of).filter(of -> of.startsWith("state:")).distinct().toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  List<Term> of(String holder) {
    return byHolder.getOrDefault(holder, List.of());
  }

  /** The one who held an office on a day; empty when none or several did. */
  Optional<String> holder(String role, String of, @Nullable LocalDate day) {
    if (day == null) {
      return Optional.empty();
    }
    List<String> holders =
        byOffice.getOrDefault(role + " " + of, List.of()).stream()
            .filter(term -> term.covers(day))
            .map(Term::holder)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** All who ever held an office, in the order of the lexicon. */
  List<String> holders(String role, String of) {
    return byOffice.getOrDefault(role + " " + of, List.of()).stream()
        .map(Term::holder)
        .distinct()
        .toList();
  }

  /** Whether the lexicon has an office of this id. */
  boolean isKnown(String role) {
    return labels.containsKey(role) || roles.containsKey(role);
  }

  /** The office of a deputy of whoever has this one. */
  static String deputy(String chief) {
    return chief.equals("role:president")
        ? "role:vice-president"
        : DEPUTY + chief.substring(chief.indexOf(':') + 1);
  }

  /** The office whose deputy has this one; the same for any other. */
  static String chief(String role) {
    return role.startsWith(DEPUTY) ? "role:" + role.substring(DEPUTY.length()) : role;
  }

  /** In Arabic the form that is shown, else the shortest; in English the words of the id. */
  Names label(String role) {
    String english = role.substring(role.indexOf(':') + 1).replace('-', ' ');
    if (role.startsWith(DEPUTY) && !isKnown(role)) { // «نائب قائد الجيش», as his chief's
      return new Names("نائب " + label(chief(role)).ar(), english);
    }
    return new Names(labels.getOrDefault(role, roles.getOrDefault(role, english)), english);
  }
}
