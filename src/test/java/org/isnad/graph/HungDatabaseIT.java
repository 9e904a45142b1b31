package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A database whose process stands still keeps its connections open and answers nobody. */
@DisabledOnOs(OS.WINDOWS)
class HungDatabaseIT {
  private static final int PATIENCE_S = 120;

  @TempDir private Path folder;

  private static final class Told implements GraphSource.Progress {
    final CompletableFuture<Void> lost = new CompletableFuture<>();
    final CompletableFuture<Graph> back = new CompletableFuture<>();

    @Override
    public void step(String word) {}

    @Override
    public void restarting() {
      lost.complete(null);
    }

    @Override
    public void restored(Graph graph) {
      back.complete(graph);
    }
  }

  @Test
  void isEndedAndStartedAgain() throws Exception {
    Told told = new Told();
    try (EmbeddedDatabase database = new EmbeddedDatabase(folder, null, false)) {
      Set<ProcessHandle> before = children();
      Graph graph = database.open(told);
      Set<ProcessHandle> child = children();
      child.removeAll(before);
      assertThat(graph.answers()).isTrue();
      long start = System.nanoTime();
      new ProcessBuilder("kill", "-STOP", pid(child)).start().waitFor();
      CompletableFuture<?> reader =
          CompletableFuture.runAsync(() -> graph.read("admin/alive", Map.of()));
      told.lost.get(PATIENCE_S, TimeUnit.SECONDS);
      assertThat(System.nanoTime() - start).isGreaterThan(9_000_000_000L); // no mere pause
      assertThatThrownBy(() -> reader.get(PATIENCE_S, TimeUnit.SECONDS))
          .hasCauseInstanceOf(GraphFault.class);
      Graph next = told.back.get(PATIENCE_S, TimeUnit.SECONDS);
      assertThat(next.read("admin/alive", Map.of())).hasSize(1);
    }
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static String pid(Set<ProcessHandle> child) {
    assertThat(child).hasSize(1);
    return String.valueOf(child.iterator().next().pid());
  }
}
