package org.isnad.model;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Something wrong that a person can mend.
 *
 * @param place {@code path:line}
 * @param fault what is wrong there
 * @param remedy what to do about it
 * @param faultAr the same for who reads Arabic, and so {@code remedyAr}
 */
public record Fault(String place, String fault, String remedy, String faultAr, String remedyAr) {
  private static final Sentences SENTENCES = Sentences.read(Fault.class, "faults.properties");

  /** Keep what stands in them from turning the words around it. */
  private static final String ISOLATE = "\u2068";

  private static final String ISOLATED = "\u2069";

  /** Of words that no reader of the page meets: our own lexicons, and the command line. */
  public Fault(String place, String fault, String remedy) {
    this(place, fault, remedy, fault, remedy);
  }

  /**
   * A fault of {@code faults.properties}.
   *
   * @param code its key there
   * @param words what is filled in: texts and numbers, and {@link Names} for what has two languages
   */
  public static Fault of(String place, String code, Object... words) {
    Object[] all = Arrays.stream(words).map(Fault::isolated).toArray();
    Names fault = SENTENCES.of(code + ".fault", all);
    Names remedy = SENTENCES.of(code + ".remedy", all);
    return new Fault(place, fault.en(), remedy.en(), fault.ar(), remedy.ar());
  }

  /** A part of a fault, such as {@code the role of state:RU}, out of the same file. */
  public static Names part(String key, Object... words) {
    return SENTENCES.of("part." + key, Arrays.stream(words).map(Fault::isolated).toArray());
  }

  private static Object isolated(Object word) {
    if (word instanceof Names) {
      return word;
    }
    String text = String.valueOf(word);
    return new Names(ISOLATE + text + ISOLATED, text);
  }

  /** The same at another place. */
  public Fault at(String other) {
    return new Fault(other, fault, remedy, faultAr, remedyAr);
  }

  /** With what {@code change} makes of its place and of what is wrong there. */
  public Fault told(UnaryOperator<String> change) {
    return new Fault(
        change.apply(place), change.apply(fault), remedy, change.apply(faultAr), remedyAr);
  }

  @Override
  public String toString() {
    return place + ": " + fault + "; " + remedy;
  }

  /** The same sentence in Arabic. */
  public String arabic() {
    return place + ": " + faultAr + "؛ " + remedyAr;
  }
}
