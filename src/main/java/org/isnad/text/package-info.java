/**
 * Decoding, folding for comparison with a map back to original offsets, sentences, tokens. Knows
 * the JDK and Lucene only.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
