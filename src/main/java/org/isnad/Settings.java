package org.isnad;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The one table of what can be set. Each row is a flag and an environment variable of the same
 * name: {@code --password-file} is {@code ISNAD_PASSWORD_FILE}. The flag wins. Help and README show
 * this table.
 */
public enum Settings {
  PORT("N", "7070", "serve on this port; 0 takes any free one"),
  HOST("ADDRESS", "127.0.0.1", "serve on this address; 0.0.0.0 lets other machines in"),
  DATA("DIR", "", "keep the database in this folder"),
  PUBLIC(
      "",
      "false",
      "open to anyone: a share for each address, and no start where a promise cannot hold"),
  NEO4J("URI", "", "use the Neo4j at bolt://… or neo4j://… instead of our own database"),
  USER("NAME", "neo4j", "user of that Neo4j"),
  PASSWORD_FILE("FILE", "", "file whose first line is the password of that user"),
  QUERIES("DIR", "", "named queries of yours, beside those that ship: DIR/NAME.cypher"),
  ARCHIVES(
      "DIR", "", "class archives for a fast start; the launcher makes them and names them here");

  private static final String PREFIX = "ISNAD_";

  private final String value;
  private final String standard;
  private final String says;

  Settings(String value, String standard, String says) {
    this.value = value;
    this.standard = standard;
    this.says = says;
  }

  /** {@code --password-file} */
  public String flag() {
    return "--" + key();
  }

  /** {@code password-file} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code ISNAD_PASSWORD_FILE} */
  public String variable() {
    return PREFIX + name();
  }

  /** What stands for its value in help: {@code FILE}. */
  public String value() {
    return value;
  }

  /** The value when nobody sets it; empty where there is none. */
  public String standard() {
    return standard;
  }

  /** What it does, in half a sentence. */
  public String says() {
    return says;
  }

  public static Optional<Settings> ofFlag(String flag) {
    return Arrays.stream(values()).filter(setting -> setting.flag().equals(flag)).findFirst();
  }

  /** The value for a run without the flag: of the environment, else the standard one, or none. */
  public Optional<String> without(Map<String, String> environment) {
    String set = environment.get(variable());
    if (set != null && !set.isBlank()) {
      return Optional.of(set);
    }
    if (this == DATA) {
      return Optional.of(
          dataFolder(System.getProperty("os.name"), System.getProperty("user.home"), environment)
              .toString());
    }
    return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
  }

  /** Every {@code ISNAD_…} variable that is no setting, in order. */
  public static List<String> unknown(Map<String, String> environment) {
    return environment.keySet().stream()
        .filter(name -> name.startsWith(PREFIX))
        .filter(name -> Arrays.stream(values()).noneMatch(s -> s.variable().equals(name)))
        .sorted()
        .toList();
  }

  /** All variables, for a message. */
  public static List<String> variables() {
    return Arrays.stream(values()).map(Settings::variable).toList();
  }

  /** The table as Markdown, for the README. */
  public static String markdown() {
    UnaryOperator<String> code = text -> text.isEmpty() ? "" : "`" + text + "`";
    return Arrays.stream(values())
        .map(
            s ->
                "| `%s` | `%s` | %s | %s |"
                    .formatted(
                        (s.flag() + " " + s.value).strip(),
                        s.variable(),
                        code.apply(s == DATA ? "~/.local/share/isnad" : s.standard),
                        s.says))
        .collect(
            Collectors.joining(
                "\n", "| flag | variable | default | does |\n| --- | --- | --- | --- |\n", "\n"));
  }

  /** Where each system keeps what a program stores for a user. */
  static Path dataFolder(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.get("LOCALAPPDATA");
      return local == null ? Path.of(home, "AppData", "Local", "isnad") : Path.of(local, "isnad");
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "isnad");
    }
    String xdg = environment.get("XDG_DATA_HOME");
    boolean set = xdg != null && Path.of(xdg).isAbsolute();
    return set ? Path.of(xdg, "isnad") : Path.of(home, ".local", "share", "isnad");
  }
}
