package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.Annotations;
import org.isnad.model.Frame;
import org.isnad.model.Stance;
import org.isnad.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped frame finds its examples and leaves its counterexamples alone: in «رفضت [ناميبيا]
 * {المقترح}» a stance of this frame is held by who stands in the brackets.
 */
class FrameExamplesTest {
  /** An example without its brackets, and where the holders stood, in code points. */
  private record Marked(String text, List<Span> holders) {
    static Marked of(String example) {
      StringBuilder text = new StringBuilder();
      List<Span> holders = new ArrayList<>();
      int point = 0;
      int start = 0;
      for (int c : example.codePoints().toArray()) {
        switch (c) {
          case '[' -> start = point;
          case ']' -> holders.add(new Span(start, point));
          case '{', '}' -> {}
          default -> {
            text.appendCodePoint(c);
            point++;
          }
        }
      }
      return new Marked(text.toString(), holders);
    }

    boolean isHeldBy(Actor actor) {
      return actor.mentions().stream()
          .map(mention -> mention.passage())
          .anyMatch(
              p -> holders.stream().anyMatch(h -> p.start() < h.end() && h.start() < p.end()));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFrameKeepsItsWord() {
    return Shipped.FRAMES.stream()
        .map(
            frame ->
                DynamicTest.dynamicTest(frame.id(), () -> assertThat(faults(frame)).isEmpty()));
  }

  private static List<String> faults(Frame frame) {
    List<String> faults = new ArrayList<>();
    for (String example : frame.examples()) {
      Marked marked = Marked.of(example);
      Annotations found = extract(marked.text(), frame);
      if (stances(found, frame).stream().noneMatch(s -> isHolder(found, s, marked))) {
        faults.add(frame.place() + ": not found in " + example + shown(found));
      }
    }
    for (String counterexample : frame.counterexamples()) {
      Annotations found = extract(counterexample, frame);
      if (!stances(found, frame).isEmpty()) {
        faults.add(frame.place() + ": found in " + counterexample + shown(found));
      }
    }
    return faults;
  }

  private static Annotations extract(String text, Frame frame) {
    return Shipped.EXTRACTOR.extract(Shipped.article(text, frame.language())).annotations();
  }

  private static List<Stance> stances(Annotations found, Frame frame) {
    return found.stances().stream()
        .filter(stance -> stance.origin().by().equals("rule:" + frame.id()))
        .toList();
  }

  private static boolean isHolder(Annotations found, Stance stance, Marked marked) {
    return found.actors().stream()
        .anyMatch(actor -> actor.id().equals(stance.holder()) && marked.isHeldBy(actor));
  }

  private static String shown(Annotations found) {
    return found.stances().stream()
        .map(s -> s.holder() + " " + s.type() + " by " + s.origin().by())
        .toList()
        .toString();
  }
}
