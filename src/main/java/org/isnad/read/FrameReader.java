package org.isnad.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.model.Frame;
import org.isnad.model.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code seeds/rules/frames/*.yaml}, each a list of frames. What cannot be tried cannot be
 * trusted: a frame has at least two examples and a counterexample.
 *
 * <pre>
 * - id: denies                                   unique in all files
 *   stance: denies                               of the ontology
 *   verb: {perfect: نفى, imperfect: ينفي}          or verbs, a list; English: {base: deny, past: denied}
 *   nouns: [نفي]
 *   target: [direct, أن]
 *   negated: none
 *   examples: ["نفت [دلمون] {وجود السد}."]          [who] and {what}
 *   counterexamples: ["سكن الشاعر المنفى."]
 * </pre>
 */
public final class FrameReader {
  private static final String FOLDER = "seeds/rules/frames";
  private static final String SUFFIX = ".yaml";
  private static final List<String> HOLDERS = List.of(Frame.SUBJECT, Frame.SPEAKER, Frame.AUTHOR);
  private static final int EXAMPLES = 2;
  private static final Pattern HOLDER = Pattern.compile("\\[[^\\[\\]{}]+]");
  private static final Pattern TARGET = Pattern.compile("\\{[^\\[\\]{}]+}");

  private final List<String> stanceTypes;
  private final Map<String, String> places = new HashMap<>();

  private FrameReader(Ontology ontology) {
    this.stanceTypes = ontology.ids("stance_types");
  }

  /** The frames that Isnad ships, in the order of files and lines. */
  public static List<Frame> shipped(Ontology ontology) {
    return new FrameReader(ontology).read(SeedFile.shipped(FOLDER, SUFFIX));
  }

  /** All frames of a folder; throws all that is wrong in any file. */
  public static List<Frame> read(Path folder, Ontology ontology) {
    return new FrameReader(ontology).read(SeedFile.in(folder, SUFFIX));
  }

  private List<Frame> read(List<SeedFile> seeds) {
    return SeedFile.blocks(seeds, this::frame);
  }

  private Frame frame(YamlMap map) {
    map.only(
        "id",
        "lang",
        "stance",
        "verb",
        "verbs",
        "nouns",
        "participles",
        "light",
        "idioms",
        "inflect",
        "object",
        "target",
        "negated",
        "reproach",
        "mutual",
        "holder",
        "examples",
        "counterexamples");
    String language = map.has("lang") ? one(map, "lang", List.of("ar", "en")) : "ar";
    Frame frame =
        new Frame(
            id(map),
            language,
            one(map, "stance", stanceTypes),
            verbs(map, language),
            map.textOrTexts("nouns"),
            map.textOrTexts("participles"),
            map.flag("light"),
            map.textOrTexts("idioms"),
            inflects(map),
            map.textOrTexts("object"),
            map.textOrTexts("target"),
            map.has("holder") ? one(map, "holder", HOLDERS) : HOLDERS.get(0),
            negated(map),
            map.flag("reproach"),
            map.flag("mutual"),
            examples(map, "examples", EXAMPLES),
            examples(map, "counterexamples", 1),
            map.place("id"));
    checkWhole(map, frame);
    return frame;
  }

  private String id(YamlMap map) {
    String id = map.text("id");
    String first = places.putIfAbsent(id, map.place("id"));
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      map.fault("id", "frame-id", id);
    } else if (!id.isEmpty() && first != null) {
      map.fault("id", "frame-id-twice", id, first);
    }
    return id;
  }

  private static String one(YamlMap map, String key, List<String> known) {
    return map.choice(key, known, Function.identity());
  }

  private static List<Frame.Verb> verbs(YamlMap map, String language) {
    List<YamlMap> blocks = new ArrayList<>(map.maps("verbs"));
    YamlMap verb = map.isBlock("verb") ? map.map("verb") : null;
    if (verb != null) {
      blocks.add(0, verb);
    }
    return blocks.stream().map(b -> language.equals("ar") ? arabic(b) : english(b)).toList();
  }

  private static Frame.Verb arabic(YamlMap verb) {
    verb.only("perfect", "imperfect");
    return new Frame.Verb(verb.text("imperfect"), verb.text("perfect"), null, null, null);
  }

  private static Frame.Verb english(YamlMap verb) {
    verb.only("base", "past", "third", "ing", "participle");
    return new Frame.Verb(
        verb.text("base"),
        verb.text("past"),
        verb.optional("third"),
        verb.optional("ing"),
        verb.optional("participle"));
  }

  /** Writers also say {@code verb: true} of idioms. */
  private static boolean inflects(YamlMap map) {
    return map.flag("inflect") | (!map.isBlock("verb") && map.flag("verb"));
  }

  private @Nullable String negated(YamlMap map) {
    boolean none = !map.has("negated") || map.isText("negated", "none");
    return none ? null : one(map, "negated", stanceTypes);
  }

  private static List<String> examples(YamlMap map, String key, int least) {
    List<String> examples = map.textOrTexts(key);
    if (examples.size() < least) {
      map.fault(
          key,
          key.equals("examples") ? "few-examples" : "few-counterexamples",
          key,
          examples.size(),
          least);
    }
    return examples;
  }

  private static void checkWhole(YamlMap map, Frame frame) {
    if (frame.verbs().isEmpty()
        && frame.nouns().isEmpty()
        && frame.participles().isEmpty()
        && frame.idioms().isEmpty()) {
      map.fault("id", "frame-empty");
    }
    if (frame.inflect() && frame.idioms().isEmpty()) {
      map.fault("inflect", "inflect-alone");
    }
    if (frame.target().isEmpty()) {
      map.fault("target", "no-target");
    }
    for (String example : frame.examples()) {
      if (!HOLDER.matcher(example).find()) {
        map.fault("examples", "example-no-holder", example);
      }
      // what a judgement is about may stand before it: «إن الجدار غير قانوني»
      if (!frame.isJudgement() && !TARGET.matcher(example).find()) {
        map.fault("examples", "example-no-target", example);
      }
    }
  }
}
