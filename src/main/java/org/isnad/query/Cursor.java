package org.isnad.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a ranking, heaviest first, then by id. Outside it is an opaque text, so that the
 * ranking may change.
 */
public record Cursor(long weight, String id) implements Comparable<Cursor> {
  private static final Comparator<Cursor> ORDER =
      Comparator.comparingLong((Cursor c) -> -c.weight()).thenComparing(Cursor::id);

  public String text() {
    byte[] plain = (weight + " " + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /** Empty when the text is none of ours. */
  public static Optional<Cursor> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int gap = plain.indexOf(' ');
      return gap < 1
          ? Optional.empty()
          : Optional.of(
              new Cursor(Long.parseLong(plain.substring(0, gap)), plain.substring(gap + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Cursor other) {
    return ORDER.compare(this, other);
  }
}
