package org.isnad.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Ontology;
import org.isnad.model.TieRule;
import org.isnad.text.LayerPattern;

/** Reads {@code seeds/rules/ties/*.yaml}, each a list of rules; their form stands at their head. */
public final class TieReader {
  private static final String FOLDER = "seeds/rules/ties";
  private static final String SUFFIX = ".yaml";
  private static final String MEMBERSHIP = "membership";
  private static final int EXAMPLES = 2;

  private final List<String> kinds;
  private final List<String> statuses;
  private final Set<String> ids = new HashSet<>();

  private TieReader(Ontology ontology) {
    kinds = new ArrayList<>(ontology.ids("relation_types"));
    kinds.add(MEMBERSHIP);
    statuses = ontology.ids("membership_statuses");
  }

  /** The rules that Isnad ships. */
  public static List<TieRule> shipped(Ontology ontology) {
    return new TieReader(ontology).read(SeedFile.shipped(FOLDER, SUFFIX));
  }

  /** All rules of a folder; throws all that is wrong in any file. */
  public static List<TieRule> read(Path folder, Ontology ontology) {
    return new TieReader(ontology).read(SeedFile.in(folder, SUFFIX));
  }

  private List<TieRule> read(List<SeedFile> seeds) {
    return SeedFile.blocks(seeds, this::rule);
  }

  private TieRule rule(YamlMap map) {
    map.only("id", "lang", "makes", "status", "pattern", "reversed", "examples", "counterexamples");
    String id = map.text("id");
    if (!ids.add(id)) {
      map.fault("id", "rule-id-twice", id);
    }
    String makes = map.choice("makes", kinds, word -> word);
    return new TieRule(
        id,
        map.has("lang") ? map.choice("lang", List.of("ar", "en"), word -> word) : "ar",
        makes,
        map.has("status") ? map.choice("status", statuses, word -> word) : null,
        pattern(map),
        map.flag("reversed"),
        sentences(map, "examples", EXAMPLES),
        sentences(map, "counterexamples", 1),
        map.place("id"));
  }

  private static String pattern(YamlMap map) {
    String pattern = map.text("pattern");
    try {
      LayerPattern.compile(pattern);
    } catch (IllegalArgumentException e) {
      map.fault("pattern", "no-pattern", String.valueOf(e.getMessage()));
    }
    return pattern;
  }

  private static List<String> sentences(YamlMap map, String key, int least) {
    List<String> sentences = map.textOrTexts(key);
    if (sentences.size() < least) {
      map.fault(key, "few-sentences", least, key, sentences.size());
    }
    return sentences;
  }
}
