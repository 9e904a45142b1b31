package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.model.Ontology;
import org.isnad.query.LiveQueries;
import org.isnad.query.NamedQueries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a person keeps named queries; a mixin of the commands that run them. */
final class QueryFolder {
  @Option(names = "--queries", paramLabel = "DIR", converter = Folder.class)
  private @Nullable Path folder;

  /**
   * The queries that ship and those of the folder.
   *
   * @throws org.isnad.model.Faults each with file and line
   */
  NamedQueries load(Ontology ontology) {
    return NamedQueries.load(ontology, folder);
  }

  /** The same, which follow the folder as it changes. */
  LiveQueries live(Ontology ontology) {
    return new LiveQueries(ontology, folder);
  }

  /** A folder as it is typed. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
      if (word.isBlank() || !Files.isDirectory(Path.of(word))) {
        throw new TypeConversionException(
            (word.isBlank() ? "--queries is empty" : word + " is no folder")
                + "; --queries takes a folder with files such as who-opposed.cypher");
      }
      return Path.of(word);
    }
  }
}
