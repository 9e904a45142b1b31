package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import org.isnad.Settings;
import org.isnad.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All commands, ready to run. An option whose name stands in {@link Settings} takes its text and
 * its default from there. Exit codes: 0 done, 1 a fault, 2 wrong usage.
 */
public final class Commands {
  private final Map<String, String> environment;
  private final PrintWriter out;
  private final PrintWriter err;

  public Commands(Map<String, String> environment) {
    this(
        environment,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }

  Commands(Map<String, String> environment, PrintWriter out, PrintWriter err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Runs the command in {@code args}, or {@code serve} when none is named; the exit code. */
  public int run(String... args) {
    List<String> unknown = Settings.unknown(environment);
    if (!unknown.isEmpty()) {
      err.println(
          "isnad: "
              + Nearest.sentence("setting", unknown.get(0), Settings.variables())
              + " Unset it or correct its name.");
      return CommandLine.ExitCode.USAGE;
    }
    return line().execute(withDefaultCommand(args));
  }

  private CommandLine line() {
    var failures = new Failures(environment);
    return new CommandLine(new Isnad())
        .setOut(out)
        .setErr(err)
        .setResourceBundle(texts())
        .setDefaultValueProvider(defaults())
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** {@code isnad --port 80} is {@code isnad serve --port 80}. */
  private static String[] withDefaultCommand(String[] args) {
    List<String> words = new ArrayList<>(Arrays.asList(args));
    boolean ofRoot =
        !words.isEmpty()
            && (!words.get(0).startsWith("-")
                || List.of("-h", "--help", "-V", "--version").contains(words.get(0)));
    if (!ofRoot) {
      words.add(0, "serve");
    }
    return words.toArray(String[]::new);
  }

  private IDefaultValueProvider defaults() {
    return arg ->
        arg instanceof OptionSpec option
            ? Settings.ofFlag(option.longestName())
                .flatMap(setting -> setting.without(environment))
                .orElse(null)
            : null;
  }

  private ResourceBundle texts() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return Arrays.stream(Settings.values())
            .map(setting -> new Object[] {setting.key(), setting.says() + defaultText(setting)})
            .toArray(Object[][]::new);
      }
    };
  }

  /** Of this run: what the environment sets is the default here. */
  private String defaultText(Settings setting) {
    String value = setting.without(environment).orElse("none");
    return " (" + setting.variable() + "; default: " + value.replace("%", "%%") + ")";
  }
}
