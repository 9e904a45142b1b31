/**
 * Where each node of a graph stands in its picture. Pure and repeatable: the same nodes and edges
 * give the same positions on every JDK, under every locale and in whatever order they come. Knows
 * the JDK only.
 *
 * <p>{@link org.isnad.layout.Layout} reads as the list of stages.
 */
@NullMarked
package org.isnad.layout;

import org.jspecify.annotations.NullMarked;
