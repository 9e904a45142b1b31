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
import java.util.function.LongSupplier;
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
      new Recent<>(REMEMBERED, account -> account.running() == 0);
  private final List<Waiting> waiting = new ArrayList<>();
  private final CoreTime coreTime;
  private final LongSupplier nanoTime;
  private int running;
  private int longRunning;

  public Admission(Shares shares) {
    this(shares, Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }

  Admission(Shares shares, int cores, LongSupplier nanoTime) {
    this.shares = shares;
    this.nanoTime = nanoTime;
    this.coreTime = new CoreTime(cores, nanoTime);
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
    private final long since = nanoTime.getAsLong();
    private final double sinceWork;
    private boolean isLong;
    private boolean isUnfinished;
    private boolean left;

    private Place(Account account, double sinceWork) {
      this.account = account;
      this.sinceWork = sinceWork;
    }

    boolean isOverBrief() {
      return nanoTime.getAsLong() - since > shares.brief().toNanos();
    }

    /** Whether it may go on beyond what any query may take. */
    boolean mayGoOn() {
      synchronized (Admission.this) {
        if (isLong || left) {
          return true;
        }
        isLong = longRunning < shares.longOnes() && hasBudget();
        longRunning += isLong ? 1 : 0;
        isUnfinished = !isLong;
        return isLong;
      }
    }

    boolean hasBudget() {
      synchronized (Admission.this) {
        return account.spent(nanoTime.getAsLong()) < shares.budget().toNanos();
      }
    }

    public void leave() {
      synchronized (Admission.this) {
        left = true;
        double worked = coreTime.passed(running) - sinceWork;
        account.end(worked, shown(worked), nanoTime.getAsLong());
        running--;
        longRunning -= isLong ? 1 : 0;
        callNext();
      }
    }

    /** What was not let finish is one that takes long, for all one knows. */
    private double shown(double worked) {
      return isUnfinished ? Math.max(worked, shares.brief().toNanos()) : worked;
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
      Account account = accounts.computeIfAbsent(caller.address(), address -> newcomer());
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

  private Account newcomer() {
    return new Account(longest(), nanoTime.getAsLong());
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
    int kept = account.isKnownBelow(longest()) ? 0 : shares.all() / KEPT;
    return running < shares.all() - kept && account.running() < shares.each();
  }

  /** What a query may take and its caller still be known for brief ones, in nanoseconds. */
  private double longest() {
    return shares.brief().toNanos() / 2.0;
  }

  private Place take(Account account) {
    Place place = new Place(account, coreTime.passed(running));
    account.begin();
    running++;
    return place;
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
   * Whoever will have used least when his is done comes first; of several requests of one, the
   * newest. So it is he who asks for much at a time that makes room, not who asks for one thing.
   */
  private Comparator<Waiting> order() {
    long now = nanoTime.getAsLong();
    Map<Account, Integer> before = new HashMap<>();
    Map<Waiting, Double> cost = new HashMap<>();
    for (int i = waiting.size() - 1; i >= 0; i--) {
      Account account = waiting.get(i).account;
      int number = before.merge(account, 1, Integer::sum) + account.running();
      cost.put(waiting.get(i), account.spent(now) + number * account.expected(now));
    }
    return Comparator.<Waiting, Double>comparing(cost::get)
        .thenComparing(Comparator.<Waiting>comparingInt(waiting::indexOf).reversed());
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
