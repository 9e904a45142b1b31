package org.isnad.read;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Another parser's events, until they nest too deep for those who take them by recursion. */
final class ShallowParser implements Parser {
  private final Parser parser;
  private final int most;
  private int depth;

  ShallowParser(Parser parser, int most) {
    this.parser = parser;
    this.most = most;
  }

  /** Thrown where the nesting passes what is allowed. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private TooDeep(int line) {
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return parser.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> depth++;
      case SequenceEnd, MappingEnd -> depth--;
      default -> {}
    }
    if (depth > most) {
      throw new TooDeep(event.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }
    return event;
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }
}
