package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.model.LexiconTable;
import org.isnad.text.ArabicFold;
import org.jspecify.annotations.Nullable;

/** The words that make names of bodies, folded. */
final class BodyWords {
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> portfolios = new HashMap<>();
  private final Set<String> ministries = new HashSet<>();
  private final Set<String> affiliations = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Set<String> chains = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> missions = new HashSet<>();

  private final Set<String> sorts = new HashSet<>();

  void read(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      String form = ArabicFold.fold(table.cell(row, "form"));
      String english = table.cell(row, "en");
      switch (table.cell(row, "class")) {
        case "head" -> heads.put(form, english);
        case "mission" -> missions.add(form);
        case "affiliation" -> {
          heads.put(form, english);
          affiliations.add(form);
        }
        case "ministry" -> {
          portfolios.put(form, english);
          ministries.add(form);
        }
        case "portfolio" -> portfolios.put(form, english);
        case "adjective" -> {
          for (ArabicForms.Form f : ArabicForms.adjective(form)) {
            adjectives.add("ال" + f.word());
          }
        }
        case "stop" -> stops.add(form);
        case "sort" -> sorts.add(form);
        case "chain" -> chains.add(form);
        case "party" -> parties.add(form);
        default -> {}
      }
    }
  }

  boolean isEmpty() {
    return heads.isEmpty();
  }

  /** «السفارة»: a head that a state makes a name. */
  boolean isMission(String word) {
    return missions.contains(word.startsWith("ال") ? word.substring(2) : word);
  }

  /** «مجلس»: a noun that begins a name. */
  boolean isHead(String word) {
    return heads.containsKey(word);
  }

  /** «معهد»: a head that tells where somebody works. */
  boolean isAffiliation(String word) {
    return affiliations.contains(word);
  }

  /** «الأعلى»: an adjective that makes a name of what it describes. */
  boolean isAdjective(String word) {
    return adjectives.contains(word);
  }

  /** «البلاد»: behind a head it makes no name. */
  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** «حركة»: a head behind which plain nouns may stand. */
  boolean isChain(String word) {
    return chains.contains(word);
  }

  /** «جماعة»: a head that may stand before a name that is whole without it. */
  boolean isSort(String word) {
    return sorts.contains(word);
  }

  /** «حزب»: a head behind which a name may keep its ending. */
  boolean isParty(String word) {
    return parties.contains(word);
  }

  /** «الموارد المائية»: what a ministry is for. */
  boolean isPortfolio(String words) {
    return portfolios.containsKey(words);
  }

  /** «الخارجية»: with a state the ministry itself. */
  boolean isMinistry(String words) {
    return ministries.contains(words);
  }

  /** What the ministry of a portfolio is called in English; null where no list tells. */
  @Nullable String english(String portfolio) {
    return portfolios.get(portfolio);
  }
}
