package org.isnad.model;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when input has faults: all of them, not the first alone. */
public final class Faults extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  public Faults(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
