package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher beside a jar, in a folder with a blank in its name. Its Java is a script that writes
 * down how it is called and ends with the code that it is told.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String THOROUGH = "-XX:TieredStopAtLevel=1";
  private static final String EARLY = "-Disnad.promises=only";

  @TempDir Path folder;
  private Path home;

  private record Ended(int code, String err, List<String> calls) {
    /** The last call: the command itself. */
    String command() {
      return calls.get(calls.size() - 1);
    }

    boolean isCheckedEarly() {
      return calls.stream().anyMatch(call -> call.contains(EARLY));
    }
  }

  @BeforeEach
  void unpack() throws IOException {
    home = Files.createDirectory(folder.resolve("my isnad"));
    Files.copy(Path.of("isnad"), home.resolve("isnad"));
    executable(home.resolve("isnad"));
    Files.writeString(home.resolve("isnad.jar"), "");
    java("17.0.9", 0);
  }

  /** Every argument in brackets, a call a line. */
  private void java(String version, int code) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("a jdk/bin"));
    Path java =
        Files.writeString(
            bin.resolve("java"),
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2023-10-17' >&2; exit; fi
            for word in "$@"; do printf '[%%s]' "$word"; done >> "$CALLS"
            echo >> "$CALLS"
            case " $* " in *" %s "*) exit 7 ;; esac
            exit %d
            """
                .formatted(version, EARLY, code));
    executable(java);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended run(Map<String, String> environment, String... words) throws IOException {
    Path calls = folder.resolve("calls");
    Files.deleteIfExists(calls);
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home.resolve("isnad").toString()), Stream.of(words)).toList());
    builder.environment().keySet().removeIf(name -> name.startsWith("ISNAD_"));
    builder.environment().put("JAVA_HOME", folder.resolve("a jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("CALLS", calls.toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      return new Ended(code, err, Files.exists(calls) ? Files.readAllLines(calls) : List.of());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What cannot be kept is told before a fast start is prepared, however --public was said. */
  @ParameterizedTest
  @CsvSource({
    "'', --public --port 0, true",
    "'', serve --public, true",
    "'', serve --public=TRUE, true",
    "true, '', true",
    "TRUE, serve, true",
    "true, --port 0, true",
    "true, serve --public=false, false",
    "false, serve, false",
    "false, serve --public, true",
    "true, query who-opposed, false",
    "true, load a, false",
  })
  void promisesAreCheckedEarlyWhereverTheyAreMade(String variable, String line, boolean early)
      throws IOException {
    String[] words = Stream.of(line.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    Map<String, String> environment =
        variable.isEmpty() ? Map.of() : Map.of("ISNAD_PUBLIC", variable);
    Ended ended = run(environment, words);
    assertThat(ended.isCheckedEarly()).isEqualTo(early);
    if (early) { // it fails, and nothing else is started
      assertThat(ended.calls()).hasSize(1);
      assertThat(ended.code()).isEqualTo(7);
    } else {
      assertThat(ended.command()).contains(THOROUGH);
      assertThat(ended.code()).isZero();
    }
  }

  @Test
  void wordsAndFoldersReachJavaAsTheyAre() throws IOException {
    Ended ended =
        run(Map.of(), "query", "MATCH (n) WHERE n.a > 1 & '$x' RETURN \"*\"", "-p", "a= b");
    assertThat(ended.command())
        .endsWith(
            "[-jar]["
                + home
                + "/isnad.jar][query][MATCH (n) WHERE n.a > 1 & '$x' RETURN \"*\"][-p][a= b]");
  }

  @Test
  void theCodeIsThatOfTheCommand() throws IOException {
    java("21", 2);
    assertThat(run(Map.of(), "check").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"16.0.2", "1.8.0_392", "''"})
  void anOldJavaIsTold(String version) throws IOException {
    java(version, 0);
    Ended ended = run(Map.of(), "check");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.calls()).isEmpty();
    assertThat(ended.err())
        .isEqualTo("isnad: needs Java 17 or newer; install a JDK or set JAVA_HOME to one.\n");
  }

  /** No Windows runs here; what both launchers say and hand on is held together by their texts. */
  @Test
  void theOneForWindowsSaysTheSame() throws IOException {
    String windows = Files.readString(Path.of("isnad.cmd"));
    String unix = Files.readString(Path.of("isnad"));
    for (String both :
        List.of(
            "needs Java 17 or newer; install a JDK or set JAVA_HOME to one.",
            "building what changed; the first time takes a few minutes",
            "the build failed; what is above says where.",
            "-Xms32m -Xmx160m -Xss512k -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m",
            "-Xlog:disable -Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            THOROUGH,
            "ISNAD_PUBLIC")) {
      assertThat(windows).contains(both);
      assertThat(unix).contains(both);
    }
    assertThat(windows.lines().filter(line -> line.matches("(?i).*set \"?(home|public|path)=.*")))
        .as("variables that mean something to what is started")
        .isEmpty();
  }
}
