package org.isnad.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.model.Fault;

/**
 * The faults found so far in one article's annotations.
 *
 * @param place gives {@code path:line} of an item
 * @param whole whether an item could be read without a fault; of another one, what seems to be
 *     missing or wrong may only be what could not be read
 */
record FaultList(Function<Object, String> place, Predicate<Object> whole, List<Fault> faults) {
  FaultList(Function<Object, String> place, Predicate<Object> whole) {
    this(place, whole, new ArrayList<>());
  }

  /** One of {@code faults.properties}. */
  void add(Object item, String code, Object... words) {
    faults.add(Fault.of(place.apply(item), code, words));
  }

  boolean isWhole(Object item) {
    return whole.test(item);
  }
}
