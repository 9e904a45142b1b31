package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verb, a verbal noun or an idiom says about its subject's position, of {@code
 * seeds/rules/frames}.
 *
 * @param id an item that it makes has the origin {@code rule:<id>}
 * @param language {@code ar} or {@code en}
 * @param stance one of the ontology's stance types
 * @param nouns verbal nouns, indefinite
 * @param participles masculine singular
 * @param light whether the nouns also count after a light verb: «أعرب عن رفضه»
 * @param idioms fixed words, the first inflected when {@code inflect}
 * @param object one of these words must follow soon, when there are any
 * @param target how what it is about is attached: {@code direct}, a preposition or {@code أن};
 *     {@code direct+ب}: an object that counts only with that preposition behind it; {@code none}:
 *     nothing more is told, and it is about what was spoken of
 * @param holder {@code subject}; {@code speaker}: a judgement within what somebody says; {@code
 *     author}: one that is the article's own where nobody says it
 * @param negated the type when negated; null for none
 * @param reproach whether nobody says it of himself, so that where another says it, it is his
 *     charge and no position: «قالت كندا إن كوبا خرقت الهدنة»
 * @param mutual whether whoever stands behind «مع» does the same: «اتفقت فنلندا مع السويد على»
 * @param examples sentences with [holder] and {target} in which it must be found
 * @param counterexamples sentences in which it must not
 * @param place {@code file:line}
 */
public record Frame(
    String id,
    String language,
    String stance,
    List<Verb> verbs,
    List<String> nouns,
    List<String> participles,
    boolean light,
    List<String> idioms,
    boolean inflect,
    List<String> object,
    List<String> target,
    String holder,
    @Nullable String negated,
    boolean reproach,
    boolean mutual,
    List<String> examples,
    List<String> counterexamples,
    String place) {
  public static final String DIRECT = "direct";
  public static final String NONE = "none";
  public static final String SUBJECT = "subject";
  public static final String SPEAKER = "speaker";
  public static final String AUTHOR = "author";

  /** Whether what it is about may be the object of its verb. */
  public boolean takesObject() {
    return target.isEmpty() || target.stream().anyMatch(how -> how.startsWith(DIRECT));
  }

  /** Whether it tells what its object is called: «وصف القرار بأنه إهانة». */
  public boolean describes() {
    return target.stream().anyMatch(how -> how.startsWith(DIRECT + "+"));
  }

  /** Whether it judges, so that its holder is whoever speaks and no subject of its words. */
  public boolean isJudgement() {
    return !holder.equals(SUBJECT);
  }

  /**
   * Principal parts: Arabic third person masculine singular of both tenses; English base and past.
   *
   * @param third English third person singular where irregular
   * @param ing English where irregular
   * @param participle English past participle where it differs from the past
   */
  public record Verb(
      String present,
      String past,
      @Nullable String third,
      @Nullable String ing,
      @Nullable String participle) {}
}
