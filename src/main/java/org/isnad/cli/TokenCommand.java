package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.isnad.server.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may write over HTTP. A running server knows what is made or taken back at once. */
@Command(
    name = "token",
    description = "Make, list and take back the tokens that let people and programs write.")
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Where the tokens lie. */
  static final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", converter = DatabaseOptions.Folder.class)
    private Path data;

    Tokens tokens() {
      return TokenCommand.tokens(data);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do with tokens: create, list or revoke");
  }

  @Command(
      name = "create",
      description = "Make a token and print it; it is stored as a hash and never shown again.")
  int create(
      @Parameters(paramLabel = "NAME", description = "whose it is, such as newsroom") String name,
      @Mixin DataFolder folder) {
    Tokens tokens = folder.tokens();
    if (!Tokens.isName(name)) {
      throw usage(
          "create",
          name + " is no name of a token; use Latin letters, digits, dots and hyphens, 40 at most");
    }
    if (tokens.has(name)) {
      throw usage("create", "there is a token " + name + " already; choose another name");
    }
    String secret = tokens.create(name);
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        "Keep it: it is not shown again. Use it as Authorization: Bearer …, or log in on the page.");
    spec.commandLine().getOut().println(secret);
    return 0;
  }

  @Command(name = "list", description = "The names of the tokens and the days they were made.")
  int list(@Mixin DataFolder folder) {
    folder
        .tokens()
        .all()
        .forEach(token -> spec.commandLine().getOut().println(token.name() + "\t" + token.made()));
    return 0;
  }

  @Command(
      name = "revoke",
      description = "Take a token back; who is logged in with it is logged out.")
  int revoke(
      @Parameters(paramLabel = "NAME", description = "as token list shows it") String name,
      @Mixin DataFolder folder) {
    if (!folder.tokens().revoke(name)) {
      throw usage("revoke", "there is no token " + name + "; isnad token list shows them");
    }
    return 0;
  }

  /** The tokens of a data folder. */
  static Tokens tokens(Path data) {
    return new Tokens(data.toAbsolutePath().normalize().resolve("tokens"));
  }

  private ParameterException usage(String command, String sentence) {
    return new ParameterException(spec.subcommands().get(command), sentence);
  }
}
