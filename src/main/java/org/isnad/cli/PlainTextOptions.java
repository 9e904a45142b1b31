package org.isnad.cli;

import java.time.LocalDate;
import org.isnad.model.PartialDate;
import org.isnad.read.PlainArticleReader.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What one knows of texts that have no {@code article.yaml}. */
final class PlainTextOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateReader.class,
      description =
          "when plain texts were published, as 2022-05-22; without it, relative dates are left out")
  private @Nullable LocalDate published;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = LanguageReader.class,
      description = "ar or en: the language of plain texts; else told from their letters")
  private @Nullable String language;

  Given given() {
    return new Given(published, language);
  }

  static final class DateReader implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      return PartialDate.parse(word)
          .filter(date -> word.length() == 10)
          .map(PartialDate::earliest)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "a date is written as 2022-05-22, and " + word + " is none"));
    }
  }

  static final class LanguageReader implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      if (!word.equals("ar") && !word.equals("en")) {
        throw new TypeConversionException("only ar and en are read, not " + word);
      }
      return word;
    }
  }
}
