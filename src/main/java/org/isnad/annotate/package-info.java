/** Checks annotations against their article and the ontology. Pure; knows model and text. */
@NullMarked
package org.isnad.annotate;

import org.jspecify.annotations.NullMarked;
