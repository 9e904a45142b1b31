package org.isnad.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * A text with several words at each place: what is written there and what it is known to be. Rules
 * are Lucene intervals over it.
 *
 * <pre>
 * place     0            1       2    3
 * written   كازاخستان    عضو     في   المنظمة
 * known     @state                    @org
 * </pre>
 */
public final class LayeredText {
  private static final String FIELD = "text";

  private final List<List<String>> places;
  private final Set<String> words;
  private @Nullable LeafReaderContext reader;

  /**
   * @param places the words at each, in order; a place without any separates what stands around it
   */
  public LayeredText(List<List<String>> places) {
    this.places = places;
    this.words = new HashSet<>(4 * places.size());
    places.forEach(words::addAll);
  }

  /** Whether words of all parts stand one behind the other, near enough: most texts have none. */
  boolean mayHave(List<LayerPattern.Part> parts) {
    for (LayerPattern.Part part : parts) {
      if (Collections.disjoint(words, part.choices())) {
        return false;
      }
    }
    BitSet ends = new BitSet(places.size());
    for (int i = 0; i < parts.size(); i++) {
      BitSet next = new BitSet(places.size());
      for (int at = 0; at < places.size(); at++) {
        int before = ends.nextSetBit(Math.max(0, at - 1 - parts.get(i).gap()));
        boolean near = before >= 0 && before < at;
        if ((i == 0 || near) && !Collections.disjoint(places.get(at), parts.get(i).choices())) {
          next.set(at);
        }
      }
      ends = next;
    }
    return !ends.isEmpty();
  }

  /** Made when the first pattern may be there. */
  private LeafReaderContext reader() {
    if (reader == null) {
      MemoryIndex index = new MemoryIndex(false);
      index.addField(FIELD, new Layers(places));
      reader = index.createSearcher().getIndexReader().leaves().get(0);
    }
    return reader;
  }

  /** Places {@code [start, end)} that a pattern covers, in order, each start once. */
  List<Span> find(IntervalsSource source) {
    try {
      List<Span> found = new ArrayList<>();
      IntervalIterator intervals = source.intervals(FIELD, reader());
      if (intervals == null || intervals.advance(0) != 0) {
        return found;
      }
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        found.add(new Span(intervals.start(), intervals.end() + 1));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Layers extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<List<String>> places;
    private int place;
    private int word;
    private int pending = 1;

    Layers(List<List<String>> places) {
      this.places = places;
    }

    @Override
    public boolean incrementToken() {
      while (place < places.size() && word >= places.get(place).size()) {
        place++;
        word = 0;
        pending += place == 0 ? 0 : 1;
      }
      if (place >= places.size()) {
        return false;
      }
      clearAttributes();
      term.append(places.get(place).get(word));
      step.setPositionIncrement(word == 0 ? pending : 0);
      if (word == 0) {
        pending = 0;
      }
      word++;
      return true;
    }

    @Override
    public void reset() {
      place = 0;
      word = 0;
      pending = 1;
    }
  }
}
