package org.isnad.graph.guard;

import java.util.regex.Pattern;

/**
 * The groups of a regular expression, as far as they only choose: {@code (Minsk|Moscow)}. Each
 * multiplies the ways through it, {@code (a|a)(a|a)} has four.
 */
final class RegexGroups {
  private static final int MOST = 2;

  /** More than anybody may have, for what is no plain choice. */
  private static final int TOO_MANY = Integer.MAX_VALUE;

  private static final Pattern FLAGS = Pattern.compile("^\\(\\?([imsux]{1,5})\\)");

  private RegexGroups() {}

  /** Without the flags in front. */
  static String body(String regex) {
    return FLAGS.matcher(regex).replaceFirst("");
  }

  /** In how many ways its choices can be made together. */
  static int ways(String regex) {
    String body = body(regex);
    boolean isSpaced = regex.substring(0, regex.length() - body.length()).contains("x");
    int ways = 1;
    int groups = 0;
    int choices = 0; // of the group that is open; 0 outside
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = RegexRule.endOfClass(body, i);
        if (i < 0) {
          return TOO_MANY;
        }
      } else if (c == '(') {
        // among spaces that do not count, what is repeated cannot be told from what follows
        if (choices > 0 || ++groups > MOST || isSpaced) {
          return TOO_MANY;
        }
        choices = 1;
        if (body.startsWith("?:", i + 1)) {
          i += 2;
        }
      } else if (c == ')') {
        if (choices == 0 || (i + 1 < body.length() && "*+?{".indexOf(body.charAt(i + 1)) >= 0)) {
          return TOO_MANY;
        }
        ways *= choices;
        choices = 0;
      } else if (choices > 0 && "*+?{".indexOf(c) >= 0) {
        return TOO_MANY;
      } else if (choices > 0 && c == '|') {
        choices++;
      }
    }
    return choices > 0 ? TOO_MANY : ways;
  }
}
