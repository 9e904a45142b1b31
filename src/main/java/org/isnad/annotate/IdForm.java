package org.isnad.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of our ids, and the kinds that a word of the ontology stands for.
 *
 * <pre>
 * state:KZ, leader:kassym-jomart-tokayev, org:csto, event:csto-summit-2022-05-16, issue:veto
 * stance:csto-moscow-2022-0a1b2c3d4e5f
 * </pre>
 */
final class IdForm {
  /** Every actor but a place, by its kind's word. */
  static final Set<String> ACTORS = Set.of("State", "Leader", "Person", "Organization", "Group");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  /** Without a hyphen: so the article can be told from it, and two articles cannot share one. */
  private static final Pattern STANCE = Pattern.compile("[A-Za-z0-9]{1,40}");

  /** Kosovo's code is of common use, though the standard leaves it to its users. */
  private static final String KOSOVO = "XK";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private IdForm() {}

  static boolean fits(String id, String prefix) {
    return id.startsWith(prefix + ":") && NAME.matcher(id.substring(prefix.length() + 1)).matches();
  }

  static boolean fitsStance(String id, String article) {
    String prefix = "stance:" + article + "-";
    return id.startsWith(prefix) && STANCE.matcher(id.substring(prefix.length())).matches();
  }

  static boolean isCountry(String iso2) {
    return COUNTRIES.contains(iso2) || iso2.equals(KOSOVO);
  }

  /** Of a kind's word: org for Organization, else the word in small letters. */
  static String prefix(String kind) {
    return kind.equals("Organization") ? "org" : kind.toLowerCase(Locale.ROOT);
  }

  /** The kind of actor or place that an id's prefix stands for. */
  static Optional<String> kind(String id) {
    Set<String> kinds = new HashSet<>(ACTORS);
    kinds.add("Place");
    return kinds.stream().filter(kind -> id.startsWith(prefix(kind) + ":")).findFirst();
  }

  /** {@code Actor} becomes the kinds that it stands for. */
  static Set<String> expand(Set<String> kinds) {
    Set<String> expanded = new HashSet<>(kinds);
    if (expanded.remove("Actor")) {
      expanded.addAll(ACTORS);
    }
    return expanded;
  }
}
