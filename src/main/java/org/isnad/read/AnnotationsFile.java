package org.isnad.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.model.Annotations;
import org.isnad.model.Fault;

/** What an annotations file says, on which line each of its items stands, and what is wrong. */
public final class AnnotationsFile {
  private final String path;
  private final Annotations annotations;
  private final IdentityHashMap<Object, Integer> lines;
  private final Set<Object> broken;
  private final List<Fault> faults;

  AnnotationsFile(
      String path,
      Annotations annotations,
      IdentityHashMap<Object, Integer> lines,
      Set<Object> broken,
      List<Fault> faults) {
    this.path = path;
    this.annotations = annotations;
    this.lines = lines;
    this.broken = broken;
    this.faults = List.copyOf(faults);
  }

  /** Everything in the file; an item that is not {@link #whole} has some value for each fault. */
  public Annotations annotations() {
    return annotations;
  }

  /** What is wrong with the form of single items; empty when all could be read. */
  public List<Fault> faults() {
    return faults;
  }

  /** Whether an item could be read without a fault. */
  public boolean whole(Object item) {
    return !broken.contains(item);
  }

  /** {@code path:line} of one of the items. */
  public String place(Object item) {
    return path + ":" + lines.getOrDefault(item, 1);
  }
}
