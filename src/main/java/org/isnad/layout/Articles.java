package org.isnad.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The articles and the issues that only their authors speak of. The first view does not draw them,
 * so they take no part in the picture: each article is set beside it, in the middle of its own
 * issues, on the side where the frame has room.
 */
final class Articles {
  private static final double ASPECT = 1.5;
  private static final double GAP = 60;
  private static final double ISSUE_ROOM = 11_000;

  private final Sketch sketch;

  /** For each node the first article that speaks of it, when nothing but articles does; else -1. */
  private final int[] author;

  private final int[] others;

  Articles(Sketch sketch) {
    this.sketch = sketch;
    author = new int[sketch.size()];
    Arrays.fill(author, -1);
    for (int i = 0; i < sketch.size(); i++) {
      if (isArticle(i)) continue;
      int node = i;
      int[] near = sketch.at.get(i).stream().mapToInt(link -> link.other(node)).toArray();
      if (near.length > 0 && Arrays.stream(near).allMatch(this::isArticle)) author[i] = near[0];
    }
    others = all().filter(i -> !isArticle(i) && author[i] < 0).toArray();
  }

  /** The nodes that make the picture. */
  int[] others() {
    return others;
  }

  /** Places the articles and their own issues beside the picture. */
  void place() {
    int[] there = others;
    for (int article : all().filter(this::isArticle).toArray()) {
      IntStream own = all().filter(i -> i == article || author[i] == article);
      int[] joined = IntStream.concat(Arrays.stream(there), own).sorted().toArray();
      int issues = joined.length - there.length - 1;
      if (there.length > 0) beside(article, Extent.of(sketch.part(there)), issues);
      Sketch picture = sketch.part(joined);
      int[] host = IntStream.of(joined).map(i -> Arrays.binarySearch(joined, author[i])).toArray();
      List<Integer> leaves =
          IntStream.range(0, joined.length).filter(i -> host[i] >= 0).boxed().toList();
      Leaves.place(picture, leaves, host);
      picture.copyTo(sketch, joined);
      there = joined;
    }
  }

  /** On the side that keeps the whole near its proportions, the nearer one to what it speaks of. */
  private void beside(int article, Extent extent, int issues) {
    double reach = GAP + Math.sqrt(ISSUE_ROOM * (issues + 1)) / 2;
    double x = 0;
    double y = 0;
    int count = 0;
    for (Link link : sketch.at.get(article)) {
      int to = link.other(article);
      if (author[to] >= 0 || isArticle(to)) continue;
      x += sketch.x[to];
      y += sketch.y[to];
      count++;
    }
    double middleX = (extent.left() + extent.right()) / 2;
    double middleY = (extent.top() + extent.bottom()) / 2;
    x = count == 0 ? middleX : x / count;
    y = count == 0 ? middleY : y / count;
    if (extent.width() < ASPECT * extent.height()) {
      sketch.x[article] = x < middleX ? extent.left() - reach : extent.right() + reach;
      sketch.y[article] = y;
    } else {
      sketch.x[article] = x;
      sketch.y[article] = y < middleY ? extent.top() - reach : extent.bottom() + reach;
    }
  }

  private IntStream all() {
    return IntStream.range(0, sketch.size());
  }

  private boolean isArticle(int i) {
    return sketch.nodes.get(i).kind().equals("Article");
  }
}
