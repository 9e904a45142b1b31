package org.isnad.extract;

import org.isnad.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a text gives.
 *
 * @param from first token
 * @param to one past the last token
 * @param date as precise as the text gives it; null when it names a day that cannot be resolved
 * @param relative whether it was resolved from the day of publication
 */
record DateMention(int from, int to, @Nullable PartialDate date, boolean relative) {}
