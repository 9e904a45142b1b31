/** Asks the graph: views, cards, named queries, free read-only Cypher, as plain values. */
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
