/**
 * Decides whether a stranger's Cypher may run: the text is parsed by Neo4j's own parser and every
 * node of the tree must stand on a list ({@code allowed-syntax.txt}, {@code allowed-functions.txt},
 * {@code allowed-procedures.txt}); then its cost is judged where the text shows it, from how many
 * nodes and relationships of each kind there are ({@link org.isnad.graph.guard.Census}).
 *
 * <p>What the text does not show is held by the limits of {@link org.isnad.graph.FreeCypher} and of
 * the database.
 */
@NullMarked
package org.isnad.graph.guard;

import org.jspecify.annotations.NullMarked;
