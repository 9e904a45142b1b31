/**
 * The commands, one class each, and the one place that turns faults into sentences and exit codes.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
