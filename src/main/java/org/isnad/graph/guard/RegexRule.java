package org.isnad.graph.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.Concatenate;
import org.neo4j.cypher.internal.expressions.ExplicitParameter;
import org.neo4j.cypher.internal.expressions.RegexMatch;
import org.neo4j.cypher.internal.expressions.StringLiteral;

/**
 * Java's regular expressions can run for years and cannot be stopped: {@code (a*)*b}. Allowed is a
 * literal or a parameter, or several of them joined, that has no back references, at most two open
 * repetitions, and groups only for a choice: two of them (beside leading flags), with nothing
 * repeated in or behind them. Open repetitions cost the square of the text's length at worst,
 * choices their number, which {@link OperatorCost} judges; a {@code .*} at the end goes through the
 * text once.
 *
 * <pre>
 * (?i).*summit.*    yes
 * \\d{4}-\\d{2}     yes (a repetition of known length is not open)
 * .*a.*b            only on a short text
 * .*(Minsk|Moscow).*  yes
 * (a|b)*            no: a group that is repeated
 * .*a.*b.*c         no: three open repetitions
 * </pre>
 */
final class RegexRule {
  private static final int MOST_OPEN = 2;
  private static final int LONGEST = 200;
  private static final int MOST_REPEATED = 20;

  /** Each doubles the ways through: {@code a?a?a?…aaa}. */
  private static final int MOST_OPTIONAL = 8;

  private static final int MOST_CHOICES = 100;

  private static final String REST = ".*";

  private RegexRule() {}

  static @Nullable Refusal check(RegexMatch match, Map<String, ?> parameters) {
    String regex = regex(match, parameters);
    int open = regex == null ? Integer.MAX_VALUE : open(regex);
    return open <= MOST_OPEN || (regex != null && open == MOST_OPEN + 1 && endsOpen(regex))
        ? null
        : Refusal.of(RefusalCode.REGEX, Tree.position(match), regex == null ? "=~ …" : regex);
  }

  /** As a power of the text's length, what one that {@link #check} let through may take. */
  static int turns(RegexMatch match, Map<String, ?> parameters) {
    String regex = regex(match, parameters);
    if (regex == null) {
      return MOST_OPEN;
    }
    return Math.max(1, open(regex) - (endsOpen(regex) ? 1 : 0));
  }

  /** How many ways there are through its choices and what may be there or not. */
  static double ways(RegexMatch match, Map<String, ?> parameters) {
    String regex = regex(match, parameters);
    return regex == null
        ? 1
        : RegexGroups.ways(regex) * Math.pow(2, optional(RegexGroups.body(regex)));
  }

  /** Its own characters: at each place of the text all of them may be compared. */
  static double length(RegexMatch match, Map<String, ?> parameters) {
    String regex = regex(match, parameters);
    return regex == null ? LONGEST : Math.max(1, regex.length());
  }

  private static @Nullable String regex(RegexMatch match, Map<String, ?> parameters) {
    return text(match.rhs(), parameters);
  }

  /** What is known before it runs: {@code '(?i).*' + $word + '.*'}. */
  private static @Nullable String text(Object node, Map<String, ?> parameters) {
    if (node instanceof StringLiteral literal) {
      return literal.value();
    }
    if (node instanceof Add || node instanceof Concatenate) {
      StringBuilder joined = new StringBuilder();
      for (Object part : Tree.expressions(node)) {
        String text = text(part, parameters);
        if (text == null) {
          return null;
        }
        joined.append(text);
      }
      return joined.toString();
    }
    return node instanceof ExplicitParameter parameter
            && parameters.get(parameter.name()) instanceof String text
        ? text
        : null;
  }

  private static boolean endsOpen(String regex) {
    return regex.endsWith(REST) && !regex.endsWith("\\" + REST);
  }

  /** The open repetitions, or more than anybody may have for what is not allowed at all. */
  private static int open(String regex) {
    if (regex.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    if (RegexGroups.ways(regex) > MOST_CHOICES) {
      return Integer.MAX_VALUE;
    }
    String body = RegexGroups.body(regex);
    int open = 0;
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case '(', ')' -> {} // judged already
        case '\\' -> {
          i++;
          // \1 and \k refer back; \Q and \E would hide what follows from this reading.
          if (i >= body.length() || "123456789kQE".indexOf(body.charAt(i)) >= 0) {
            return Integer.MAX_VALUE;
          }
        }
        case '[' -> {
          i = endOfClass(body, i);
          if (i < 0) {
            return Integer.MAX_VALUE;
          }
        }
        case '*', '+' -> open++;
        case '{' -> {
          int end = body.indexOf('}', i);
          if (end < 0 || !isShort(body.substring(i + 1, end))) {
            return Integer.MAX_VALUE;
          }
          open += body.substring(i, end).contains(",") ? 1 : 0;
          i = end;
        }
        default -> {}
      }
    }
    return optional(body) > MOST_OPTIONAL ? Integer.MAX_VALUE : open;
  }

  /** At most: signs that are meant as such count too. */
  private static long optional(String body) {
    return body.replace("(?:", "").chars().filter(c -> c == '?').count();
  }

  /** {@code 4} or {@code 1,4}, neither of them large. */
  private static boolean isShort(String repetition) {
    if (!repetition.matches("\\d{1,2}(,\\d{1,2})?")) {
      return false;
    }
    for (String number : repetition.split(",", -1)) {
      if (Integer.parseInt(number) > MOST_REPEATED) {
        return false;
      }
    }
    return true;
  }

  /** The place of the bracket that closes a plain class, or -1 for a nested or open one. */
  static int endOfClass(String body, int start) {
    for (int i = start + 1; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '[' || c == '&') {
        return -1;
      }
      if (c == '\\') {
        i++;
      } else if (c == ']' && i > start + 1) {
        return i;
      }
    }
    return -1;
  }
}
