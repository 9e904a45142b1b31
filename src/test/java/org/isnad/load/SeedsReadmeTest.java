package org.isnad.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.model.Fault;
import org.isnad.read.OntologyReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example in {@code seeds/README.md} is an article that can be loaded, and no key is untold.
 */
class SeedsReadmeTest {
  /** A fenced block that is named by its file: {@code ```yaml article.yaml}. */
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");

  private static final Pattern ID = Pattern.compile("(?m)^id: (\\S+)$");
  private static final Pattern KNOWN = Pattern.compile("unknown key zzz; use one of ([\\w, ]+)");

  @TempDir Path above;
  private final Map<String, String> files = new TreeMap<>();
  private String readme = "";

  @BeforeEach
  void readExample() throws IOException {
    readme = Files.readString(Path.of("seeds/README.md"));
    BLOCK.matcher(readme).results().forEach(block -> files.put(block.group(1), block.group(2)));
    assertThat(files).containsOnlyKeys("annotations.yaml", "article.txt", "article.yaml");
  }

  @Test
  void itsExamplePassesTheCheck() throws IOException {
    ArticleFolders read = check();
    assertThat(read.faults()).isEmpty();
    assertThat(read.whole().get(0).annotations().stances()).hasSize(3);
  }

  /** Every block of the example gets an unknown key; the faults then list the known ones. */
  @Test
  void itTellsEveryKey() throws IOException {
    files.computeIfPresent("article.yaml", (name, text) -> "zzz: 1\n" + unknown(text));
    files.computeIfPresent("annotations.yaml", (name, text) -> "zzz: 1\n" + unknown(text));
    TreeSet<String> keys = new TreeSet<>();
    for (Fault fault : check().faults()) {
      KNOWN
          .matcher(fault.toString())
          .results()
          .forEach(match -> keys.addAll(List.of(match.group(1).split(", "))));
    }
    assertThat(keys).hasSizeGreaterThan(40).allMatch(key -> readme.contains("`" + key + "`"));
  }

  private static String unknown(String yaml) {
    return yaml.replace("{", "{zzz: 1, ").replaceAll("(?m)^( +)- (\\w+:)", "$1- zzz: 1\n$1  $2");
  }

  private ArticleFolders check() throws IOException {
    MatchResult id = ID.matcher(readme).results().findFirst().orElseThrow();
    Path folder = Files.createDirectory(above.resolve(id.group(1)));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return ArticleFolders.read(FolderSearch.under(above), OntologyReader.shipped());
  }
}
