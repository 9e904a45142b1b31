package org.isnad.server;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The steps of a start, with what the page says meanwhile. */
enum StartStep {
  STARTING_DATABASE(
      "starting-database",
      Readiness.State.STARTING,
      "قاعدة البيانات قيد التشغيل…",
      "The database is starting…"),
  CONNECTING(
      "connecting",
      Readiness.State.STARTING,
      "جارٍ الاتصال بقاعدة البيانات…",
      "Connecting to the database…"),
  MIGRATING(
      "migrating",
      Readiness.State.STARTING,
      "جارٍ تهيئة قاعدة البيانات…",
      "Preparing the database…"),
  LOADING(
      "loading",
      Readiness.State.LOADING,
      "جارٍ تحميل المقالات في الرسم…",
      "Loading the articles into the graph…"),
  RESTARTING(
      "restarting-database",
      Readiness.State.STARTING,
      "توقفت قاعدة البيانات، ويُعاد تشغيلها الآن…",
      "The database stopped and is being started again…"),
  AWAY(
      "database-away",
      Readiness.State.STARTING,
      "قاعدة البيانات لا تجيب، وتُسأل حتى تجيب…",
      "The database does not answer and is asked until it does…"),
  READY("ready", Readiness.State.READY, "جاهز", "Ready"),
  FAILED(
      "failed",
      Readiness.State.FAILED,
      "تعذّر تشغيل قاعدة البيانات؛ التفاصيل في نافذة الأوامر.",
      "The database could not be started; the terminal says why.");

  private final String word;
  private final Readiness.State state;
  private final String ar;
  private final String en;

  StartStep(String word, Readiness.State state, String ar, String en) {
    this.word = word;
    this.state = state;
    this.ar = ar;
    this.en = en;
  }

  static StartStep of(String word) {
    return Arrays.stream(values())
        .filter(step -> step.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no start step "
                        + word
                        + "; known: "
                        + Arrays.stream(values())
                            .map(StartStep::word)
                            .collect(Collectors.joining(", "))));
  }

  String word() {
    return word;
  }

  Readiness.State state() {
    return state;
  }

  String ar() {
    return ar;
  }

  String en() {
    return en;
  }
}
