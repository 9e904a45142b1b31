package org.isnad.extract;

import java.util.BitSet;
import org.isnad.text.Token;

/**
 * Which tokens stand in quotation marks. A quotation may go on over sentences, but not over a
 * paragraph's end.
 */
final class Quotations {
  private Quotations() {}

  /** By index of the token; the marks themselves stand outside. */
  static BitSet of(Scan.Scanned scanned) {
    BitSet quoted = new BitSet(scanned.tokens().size());
    boolean inside = false;
    int paragraph = -1;
    for (Scan.SentenceUnits sentence : scanned.sentences()) {
      if (sentence.paragraph() != paragraph) {
        inside = false;
        paragraph = sentence.paragraph();
      }
      for (Unit unit : sentence.units()) {
        for (int i = unit.from(); i < unit.to(); i++) {
          Token token = scanned.tokens().get(i);
          if (token.isMark("«“")) {
            inside = true;
          } else if (token.isMark("»”")) {
            inside = false;
          } else if (token.isMark("\"")) {
            inside = !inside;
          } else {
            quoted.set(i, inside);
          }
        }
      }
    }
    return quoted;
  }
}
