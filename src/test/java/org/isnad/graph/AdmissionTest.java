package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.isnad.graph.Admission.Place;
import org.isnad.graph.Admission.Shares;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final Caller ANNA = caller("192.0.2.1");
  private static final Caller BORIS = caller("192.0.2.2");
  private static final Caller CLARA = caller("192.0.2.3");

  private static Caller caller(String address) {
    return new Caller() {
      @Override
      public String address() {
        return address;
      }

      @Override
      public boolean isGone() {
        return false;
      }
    };
  }

  private static Admission admission(
      int all, int each, int longOnes, int patienceMs, int budgetMs) {
    return new Admission(
        new Shares(
            all,
            each,
            longOnes,
            Duration.ZERO,
            Duration.ofMillis(patienceMs),
            Duration.ofMillis(budgetMs)));
  }

  private static Place entered(@Nullable Place place) {
    return Objects.requireNonNull(place);
  }

  @Test
  void oneCallerDoesNotTakeEveryPlace() {
    Admission admission = admission(3, 2, 1, 50, 1000);
    entered(admission.enter(ANNA));
    Place second = entered(admission.enter(ANNA));
    assertThat(admission.enter(ANNA)).isNull();
    entered(admission.enter(BORIS));
    assertThat(admission.enter(CLARA)).isNull();
    second.leave();
    assertThat(admission.enter(CLARA)).isNotNull();
    assertThat(admission.running()).isEqualTo(3);
  }

  @Test
  void whoHasUsedLeastComesFirst() throws Exception {
    Admission admission = admission(1, 1, 1, 5000, 60_000);
    Place first = entered(admission.enter(ANNA));
    Thread.sleep(300);
    first.leave();
    assertComesFirst(admission, BORIS, ANNA, List.of(ANNA, BORIS));
  }

  /** Both have long given back what they used: it counts what one asks, not when. */
  @Test
  void whoAsksBriefThingsComesBeforeWhoAsksLongOnes() throws Exception {
    Admission admission = admission(1, 1, 1, 5000, 60_000);
    spend(admission, ANNA, 200);
    spend(admission, BORIS, 1);
    Thread.sleep(400);
    assertComesFirst(admission, BORIS, ANNA, List.of(BORIS, ANNA));
  }

  @Test
  void somePlacesAreKeptForWhoIsKnownToBeBrief() throws InterruptedException {
    Admission admission =
        new Admission(
            new Shares(
                4, 4, 1, Duration.ofMillis(400), Duration.ofMillis(50), Duration.ofMinutes(1)));
    spend(admission, ANNA, 1);
    for (int i = 0; i < 3; i++) {
      entered(admission.enter(BORIS));
    }
    assertThat(admission.enter(BORIS)).isNull();
    assertThat(admission.enter(CLARA)).isNull();
    assertThat(admission.enter(ANNA)).isNotNull();
  }

  /** Among as many as may wait, whoever would wait longest makes room. */
  @Test
  void whoComesLateAndAsksBriefThingsIsNotSentAway() throws Exception {
    Admission admission = admission(1, 1, 1, 5000, 60_000);
    spend(admission, ANNA, 200);
    spend(admission, BORIS, 1);
    Thread.sleep(400);
    Place running = entered(admission.enter(CLARA));
    List<CompletableFuture<Optional<Place>>> crowd = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      crowd.add(async(() -> Optional.ofNullable(admission.enter(ANNA))));
      awaitWaiting(admission, i + 1);
    }
    var boris = async(() -> entered(admission.enter(BORIS)));
    CompletableFuture.anyOf(crowd.toArray(CompletableFuture[]::new)).get(3, TimeUnit.SECONDS);
    assertThat(crowd.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
        .containsExactly(Optional.empty());
    running.leave();
    assertThat(boris.get(3, TimeUnit.SECONDS)).isNotNull();
  }

  /** Of two who wait for the place that a third has, in the order in which they come. */
  private static void assertComesFirst(
      Admission admission, Caller first, Caller second, List<Caller> order) throws Exception {
    Place running = entered(admission.enter(CLARA));
    List<CompletableFuture<Place>> waiting = new ArrayList<>();
    for (Caller caller : order) {
      waiting.add(async(() -> entered(admission.enter(caller))));
      awaitWaiting(admission, waiting.size());
    }
    var last = waiting.get(order.indexOf(second));
    running.leave();
    Place next = waiting.get(order.indexOf(first)).get(3, TimeUnit.SECONDS);
    assertThat(last).isNotDone();
    next.leave();
    assertThat(last.get(3, TimeUnit.SECONDS)).isNotNull();
  }

  private static void spend(Admission admission, Caller caller, int ms)
      throws InterruptedException {
    Place place = entered(admission.enter(caller));
    Thread.sleep(ms);
    place.leave();
  }

  /** In a thread of its own: the common pool may have one alone, and each of these waits. */
  private static <T> CompletableFuture<T> async(Supplier<T> asked) {
    return CompletableFuture.supplyAsync(asked, task -> new Thread(task).start());
  }

  private static void awaitWaiting(Admission admission, int count) throws InterruptedException {
    for (int i = 0; i < 300 && admission.waiting() < count; i++) {
      Thread.sleep(10);
    }
    assertThat(admission.waiting()).isEqualTo(count);
  }

  @Test
  void longOnesHavePlacesOfTheirOwn() {
    Admission admission = admission(8, 8, 1, 50, 60_000);
    Place one = entered(admission.enter(ANNA));
    Place other = entered(admission.enter(BORIS));
    assertThat(one.mayGoOn()).isTrue();
    assertThat(one.mayGoOn()).isTrue();
    assertThat(other.mayGoOn()).isFalse();
    one.leave();
    assertThat(other.mayGoOn()).isTrue();
  }

  @Test
  void whoHasUsedItsTimeAsksBrieflyUntilItIsBack() throws InterruptedException {
    Admission admission = admission(8, 8, 8, 50, 200);
    Place spending = entered(admission.enter(ANNA));
    Thread.sleep(400);
    spending.leave();
    Place next = entered(admission.enter(ANNA));
    assertThat(next.hasBudget()).isFalse();
    assertThat(next.mayGoOn()).isFalse();
    assertThat(entered(admission.enter(BORIS)).mayGoOn()).isTrue();
    Thread.sleep(600);
    assertThat(next.hasBudget()).isTrue();
  }

  /** Eight on two cores; what ends of itself after a second had a quarter of a core. */
  @Test
  void whoWaitedForACoreStaysKnownForBriefQueries() {
    AtomicLong now = new AtomicLong();
    Admission admission = new Admission(Shares.PUBLIC, 2, now::get);
    takes(admission, ANNA, 10, now);
    takes(admission, BORIS, 10, now);
    List<Place> crowd = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      crowd.add(entered(admission.enter(caller("198.51.100." + i))));
    }
    Place slow = entered(admission.enter(ANNA));
    Place stopped = entered(admission.enter(BORIS));
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(970));
    assertThat(crowd.get(0).mayGoOn()).isTrue();
    assertThat(crowd.get(1).mayGoOn()).isTrue();
    assertThat(stopped.mayGoOn()).isFalse();
    stopped.leave();
    slow.leave();
    assertThat(admission.enter(BORIS, Duration.ZERO)).isNull();
    assertThat(admission.enter(ANNA, Duration.ZERO)).isNotNull();
  }

  private static Admission oneAtATime(AtomicLong now) {
    return new Admission(
        new Shares(1, 1, 1, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofMinutes(1)),
        2,
        now::get);
  }

  private static void takes(Admission admission, Caller caller, int ms, AtomicLong now) {
    Place place = entered(admission.enter(caller));
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(ms));
    place.leave();
  }

  /** Who asks for two things at a time makes room for who asks for one, though it takes longer. */
  @Test
  void whoAsksForMuchAtATimeMakesRoom() throws Exception {
    AtomicLong now = new AtomicLong();
    Admission admission = oneAtATime(now);
    for (Caller caller : List.of(ANNA, BORIS)) {
      takes(admission, caller, caller == ANNA ? 140 : 200, now);
    }
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(400));
    Place running = entered(admission.enter(CLARA));
    List<CompletableFuture<Optional<Place>>> greedy = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      greedy.add(async(() -> Optional.ofNullable(admission.enter(ANNA))));
      awaitWaiting(admission, i + 1);
    }
    var boris = async(() -> entered(admission.enter(BORIS)));
    CompletableFuture.anyOf(greedy.toArray(CompletableFuture[]::new)).get(3, TimeUnit.SECONDS);
    assertThat(greedy.get(0).join()).isEmpty();
    running.leave();
    greedy.get(1).get(3, TimeUnit.SECONDS).orElseThrow().leave();
    assertThat(boris.get(3, TimeUnit.SECONDS)).isNotNull();
  }

  /** One bad query does not keep one out for good among those who ask again and again. */
  @Test
  void whoWaitsComesBackIn() throws Exception {
    AtomicLong now = new AtomicLong();
    Admission admission = oneAtATime(now);
    Place bad = entered(admission.enter(ANNA));
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(600));
    assertThat(bad.mayGoOn()).isTrue();
    bad.leave();
    now.addAndGet(TimeUnit.SECONDS.toNanos(3));
    takes(admission, BORIS, 240, now);
    now.addAndGet(TimeUnit.MILLISECONDS.toNanos(240));
    assertComesFirst(admission, ANNA, BORIS, List.of(ANNA, BORIS));
  }
}
