/**
 * What Isnad speaks of, as records and enums: articles, passages, annotations, the ontology. Knows
 * the JDK only.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
