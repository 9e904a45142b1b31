package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Names;
import org.isnad.model.Ontology;
import org.isnad.model.Ontology.RelationType;
import org.isnad.model.Ontology.StanceType;
import org.isnad.model.Ontology.Term;

/** Reads {@code seeds/ontology.yaml}. */
public final class OntologyReader {
  private static final String PATH = "/seeds/ontology.yaml";
  private static final List<String> TERM_LISTS =
      List.of(
          "actor_kinds",
          "node_kinds",
          "polarities",
          "voices",
          "modalities",
          "reviews",
          "mention_hows",
          "event_kinds",
          "participant_roles",
          "membership_statuses",
          "resolution_bases");

  private OntologyReader() {}

  /** The ontology that Isnad ships. */
  public static Ontology shipped() {
    try (InputStream in = OntologyReader.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("no " + PATH + " on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "seeds/ontology.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ontology read(String text, String shown) {
    YamlFile file = YamlFile.parse(text, shown);
    YamlMap root = file.root();
    List<String> known = new ArrayList<>(TERM_LISTS);
    known.add("stance_types");
    known.add("relation_types");
    root.only(known.toArray(String[]::new));
    Map<String, List<Term>> terms = new LinkedHashMap<>();
    for (String list : TERM_LISTS) {
      terms.put(list, root.maps(list).stream().map(OntologyReader::term).toList());
    }
    List<StanceType> stances =
        root.maps("stance_types").stream().map(OntologyReader::stanceType).toList();
    List<RelationType> relations =
        root.maps("relation_types").stream().map(OntologyReader::relationType).toList();
    file.throwFaults();
    return new Ontology(terms, stances, relations);
  }

  private static Term term(YamlMap map) {
    map.only("id", "ar", "en", "plural_ar", "plural_en", "polarity");
    String pluralAr = map.optional("plural_ar");
    String pluralEn = map.optional("plural_en");
    return new Term(
        map.text("id"),
        names(map),
        new Names(pluralAr == null ? "" : pluralAr, pluralEn == null ? "" : pluralEn));
  }

  private static StanceType stanceType(YamlMap map) {
    map.only("id", "polarity", "pattern", "ar", "en");
    int polarity = map.choice("polarity", List.of(0, 1, -1), String::valueOf);
    return new StanceType(map.text("id"), polarity, map.text("pattern"), names(map));
  }

  private static RelationType relationType(YamlMap map) {
    map.only("id", "graph", "symmetric", "source", "target", "ar", "en");
    return new RelationType(
        map.text("id"),
        map.text("graph"),
        "true".equals(map.optional("symmetric")),
        Set.copyOf(map.texts("source")),
        Set.copyOf(map.texts("target")),
        names(map));
  }

  private static Names names(YamlMap map) {
    return new Names(map.text("ar"), map.text("en"));
  }
}
