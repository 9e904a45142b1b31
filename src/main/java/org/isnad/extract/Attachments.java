package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Targets.Target;
import org.isnad.text.ArabicFold;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a position is about begins at a unit, by the preposition or conjunction that joins
 * it.
 *
 * <pre>
 * رحبت [ب]القرار, رحبت [به]     a letter of the word, a preposition with its pronoun
 * دعا [إلى] الحوار               a word of its own
 * أكد [أن] الحوار مستمر           a clause
 * </pre>
 */
final class Attachments {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

  private Attachments() {}

  /**
   * @param how as {@link org.isnad.model.Frame#target} has it
   * @param bonus what else speaks for the frame
   * @param near whether it is right behind the frame's word
   */
  static @Nullable Target at(
      List<Unit> units, int i, int end, String how, int bonus, boolean near) {
    Unit unit = units.get(i);
    String word = unit.folded();
    String bare = word.startsWith("و") && word.length() > 3 ? word.substring(1) : word;
    String folded = ArabicFold.fold(how);
    if (how.equals("direct")) {
      return null;
    }
    if (near && isBound(unit, folded)) {
      return new Target(i, i + 1, 0, Targets.PRONOUN, 3 + bonus);
    }
    if (folded.equals("ان") || folded.equals("that")) {
      boolean opens = unit.is("complementizer") || word.equals("ان") || word.equals("that");
      boolean closes = i + 1 < end && units.get(i + 1).is("complementizer"); // «"حميدتي" إن»
      boolean said = unit.isMark(":") || opensQuotation(units, i) && !closes;
      return opens || said ? new Target(Math.min(i + 1, end), 0, "أن", 2 + bonus) : null;
    }
    if (folded.length() == 1 && "بلك".contains(folded)) {
      if (word.equals(folded) && i + 1 < end) {
        return new Target(i + 1, 0, how, 2 + bonus); // «رحبت بـ"الخطوة"»
      }
      if (word.equals(folded + "اي") && i + 1 < end) {
        return new Target(i, 1, how, 2 + bonus); // «رافضا [لأي] تهجير»
      }
      if (word.equals(folded + "ما") || bare.equals(folded + "ما")) {
        return new Target(i, word.length() - 2, how, 2 + bonus); // «أسف [لما] آلت إليه»
      }
      boolean known =
          unit.matches().stream()
              .anyMatch(
                  m ->
                      m.reading().cut() == 0 && m.sense() instanceof Sense.Word
                          || m.reading().taken().isEmpty() && m.sense() instanceof Sense.Name);
      if (known || word.length() < 3) {
        return null;
      }
      if (folded.equals("ب") && unit.is("complementizer") && bare.startsWith("ب")) {
        return new Target(Math.min(i + 1, end), 0, "ب", 2 + bonus);
      }
      for (Clitics.Reading reading : unit.readings(word)) {
        if (reading.taken().equals(folded)
            && (unit.isUnknown()
                || unit.matches().stream().anyMatch(m -> m.reading().taken().endsWith(folded)))) {
          return new Target(i, 1, how, 2 + bonus);
        }
      }
      return null;
    }
    boolean other = unit.to() - unit.from() > 1 && unit.is("preposition"); // «على الرغم من»
    if (!other && (word.equals(folded) || bare.equals(folded))) {
      boolean aim = i + 1 < end && units.get(i + 1).folded().equals("اجل"); // «من أجل السلام»
      return new Target(Math.min(aim ? i + 2 : i + 1, end), 0, how, 3 + bonus);
    }
    return null;
  }

  /** A mark that opens a quotation; one that looks alike on both sides does so before a word. */
  private static boolean opensQuotation(List<Unit> units, int at) {
    boolean word = at + 1 < units.size() && units.get(at + 1).token().isWord();
    return units.get(at).isMark("«“") || units.get(at).isMark("\"") && word;
  }

  /** «رحبت [به] تركيا»: the preposition with a pronoun for what stood before. */
  private static boolean isBound(Unit unit, String how) {
    if (!unit.is("bound")) {
      return false;
    }
    String word = unit.folded();
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun)
          && word.substring(0, word.length() - pronoun.length()).equals(how)) {
        return true;
      }
    }
    return false;
  }
}
