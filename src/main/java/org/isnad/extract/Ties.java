package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.extract.Sense.Nisba;
import org.isnad.model.Membership;
import org.isnad.model.Passage;
import org.isnad.model.Relation;
import org.isnad.model.TieRule;
import org.isnad.text.LayerPattern;
import org.isnad.text.LayeredText;
import org.isnad.text.Span;

/**
 * Memberships and lasting relations, by patterns over what stands in a sentence. A list of actors
 * at an end of a pattern ties each of them.
 */
final class Ties {
  /** A rule with its pattern compiled. */
  record Compiled(TieRule rule, LayerPattern pattern) {
    static List<Compiled> of(List<TieRule> rules, String language) {
      return rules.stream()
          .filter(rule -> rule.language().equals(language))
          .map(rule -> new Compiled(rule, LayerPattern.compile(rule.pattern())))
          .toList();
    }
  }

  private final Context context;
  private final List<Compiled> rules;
  private final Map<List<String>, Membership> memberships = new LinkedHashMap<>();
  private final Map<List<String>, Relation> relations = new LinkedHashMap<>();

  Ties(Context context, List<Compiled> rules) {
    this.context = context;
    this.rules = rules;
  }

  List<Membership> memberships() {
    return List.copyOf(memberships.values());
  }

  List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  void read(List<Unit> units) {
    if (rules.isEmpty() || !hasTwoEnds(units)) {
      return;
    }
    LayeredText text = new LayeredText(units.stream().map(this::words).toList());
    for (Compiled compiled : rules) {
      for (Span span : compiled.pattern().find(text)) {
        tie(units, span, compiled.rule());
      }
    }
  }

  private static boolean hasTwoEnds(List<Unit> units) {
    int ends = 0;
    for (Unit unit : units) {
      ends += isEnd(unit) ? 1 : 0;
    }
    return ends > 1;
  }

  private static boolean isEnd(Unit unit) {
    return unit.isActor() || unit.sense(Nisba.class).isPresent();
  }

  private List<String> words(Unit unit) {
    List<String> words = new ArrayList<>(4);
    words.add(unit.words());
    if (unit.isAfterConjunction() && unit.words().length() > 2) {
      words.add(unit.words().substring(1));
    }
    unit.named()
        .ifPresent(
            named -> {
              words.add("@" + named.actor().substring(0, named.actor().indexOf(':')));
              words.add("@actor");
            });
    if (!unit.isActor() && unit.sense(Nisba.class).isPresent()) {
      words.add("@nisba");
    }
    return words;
  }

  private void tie(List<Unit> units, Span span, TieRule rule) {
    int from = span.start();
    while (!isEnd(units.get(from)) && from < span.end() - 1) {
      from++;
    }
    int to = span.end() - 1;
    while (!isEnd(units.get(to)) && to > from) {
      to--;
    }
    List<String> first = ends(units, from);
    List<String> second = ends(units, to);
    Passage passage =
        context
            .passages()
            .of(
                units.get(span.start()).from(),
                units.get(Math.max(last(units, to), span.end()) - 1).to());
    for (String a : rule.reversed() ? second : first) {
      for (String b : rule.reversed() ? first : second) {
        if (a.equals(b)) {
          continue;
        }
        if (rule.makes().equals("membership")) {
          if (b.startsWith("org:") && !a.startsWith("org:")) {
            memberships.putIfAbsent(
                List.of(a, b),
                new Membership(
                    a,
                    b,
                    null,
                    null,
                    Optional.ofNullable(rule.status()).orElse("member"),
                    List.of(passage)));
          }
        } else {
          relations.putIfAbsent(
              List.of(a, rule.makes(), b), new Relation(a, rule.makes(), b, List.of(passage)));
        }
      }
    }
  }

  private static List<String> ends(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.isActor()) {
      return Coordination.list(units, at).actors();
    }
    return unit.sense(Nisba.class).map(n -> List.of(n.state())).orElse(List.of());
  }

  private static int last(List<Unit> units, int at) {
    return units.get(at).isActor() ? Coordination.list(units, at).to() : at + 1;
  }
}
