package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.LexiconTable;
import org.jspecify.annotations.Nullable;

/** The words that make English names of bodies, folded, and those that stand for one. */
final class EnglishBodyWords {
  private final Set<String> heads = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, String> portfolios = new HashMap<>();
  private final Map<String, Set<String>> sorts = new HashMap<>();

  void read(LexiconTable table) {
    first.add("ministry");
    for (LexiconTable.Row row : table.rows()) {
      String form = table.cell(row, "form").toLowerCase(Locale.ROOT);
      String kind = table.cell(row, "class");
      if (kind.equals("en-body") || kind.equals("en-portfolio")) {
        first.add(form.split("[ ']", 2)[0]);
      }
      switch (kind) {
        case "en-head" -> heads.add(form);
        case "en-small" -> {
          heads.add(form);
          small.add(form);
        }
        case "en-body" -> bodies.add(form);
        case "en-short" -> sorts.put(form, Set.of(table.cell(row, "en").split("\\|")));
        case "en-portfolio" -> portfolios.put(form, table.cell(row, "en"));
        default -> {}
      }
    }
  }

  /** Whether a body in small letters or a ministry may begin so: most words begin none. */
  boolean begins(String word) {
    return first.contains(word);
  }

  /** What the ministry for this is called, or null. */
  @Nullable String ministry(String portfolio) {
    return portfolios.get(portfolio);
  }

  /** Whether a name in capitals may end or begin with it: “[Council]”. */
  boolean isHead(Unit unit) {
    return heads.contains(lastWord(unit));
  }

  /** Whether it may close a name in small letters: “the Amal [movement]”. */
  boolean isSmallHead(Unit unit) {
    return small.contains(unit.folded()) && !EnglishTokens.isCapital(unit.token());
  }

  /** Whether, with its article, it may stand for a body named before. */
  boolean isShort(String word) {
    return heads.contains(word) || bodies.contains(word) || sorts.containsKey(word);
  }

  /** Types and nouns of the bodies that it may stand for. */
  Set<String> sorts(String word) {
    return sorts.getOrDefault(word, Set.of());
  }

  /** Whether every state has one. */
  boolean isBody(String word) {
    return bodies.contains(word);
  }

  static String lastWord(Unit unit) {
    return unit.words().substring(unit.words().lastIndexOf(' ') + 1);
  }
}
