package org.isnad.read;

import java.util.IdentityHashMap;
import org.isnad.model.Annotations;

/** What an annotations file says, and on which line each of its items stands. */
public final class AnnotationsFile {
  private final String path;
  private final Annotations annotations;
  private final IdentityHashMap<Object, Integer> lines;

  AnnotationsFile(String path, Annotations annotations, IdentityHashMap<Object, Integer> lines) {
    this.path = path;
    this.annotations = annotations;
    this.lines = lines;
  }

  public Annotations annotations() {
    return annotations;
  }

  /** {@code path:line} of one of the items. */
  public String place(Object item) {
    return path + ":" + lines.getOrDefault(item, 1);
  }
}
