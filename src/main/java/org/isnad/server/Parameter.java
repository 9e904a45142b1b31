package org.isnad.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.model.Names;
import org.isnad.model.PartialDate;
import org.isnad.query.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A query parameter that a route takes.
 *
 * @param many whether it may be repeated or hold several values between commas
 * @param fallback its value when not given, or null
 * @param fault for a value: empty when it is fine, else what would be
 */
record Parameter(
    String name,
    boolean required,
    boolean many,
    @Nullable String fallback,
    Function<String, Optional<Names>> fault) {
  private static final int LONGEST = 200;
  private static final Names LENGTHS =
      new Names(LONGEST + " حرف على الأكثر", "at most " + LONGEST + " characters");
  private static final Names DATES =
      new Names(
          "سنة أو شهر أو يوم من التقويم، مثل 2022 أو 2022-05 أو 2022-05-16",
          "a year, a month or a day of the calendar, such as 2022, 2022-05 or 2022-05-16");
  private static final Names PAGES =
      new Names(
          "قيمة next في الصفحة السابقة كما جاءت، أو لا شيء للصفحة الأولى",
          "the value of next in the page before, as it came, or nothing for the first page");

  static Parameter text(String name) {
    return new Parameter(name, false, false, null, Parameter::lengthFault);
  }

  static Parameter ids(String name) {
    return new Parameter(name, false, true, null, Parameter::lengthFault);
  }

  static Parameter choice(String name, String fallback, String... allowed) {
    return new Parameter(name, false, false, fallback, oneOf(() -> Arrays.asList(allowed)));
  }

  static Parameter choices(String name, Supplier<List<String>> allowed) {
    return new Parameter(name, false, true, null, oneOf(allowed));
  }

  static Parameter number(String name, int fallback, int most) {
    Names allowed = new Names("عدد صحيح من 1 إلى " + most, "a whole number from 1 to " + most);
    return new Parameter(
        name,
        false,
        false,
        String.valueOf(fallback),
        value ->
            unless(
                value.matches("[0-9]{1,6}")
                    && Integer.parseInt(value) >= 1
                    && Integer.parseInt(value) <= most,
                allowed));
  }

  static Parameter date(String name) {
    return new Parameter(
        name, false, false, null, value -> unless(PartialDate.parse(value).isPresent(), DATES));
  }

  static Parameter cursor(String name) {
    return new Parameter(
        name, false, false, null, value -> unless(Cursor.parse(value).isPresent(), PAGES));
  }

  /** A text of any length that the header limit lets through. */
  static Parameter anything(String name) {
    return new Parameter(name, false, false, null, value -> Optional.empty());
  }

  Parameter needed() {
    return new Parameter(name, true, many, fallback, fault);
  }

  private static Optional<Names> lengthFault(String value) {
    return unless(value.length() <= LONGEST, LENGTHS);
  }

  private static Optional<Names> unless(boolean fine, Names allowed) {
    return fine ? Optional.empty() : Optional.of(allowed);
  }

  private static Function<String, Optional<Names>> oneOf(Supplier<List<String>> allowed) {
    return value -> {
      String words = String.join(", ", allowed.get());
      return unless(allowed.get().contains(value), new Names(words, words));
    };
  }
}
