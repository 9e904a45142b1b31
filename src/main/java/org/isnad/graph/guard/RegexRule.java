package org.isnad.graph.guard;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.expressions.RegexMatch;
import org.neo4j.cypher.internal.expressions.StringLiteral;

/**
 * Java's regular expressions can run for years and cannot be stopped: {@code (a*)*b}. Allowed is a
 * literal that has no groups (but for leading flags), no back references and at most two open
 * repetitions, which costs the square of the text's length at worst:
 *
 * <pre>
 * (?i).*summit.*    yes
 * \\d{4}-\\d{2}     yes (a repetition of known length is not open)
 * (a|b)*            no: a group
 * .*a.*b.*          no: three open repetitions
 * </pre>
 */
final class RegexRule {
  private static final int MOST_OPEN = 2;
  private static final int LONGEST = 200;
  private static final int MOST_REPEATED = 20;

  private RegexRule() {}

  static @Nullable Refusal check(RegexMatch match) {
    String shown = match.rhs() instanceof StringLiteral literal ? literal.value() : "=~ …";
    return match.rhs() instanceof StringLiteral literal && harmless(literal.value())
        ? null
        : Refusal.of(RefusalCode.REGEX, Tree.position(match), shown);
  }

  static boolean harmless(String regex) {
    if (regex.length() > LONGEST) {
      return false;
    }
    String body = regex.replaceFirst("^\\(\\?[imsux]{1,5}\\)", "");
    int open = 0;
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case '(', ')' -> {
          return false;
        }
        case '\\' -> {
          i++;
          // \1 and \k refer back; \Q and \E would hide what follows from this reading.
          if (i >= body.length() || "123456789kQE".indexOf(body.charAt(i)) >= 0) {
            return false;
          }
        }
        case '[' -> {
          i = endOfClass(body, i);
          if (i < 0) {
            return false;
          }
        }
        case '*', '+' -> open++;
        case '{' -> {
          int end = body.indexOf('}', i);
          if (end < 0 || !body.substring(i + 1, end).matches("\\d{1,2}(,\\d{1,2})?")) {
            return false;
          }
          for (String number : body.substring(i + 1, end).split(",", -1)) {
            if (Integer.parseInt(number) > MOST_REPEATED) {
              return false;
            }
          }
          open += body.substring(i, end).contains(",") ? 1 : 0;
          i = end;
        }
        default -> {}
      }
    }
    return open <= MOST_OPEN;
  }

  /** The place of the bracket that closes a plain class, or -1 for a nested or open one. */
  private static int endOfClass(String body, int start) {
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
