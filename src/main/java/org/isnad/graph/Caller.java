package org.isnad.graph;

/** Who asks, as far as that matters to how much they may. */
public interface Caller {
  /** Ourselves, at a command line: one who is alone and stays. */
  Caller LOCAL =
      new Caller() {
        @Override
        public String address() {
          return "";
        }

        @Override
        public boolean isGone() {
          return false;
        }
      };

  /** Callers with the same one share what one may use. */
  String address();

  /**
   * Whether nobody waits for the answer any more. Asked several times a second, from any thread.
   */
  boolean isGone();
}
