package org.isnad.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.graph.Row;
import org.isnad.model.Names;
import org.isnad.query.ArticleText.Rest;
import org.isnad.query.ArticleText.RestingPassage;
import org.jspecify.annotations.Nullable;

/** What rests on an article, gathered by passage. */
final class Passages {
  private static final Comparator<Rest> ORDER =
      Comparator.comparing(Rest::kind).thenComparing(Rest::id);
  private final Store store;
  private final EdgeWords words;

  Passages(Store store, EdgeWords words) {
    this.store = store;
    this.words = words;
  }

  private record Place(long start, long end) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparingLong(Place::start)
          .thenComparingLong(Place::end)
          .compare(this, other);
    }
  }

  /** In the order of the text. */
  List<RestingPassage> of(String article) {
    Map<Place, RestingPassage> passages = new TreeMap<>();
    for (Row row : store.read("passages", Map.of("id", article))) {
      Place place = new Place(row.number("start"), row.number("end"));
      passages.computeIfAbsent(place, p -> passage(p, row)).rests().add(rest(row));
    }
    passages.values().forEach(passage -> passage.rests().sort(ORDER));
    return List.copyOf(passages.values());
  }

  private static RestingPassage passage(Place place, Row row) {
    long sentenceStart = row.number("sentenceStart");
    String quote =
        Evidence.quote(
            row.string("text"), place.start() - sentenceStart, place.end() - sentenceStart);
    return new RestingPassage(
        place.start(), place.end(), quote, row.string("sentence"), new ArrayList<>());
  }

  private Rest rest(Row row) {
    String kind = row.string("kind");
    String type = row.stringOrNull("type");
    Row ends = row.rowOrNull("ends");
    Names label =
        ends == null
            ? new Names(row.string("labelAr"), row.string("labelEn"))
            : told(ends, EdgeKind.ofTie(kind), type, row);
    return new Rest(
        row.string("id"),
        ends == null ? kind : EdgeKind.ofTie(kind).id(),
        type,
        row.numberOrNull("polarity"),
        label.ar(),
        label.en(),
        row.string("node"),
        row.stringOrNull("review"));
  }

  /** A tie in words: who · in which way · with whom. */
  private Names told(Row ends, EdgeKind kind, @Nullable String type, Row row) {
    Names way = words.of(kind, type, row.stringOrNull("labelAr"), row.stringOrNull("labelEn"));
    return new Names(
        String.join(" · ", ends.string("sourceAr"), way.ar(), ends.string("targetAr")),
        String.join(" · ", ends.string("sourceEn"), way.en(), ends.string("targetEn")));
  }
}
