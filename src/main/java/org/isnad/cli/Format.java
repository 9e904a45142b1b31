package org.isnad.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum Format {
  TABLE,
  JSON,
  CSV,
  MD,
  CYJS;

  static final String WORDS = "table, json, csv, md (Markdown) or cyjs (Cytoscape)";

  /** What an address of the same answer ends in. */
  String suffix() {
    return this == TABLE || this == JSON ? "" : "." + name().toLowerCase(Locale.ROOT);
  }

  /** {@code table}, {@code json}, {@code csv} … */
  static final class Reader implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
          return format;
        }
      }
      throw new TypeConversionException("there is no format " + word + ", only " + WORDS);
    }
  }
}
