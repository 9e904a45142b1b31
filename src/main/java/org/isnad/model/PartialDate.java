package org.isnad.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precise as the text gives it: {@code 1992}, {@code 2022-01}, {@code 2022-05-16}.
 *
 * <p>{@code 2022-01} is earliest 2022-01-01 and latest 2022-01-31. There is no year 0000.
 */
public record PartialDate(String value) {
  private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** The date that the text spells, or empty when it spells none that exists. */
  public static Optional<PartialDate> parse(String value) {
    if (!FORM.matcher(value).matches()) {
      return Optional.empty();
    }
    PartialDate date = new PartialDate(value);
    try {
      date.earliest();
      return Optional.of(date);
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  public LocalDate earliest() {
    return switch (value.length()) {
      case 4 -> LocalDate.of(number(0, 4), 1, 1);
      case 7 -> LocalDate.of(number(0, 4), number(5, 7), 1);
      default -> LocalDate.of(number(0, 4), number(5, 7), number(8, 10));
    };
  }

  public LocalDate latest() {
    return switch (value.length()) {
      case 4 -> LocalDate.of(number(0, 4), 12, 31);
      case 7 -> YearMonth.of(number(0, 4), number(5, 7)).atEndOfMonth();
      default -> earliest();
    };
  }

  private int number(int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }
}
