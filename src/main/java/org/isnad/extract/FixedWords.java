package org.isnad.extract;

import java.util.List;
import org.isnad.extract.Sense.Trigger;
import org.isnad.model.Frame;
import org.isnad.text.ArabicFold;

/** The fixed words of a frame behind its verb: «شن [هجوما عنيفا على]», «[لن تشارك في]». */
final class FixedWords {
  private FixedWords() {}

  /** One past the units from {@code at} that spell these words; {@code at} when they do not. */
  static int behind(List<Unit> units, int at, String words) {
    String left = words;
    int i = at;
    while (!left.isEmpty() && i < units.size()) {
      String word = units.get(i).folded();
      boolean described = // «هجوما عنيفا [جديدا] على»
          i > at && !units.get(i).isActor() && word.endsWith("ا") && word.length() > 3;
      if (described && !left.startsWith(word)) {
        i++;
        continue;
      }
      if (units.get(i).to() - units.get(i).from() > 1
          || !(left.equals(word) || left.startsWith(word + " "))) {
        return spelled(units, at, words);
      }
      left = left.substring(word.length()).strip();
      i++;
    }
    return left.isEmpty() ? i : at;
  }

  /** The same where the words are one unit of the gazetteer. */
  private static int spelled(List<Unit> units, int at, String words) {
    return units.get(at).words().equals(words) ? at + 1 : at;
  }

  /** «نفت أي صلة [لها] بالهجوم»: past the pronoun that only says whose it is. */
  static int pastBound(List<Unit> units, int at, int end) {
    return at + 1 < end && units.get(at).is("bound") ? at + 1 : at;
  }

  /** «نفت أي صلة لها [ب]الهجوم»: whether a letter of the word joins it as the frame has it. */
  static boolean isWith(Unit unit, Frame frame) {
    return unit.isAfterPreposition() && frame.target().contains(unit.folded().substring(0, 1));
  }

  /** «[لن تشارك في] اجتماع»: whether they end with their own preposition. */
  static boolean isClosed(Unit unit, Trigger trigger) {
    String words = unit.words();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return trigger.shape() == Trigger.Shape.IDIOM
        && unit.to() - unit.from() > 1
        && trigger.frame().target().contains(Frame.DIRECT)
        && trigger.frame().target().stream().anyMatch(how -> last.equals(ArabicFold.fold(how)));
  }
}
