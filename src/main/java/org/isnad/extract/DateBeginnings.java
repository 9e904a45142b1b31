package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Clitics;
import org.isnad.text.Token;

/**
 * Which rules are worth a try at a token: most words begin no date, and one look tells it. A number
 * may begin any, a mark none, a word what a rule lists, proclitics aside.
 */
final class DateBeginnings {
  private static final int ALL = -1;

  /** One bit for each rule. */
  private final Map<String, Integer> rulesByWord = new HashMap<>();

  DateBeginnings(List<DateRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      int rule = 1 << i;
      rules.get(i).beginnings().forEach(word -> rulesByWord.merge(word, rule, (a, b) -> a | b));
    }
  }

  /** A bit for each rule, the first rule's is the lowest. */
  int at(Token token) {
    return switch (token.kind()) {
      case NUMBER -> ALL;
      case MARK -> 0;
      case WORD -> word(token.folded());
    };
  }

  private int word(String folded) {
    int rules = 0;
    for (Clitics.Reading reading : Clitics.readings(folded)) {
      rules |= rulesByWord.getOrDefault(reading.word(), 0);
    }
    return rules;
  }
}
