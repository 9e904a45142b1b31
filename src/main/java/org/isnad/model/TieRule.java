package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ties two actors when their names stand in a pattern, of {@code seeds/rules/ties}.
 *
 * @param id an item that it makes has the origin {@code rule:<id>}
 * @param makes {@code membership}, or one of the ontology's relation types
 * @param status of a membership
 * @param pattern words, {@code @state @org @actor @nisba}, {@code (a|b)} and {@code ~n}
 * @param reversed whether the second actor of the pattern is the source
 * @param examples sentences in which it must be found
 * @param counterexamples sentences in which it must not
 */
public record TieRule(
    String id,
    String language,
    String makes,
    @Nullable String status,
    String pattern,
    boolean reversed,
    List<String> examples,
    List<String> counterexamples,
    String place) {}
