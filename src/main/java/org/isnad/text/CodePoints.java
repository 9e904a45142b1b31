package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text addressed by Unicode code points. Offsets that leave Isnad count code points, while Java
 * strings count UTF-16 units; this is the one place that converts.
 */
public final class CodePoints {
  private final String text;
  private final boolean plain;

  public CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** All code points of a text, without the stream that costs more than short texts do. */
  public static int[] of(String text) {
    int[] points = new int[text.codePointCount(0, text.length())];
    for (int at = 0, i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return points;
  }

  public int length() {
    return plain ? text.length() : text.codePointCount(0, text.length());
  }

  public String slice(int start, int end) {
    return text.substring(unit(start), unit(end));
  }

  /** All places where {@code part} stands, overlapping ones too. */
  public List<Span> find(String part) {
    List<Span> found = new ArrayList<>();
    if (part.isEmpty()) {
      return found;
    }
    int length = part.codePointCount(0, part.length());
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      int start = point(at);
      found.add(new Span(start, start + length));
    }
    return found;
  }

  /** The code point before {@code index}, or −1 at the start. */
  public int before(int index) {
    return index == 0 ? -1 : text.codePointBefore(unit(index));
  }

  /** The code point at {@code index}, or −1 at the end. */
  public int at(int index) {
    return index >= length() ? -1 : text.codePointAt(unit(index));
  }

  private int unit(int point) {
    return plain ? point : text.offsetByCodePoints(0, point);
  }

  private int point(int unit) {
    return plain ? unit : text.codePointCount(0, unit);
  }
}
