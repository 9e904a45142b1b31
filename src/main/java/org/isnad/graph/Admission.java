package org.isnad.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.text.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask next. A few queries run at a time; who does not fit in waits for a moment, and
 * whoever has used the least of late and asks what takes the least comes first. Some places are
 * kept for those whose queries are known to be brief. A query that turns out long needs one of few
 * places for long ones, so that short ones always find the database free; and who has used up a
 * minute of the database's time has none of those. Thread-safe.
 *
 * <pre>
 * enter ──▶ runs ──(after {@link Shares#brief})──▶ mayGoOn? ──▶ leave
 *   └─ waits, at most {@link Shares#patience}: then there is no room
 * </pre>
 */
public final class Admission {
  /** Callers that are remembered; who was forgotten has used nothing. */
  private static final int REMEMBERED = 10_000;

  /** Of all places, one in so many is kept for those who are known to be brief. */
  private static final int KEPT = 4;

  /**
   * How much there is to share.
   *
   * @param all queries at a time
   * @param each of them of one caller
   * @param longOnes of them that take longer than {@code brief}
   * @param brief what any query may take
   * @param patience how long one waits to be let in
   * @param budget time of the database that a caller may use up in advance; it comes back second by
   *     second
   */
  public record Shares(
      int all, int each, int longOnes, Duration brief, Duration patience, Duration budget) {

    /** One machine's own user has it all to himself. */
    public static final Shares PRIVATE =
        new Shares(8, 8, 4, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMinutes(10));

    /** Anyone: no single one takes it from the others. */
    public static final Shares PUBLIC =
        new Shares(8, 4, 2, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMinutes(1));
  }

  private final Shares shares;
  private final Recent<String, Account> accounts =
      new Recent<>(REMEMBERED, account -> account.running == 0);
  private final List<Waiting> waiting = new ArrayList<>();
  private int running;
  private int longRunning;

  public Admission(Shares shares) {
    this.shares = shares;
  }

  /** What a caller has used. */
  private static final class Account {
    private double spentNanos;
    private double usualNanos = -1;
    private long at = System.nanoTime();
    private int running;

    void pay(long nanos) {
      spent();
      spentNanos += nanos;
      usualNanos = usualNanos < 0 ? nanos : (usualNanos + nanos) / 2;
    }

    /** How long its queries took, the latest counting most; of a newcomer the guess. */
    double usual(double guess) {
      return usualNanos < 0 ? guess : usualNanos;
    }

    double spent() {
      long now = System.nanoTime();
      spentNanos = Math.max(0, spentNanos - (now - at));
      at = now;
      return spentNanos;
    }
  }

  private static final class Waiting {
    private final Account account;
    private final CountDownLatch turn = new CountDownLatch(1);
    private @Nullable Place place;

    Waiting(Account account) {
      this.account = account;
    }
  }

  /** One query that was let in; to be left once. */
  public final class Place {
    private final Account account;
    private final long since = System.nanoTime();
    private boolean isLong;
    private boolean left;

    private Place(Account account) {
      this.account = account;
    }

    boolean isOverBrief() {
      return System.nanoTime() - since > shares.brief().toNanos();
    }

    /** Whether it may go on beyond what any query may take. */
    boolean mayGoOn() {
      synchronized (Admission.this) {
        if (isLong || left) {
          return true;
        }
        isLong = longRunning < shares.longOnes() && hasBudget();
        longRunning += isLong ? 1 : 0;
        return isLong;
      }
    }

    boolean hasBudget() {
      synchronized (Admission.this) {
        return account.spent() < shares.budget().toNanos();
      }
    }

    public void leave() {
      synchronized (Admission.this) {
        left = true;
        account.pay(System.nanoTime() - since);
        account.running--;
        running--;
        longRunning -= isLong ? 1 : 0;
        callNext();
      }
    }
  }

  /** Waits for its turn; null when there is no room. */
  @Nullable Place enter(Caller caller) {
    return enter(caller, shares.patience());
  }

  /** The same for what one does not like to be told to ask again. */
  public @Nullable Place enter(Caller caller, Duration patience) {
    Waiting ticket;
    synchronized (this) {
      Account account = accounts.computeIfAbsent(caller.address(), address -> new Account());
      if (fits(account)) {
        return take(account);
      }
      ticket = new Waiting(account);
      waiting.add(ticket);
      if (waiting.size() > 2 * shares.all() * shares.each()) {
        sendAway(Collections.max(waiting, order()));
      }
    }
    await(ticket, patience);
    synchronized (this) {
      waiting.remove(ticket);
      return ticket.place;
    }
  }

  private void sendAway(Waiting one) {
    waiting.remove(one);
    one.turn.countDown();
  }

  /** Until it is called or sent away, or patience ends. */
  private static void await(Waiting ticket, Duration patience) {
    try {
      ticket.turn.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean fits(Account account) {
    int kept = account.usual(longest()) < longest() ? 0 : shares.all() / KEPT;
    return running < shares.all() - kept && account.running < shares.each();
  }

  /** What a query may take and its caller still be known for brief ones, in nanoseconds. */
  private double longest() {
    return shares.brief().toNanos() / 2.0;
  }

  private Place take(Account account) {
    account.running++;
    running++;
    return new Place(account);
  }

  private void callNext() {
    for (Waiting next = next(); next != null; next = next()) {
      waiting.remove(next);
      next.place = take(next.account);
      next.turn.countDown();
    }
  }

  private @Nullable Waiting next() {
    List<Waiting> fitting = waiting.stream().filter(one -> fits(one.account)).toList();
    return fitting.isEmpty() ? null : Collections.min(fitting, order());
  }

  /**
   * Whoever has used least and will use least comes first; of several requests of one, the newest.
   */
  private Comparator<Waiting> order() {
    Map<Waiting, Double> cost = new HashMap<>();
    Map<Waiting, Integer> newest = new HashMap<>();
    for (Waiting one : waiting) {
      cost.put(one, one.account.spent() + one.account.usual(longest()));
      newest.put(one, -newest.size());
    }
    return Comparator.<Waiting, Double>comparing(cost::get).thenComparing(newest::get);
  }

  /** How many queries run now, and how many of all may. */
  public synchronized int running() {
    return running;
  }

  public synchronized int waiting() {
    return waiting.size();
  }

  public Shares shares() {
    return shares;
  }
}
