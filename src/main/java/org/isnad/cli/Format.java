package org.isnad.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum Format {
  TABLE,
  JSON,
  CSV;

  /** {@code table}, {@code json}, {@code csv}. */
  static final class Reader implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "there is no format " + word + ", only table, json and csv");
    }
  }
}
