/**
 * Files into the model; every fault is told as file:line, fault and remedy. Knows model and text.
 */
@NullMarked
package org.isnad.read;

import org.jspecify.annotations.NullMarked;
