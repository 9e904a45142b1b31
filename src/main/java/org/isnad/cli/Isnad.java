package org.isnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root: it only knows its commands. */
@Command(
    name = "isnad",
    description =
        "Turns political articles into a graph in which everything rests on its sentence.",
    subcommands = {
      ServeCommand.class,
      LoadCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      CheckCommand.class,
      TokenCommand.class,
      PrepareCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands (serve is the default):%n",
    footer = "%nExit codes: 0 done, 1 a fault, 2 wrong usage.")
final class Isnad implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show the stack trace of a fault")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
