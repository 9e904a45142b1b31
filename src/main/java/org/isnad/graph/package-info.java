/**
 * The only package that knows Neo4j: the embedded database or a Bolt address, reached through the
 * Java driver.
 */
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
