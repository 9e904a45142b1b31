/**
 * An article and what is known of the language → proposed annotations. Pure: no file, no clock, no
 * locale, and no text makes it throw.
 *
 * <pre>
 * article → tokens → units (names, offices, verbs that tell a position…)   Gazetteer, Scan
 *         → people whom no list knows, offices, short forms, groups         People, Offices, References
 *         → stances, events, memberships, relations                        Stances, Events, Ties
 *         → annotations with passages, rules and confidence                Told, Extractor
 * </pre>
 */
@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
