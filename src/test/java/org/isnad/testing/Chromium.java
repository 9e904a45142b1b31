package org.isnad.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium: one that is on the path, else the one Playwright installs, else Debian's package
 * when we are root, else a sentence that says what to install.
 */
public final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private Chromium() {}

  /** Started without a window; the caller closes it. */
  public static Browser launch(Playwright playwright) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true);
    List<String> flags = new ArrayList<>(QUIET);
    if (isRoot()) {
      flags.add("--no-sandbox");
    }
    options.setArgs(flags);
    executable(playwright).ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  /** Playwright without a download of its own; {@link #launch} decides about that. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Optional<Path> executable(Playwright playwright) {
    Optional<Path> there = onPath();
    if (there.isPresent()) {
      return there;
    }
    Path own = Path.of(playwright.chromium().executablePath());
    if (Files.isExecutable(own) || run(playwrightInstaller()) && Files.isExecutable(own)) {
      return Optional.empty();
    }
    if (isRoot() && run(List.of("sh", "-c", "apt-get update && apt-get install -y chromium"))) {
      Optional<Path> installed = onPath();
      if (installed.isPresent()) {
        return installed;
      }
    }
    throw new IllegalStateException(
        "The browser tests need Chromium and none could be installed; install the package chromium (or Google Chrome) and run again.");
  }

  private static List<String> playwrightInstaller() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-cp",
        System.getProperty("java.class.path"),
        CLI.class.getName(),
        "install",
        "chromium");
  }

  private static Optional<Path> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean run(List<String> command) {
    System.out.println(
        "Chromium: "
            + String.join(" ", command.subList(Math.max(0, command.size() - 3), command.size())));
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
