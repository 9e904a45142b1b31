package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.Settings;
import org.isnad.graph.guard.QueryRefused;
import org.isnad.graph.guard.RefusalCode;
import org.isnad.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place that turns exceptions into a sentence on the error stream and an exit code. Our own
 * exceptions carry their sentence; any other is a defect and says so.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Map<String, String> environment;

  Failures(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    line.getErr().println("isnad: " + usageSentence(fault));
    line.getErr()
        .println("See " + line.getCommandSpec().qualifiedName() + " --help for what there is.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    err.println("isnad: " + sentence(fault));
    if (((Isnad) line.getCommandSpec().root().userObject()).debug()) {
      fault.printStackTrace(err);
    }
    return fault instanceof QueryRefused refused
            && refused.refusal().code().kind() == RefusalCode.Kind.QUERY
        ? ExitCode.USAGE
        : ExitCode.SOFTWARE;
  }

  static String sentence(Exception fault) {
    if (fault.getClass().getName().startsWith("org.isnad.") && fault.getMessage() != null) {
      return fault.getMessage();
    }
    if (fault instanceof UncheckedIOException io && io.getCause() != null) {
      return sentence(io.getCause());
    }
    if (fault instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist; correct the path.";
    }
    if (fault instanceof IOException) {
      return "a file could not be read or written: " + fault.getMessage() + ".";
    }
    return "a defect in Isnad: " + fault + "; please report it with what --debug prints.";
  }

  private String usageSentence(ParameterException fault) {
    CommandSpec spec = fault.getCommandLine().getCommandSpec();
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      if (word.startsWith("-")) {
        return Nearest.sentence("option", word.replaceFirst("=.*", ""), options(spec));
      }
      if (!spec.subcommands().isEmpty()) {
        return Nearest.sentence("command", word, commands(spec));
      }
      return "one word too many: " + word + ".";
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    String message = fault.getMessage() == null ? "wrong usage" : fault.getMessage();
    return message + variable(fault) + (message.endsWith(".") ? "" : ".");
  }

  private static String missing(ArgSpec missing) {
    return missing instanceof OptionSpec option
        ? option.longestName()
            + " needs a value: "
            + option.longestName()
            + " "
            + option.paramLabel()
            + "."
        : missing.paramLabel() + " is missing: " + String.join(" ", missing.description()) + ".";
  }

  /** Tells when the wrong value came from the environment. */
  private String variable(ParameterException fault) {
    return fault.getArgSpec() instanceof OptionSpec option
        ? Settings.ofFlag(option.longestName())
            .filter(setting -> environment.containsKey(setting.variable()))
            .map(setting -> " (" + setting.variable() + " is set)")
            .orElse("")
        : "";
  }

  private static List<String> commands(CommandSpec spec) {
    return spec.subcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> options(CommandSpec spec) {
    return spec.options().stream().flatMap(option -> Arrays.stream(option.names())).toList();
  }
}
