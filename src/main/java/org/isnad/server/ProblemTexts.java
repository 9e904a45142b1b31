package org.isnad.server;

import java.util.Properties;
import org.isnad.model.Names;
import org.isnad.model.Sentences;
import org.jspecify.annotations.Nullable;

/** The sentences of problems.properties, read when the first problem comes up. */
final class ProblemTexts {
  private ProblemTexts() {}

  private static final class Texts {
    static final Sentences ALL = Sentences.read(ProblemTexts.class, "problems.properties");
  }

  /** The texts as they stand, for the test that checks them. */
  static Properties all() {
    return Texts.ALL.all();
  }

  static Problem problem(String code, Object... words) {
    return problem(code, null, words);
  }

  static Problem problem(String code, Problem.@Nullable Position position, Object... words) {
    Names title = Texts.ALL.of(code + ".title", words);
    Names detail = Texts.ALL.of(code + ".detail", words);
    Names hint = Texts.ALL.of(code + ".hint", words);
    return new Problem(
        "urn:isnad:problem:" + code,
        title.en(),
        Integer.parseInt(Texts.ALL.plain(code + ".status")),
        code,
        detail.en(),
        hint.en(),
        title.ar(),
        detail.ar(),
        hint.ar(),
        position,
        null,
        null);
  }
}
