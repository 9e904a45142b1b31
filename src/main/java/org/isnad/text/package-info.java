/**
 * Decoding, folding for comparison with a map back to original offsets, sentences, tokens; what is
 * known of words, and a map that keeps what was asked for last. Knows the JDK and Lucene only.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
