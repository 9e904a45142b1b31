package org.isnad.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A map of what was asked for last: when it is full, what was asked for longest ago goes. Not
 * thread-safe; a look-up changes it too.
 */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;
  private final transient Predicate<V> mayGo;

  /**
   * @param most how many it holds
   */
  public Recent(int most) {
    this(most, value -> true);
  }

  /**
   * @param mayGo what may not go stays and keeps others until it may
   */
  public Recent(int most, Predicate<V> mayGo) {
    super(64, 0.75f, true);
    this.most = most;
    this.mayGo = mayGo;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most && mayGo.test(eldest.getValue());
  }
}
