package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.EmbeddedDatabase;
import org.isnad.graph.GraphSource;
import org.isnad.graph.RemoteDatabase;
import org.isnad.server.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which database a command works on; a {@link Mixin} of every command that needs one. */
final class DatabaseOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--data", paramLabel = "DIR", converter = Folder.class)
  private Path data;

  @Option(names = "--neo4j", paramLabel = "URI", converter = BoltAddress.class)
  private @Nullable String neo4j;

  @Option(names = "--user", paramLabel = "NAME")
  private String user;

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  @Option(names = "--archives", paramLabel = "DIR")
  private @Nullable Path archives;

  /** Not yet open; for one piece of work. */
  GraphSource source() {
    return source(false);
  }

  /** Not yet open; for a server, which shall be back soon when its database dies. */
  GraphSource lastingSource() {
    return source(true);
  }

  private GraphSource source(boolean lasting) {
    if (neo4j != null) {
      if (typed("--data")) {
        throw usage("--data is for our own database and --neo4j for another; leave one out");
      }
      return new RemoteDatabase(neo4j, user, password());
    }
    for (String flag : List.of("--user", "--password-file")) {
      if (typed(flag)) {
        throw usage(flag + " belongs to --neo4j, which is missing; add it or leave both out");
      }
    }
    return new EmbeddedDatabase(folder(), archives, lasting);
  }

  private boolean typed(String flag) {
    return command.commandLine().getParseResult().hasMatchedOption(flag);
  }

  /** Where the logs are, also when the database is elsewhere. */
  Path logs() {
    return folder().resolve("logs");
  }

  Path folder() {
    return data.toAbsolutePath().normalize();
  }

  /** Where the pages of our own database are served. */
  ServedAddress served() {
    return new ServedAddress(folder());
  }

  /** Who may write. */
  Tokens tokens() {
    return TokenCommand.tokens(data);
  }

  /** Whether it is our own and not somebody's Neo4j. */
  boolean isOurs() {
    return neo4j == null;
  }

  /** For a progress line: the folder or the address. */
  String place() {
    return neo4j == null ? folder().toString() : neo4j;
  }

  /** A folder as it is typed. */
  static final class Folder implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
      if (word.isBlank()) {
        throw new TypeConversionException("--data is empty; name a folder or leave it out");
      }
      if (Files.exists(Path.of(word)) && !Files.isDirectory(Path.of(word))) {
        throw new TypeConversionException(word + " is a file; --data takes a folder");
      }
      return Path.of(word);
    }
  }

  /** An address as it is typed. */
  static final class BoltAddress implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      if (!word.matches("(bolt|neo4j)(\\+s|\\+ssc)?://[^/\\s]+.*")) {
        throw new TypeConversionException(
            word + " is no address of a Neo4j; write bolt://host:7687 or neo4j://host:7687");
      }
      return word;
    }
  }

  private String password() {
    if (passwordFile == null) {
      return "";
    }
    try {
      List<String> lines = Files.readAllLines(passwordFile);
      if (lines.isEmpty() || lines.get(0).isBlank()) {
        throw usage("the first line of " + passwordFile + " is empty; write the password there");
      }
      return lines.get(0).strip();
    } catch (IOException e) {
      throw usage("the password file " + passwordFile + " cannot be read; correct --password-file");
    }
  }

  private ParameterException usage(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
