package org.isnad.extract;

import java.util.Locale;

/**
 * How the text tells that somebody has an office; the id stands in the draft as the role's origin.
 *
 * <pre>
 * NAME         الرئيس الفرنسي [إيمانويل ماكرون]
 * BEHIND_NAME  [مالك عقار]، نائب رئيس المجلس
 * PEER         التقى وزير الخارجية [نظيره] فلانا
 * </pre>
 */
enum OfficeRule {
  NAME,
  BEHIND_NAME,
  APPOSED,
  APPOINTED,
  POSSESSED,
  SHARED,
  LEADS,
  UNNAMED,
  /** The office is not told: it is that of whoever is met. */
  PEER;

  /** As drafts name it: {@code role-behind-name}. */
  String id() {
    return "role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the office is a guess, which gives way to what the lexicon knows. */
  boolean isGuess() {
    return this == PEER;
  }
}
