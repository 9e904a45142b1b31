package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownIdsTest {
  private final KnownIds known = new KnownIds();

  private void asked(String element, @Nullable String id, String before, String now) {
    Map<String, @Nullable String> found = new HashMap<>();
    found.put(element, id);
    known.keep(found, before, now);
  }

  @Test
  void knowsWhatWasAskedForInOneState() {
    asked("e1", "state:AA", known.state(), "1"); // of the first state it knows nothing yet
    assertThat(known.of(List.of("e1"), "1")).isEmpty();
    asked("e1", "state:AA", known.state(), "1");
    asked("e2", null, known.state(), "1");
    assertThat(known.of(List.of("e1", "e2", "e3"), "1"))
        .containsEntry("e1", "state:AA")
        .containsEntry("e2", null)
        .hasSize(2);
  }

  @Test
  void forgetsAllWhenSomebodyWrites() {
    asked("e1", "state:AA", "", "1");
    asked("e1", "state:AA", "1", "1");
    assertThat(known.of(List.of("e1"), "2")).isEmpty();
    asked("e2", "state:BB", "1", "2"); // written to while it was asked
    assertThat(known.of(List.of("e1", "e2"), "2")).isEmpty();
    assertThat(known.of(List.of("e1"), "1")).isEmpty();
  }

  @Test
  void keepsNothingOfADatabaseThatTellsNoState() {
    asked("e1", "state:AA", "", "");
    assertThat(known.of(List.of("e1"), "")).isEmpty();
  }
}
