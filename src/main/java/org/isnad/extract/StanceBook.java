package org.isnad.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.Abouts.About;
import org.isnad.extract.Readings.Reading;
import org.isnad.extract.Sense.Trigger.Shape;
import org.isnad.model.Frame;
import org.isnad.model.Ids;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Passage;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.jspecify.annotations.Nullable;

/** The positions that an article tells, each once, though several words may tell it. */
final class StanceBook {
  private final String article;
  private final Map<String, Stance> stances = new LinkedHashMap<>();
  private final Set<String> framed = new HashSet<>();
  private final Set<String> described = new HashSet<>();
  private @Nullable Entry last;
  private @Nullable String lastHolder;

  /**
   * @param article its id
   */
  StanceBook(String article) {
    this.article = article;
  }

  /** A position without its holder. */
  record Entry(
      String type, About about, Voice voice, Modality modality, Passage evidence, Origin origin) {
    Entry at(Passage passage) {
      return new Entry(type, about, voice, modality, passage, origin);
    }
  }

  List<Stance> stances() {
    return List.copyOf(stances.values());
  }

  int size() {
    return stances.size();
  }

  /** Whether it tells only what a verb of saying does: a position within its words tells more. */
  boolean isFraming(Stance stance) {
    return StanceTypes.FRAMING.contains(stance.type()) || framed.contains(stance.id());
  }

  /** That a position only frames what is said. */
  void framing(String id) {
    framed.add(id);
  }

  /** The same of the position told last. */
  void describing() {
    stances.keySet().stream().reduce((a, b) -> b).ifPresent(this::describing);
  }

  /** That a position is by what its object is called, so that a judgement may tell it again. */
  void describing(String id) {
    described.add(id);
  }

  /** The id of a position, which is put in unless the same words told it before. */
  String put(String holder, Entry told) {
    Optional<String> alike = alike(holder, told);
    if (alike.isPresent()) {
      return alike.get();
    }
    List<Passage> passages = List.of(told.evidence());
    About about = told.about();
    String id = Ids.stance(article, holder, told.type(), about.id(), passages);
    Stance stance =
        new Stance(
            id,
            holder,
            told.type(),
            about.id(),
            about.text(),
            about.label(),
            told.voice(),
            told.modality(),
            passages,
            told.origin());
    stances.putIfAbsent(id, stance);
    last = told;
    lastHolder = holder;
    return id;
  }

  /** The position told last, of others too; false where none was told. */
  boolean echo(List<String> others, Passage evidence) {
    Entry told = last;
    String first = lastHolder;
    if (told == null) {
      return false;
    }
    for (String holder : others) {
      if (!holder.equals(first)) {
        put(holder, told.at(evidence));
      }
    }
    return true;
  }

  /** «ورد ترامب [قائلا] إن»: a verb and a participle told the same of the same words. */
  private Optional<String> alike(String holder, Entry told) {
    return stances.values().stream()
        .filter(s -> s.holder().equals(holder) && s.type().equals(told.type()))
        .filter(s -> s.about().equals(told.about().id()))
        .filter(s -> Objects.equals(s.aboutText(), told.about().text()))
        .filter(s -> overlaps(s.evidence().get(0), told.evidence()))
        .map(Stance::id)
        .findFirst();
  }

  private static boolean overlaps(Passage a, Passage b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** «أعلنت قطع العلاقات»: one position, though a verb and a noun both tell it. */
  boolean isTwice(String holder, String type, Passage evidence, Reading reading) {
    String rule = "rule:" + reading.trigger().frame().id();
    return reading.trigger().shape() == Shape.NOUN
        && stances.values().stream()
            .filter(s -> s.holder().equals(holder) && s.type().equals(type))
            .filter(s -> !s.origin().by().equals(rule))
            .filter(s -> s.aboutText() == null || s.aboutText().end() > evidence.start())
            .map(s -> s.evidence().get(0))
            .anyMatch(p -> p.start() <= evidence.start() && evidence.end() == p.end());
  }

  /** “She said she [believes] that …”: told once, by the first verb. */
  boolean isWithin(String holder, String type, Passage evidence, Frame frame) {
    return frame.language().equals("en")
        && type.equals("claims")
        && stances.values().stream()
            .filter(s -> s.holder().equals(holder) && framed.contains(s.id()))
            .map(s -> s.evidence().get(0))
            .anyMatch(p -> p.start() <= evidence.start() && evidence.end() <= p.end());
  }

  /**
   * «وصفت القرار بأنه [استفزاز]»: whether the verb told this judgement already. It does so for one:
   * what a long sentence judges besides is not told yet.
   */
  boolean takesDescription(Passage word) {
    return described.removeIf(
        id -> {
          Passage told = Objects.requireNonNull(stances.get(id)).evidence().get(0);
          return told.start() <= word.start() && word.end() <= told.end();
        });
  }
}
