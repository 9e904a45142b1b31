package org.isnad.layout;

import java.util.stream.IntStream;

/** Draws one connected part of the graph: first what the first view shows, then the leaves. */
final class Island {

  private Island() {}

  static void draw(Sketch sketch) {
    Folding folding = new Folding(sketch);
    int[] shown = IntStream.range(0, sketch.size()).filter(i -> folding.host[i] < 0).toArray();
    Sketch core = sketch.part(shown);
    Core.draw(core, IntStream.of(shown).map(i -> folding.leaves(i)).toArray());
    core.copyTo(sketch, shown);
    Leaves.place(sketch, folding.innermostFirst(), folding.host);
  }
}
