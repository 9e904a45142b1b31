/** From article to graph: read, annotate, write, in a few visible lines. */
@NullMarked
package org.isnad.load;

import org.jspecify.annotations.NullMarked;
