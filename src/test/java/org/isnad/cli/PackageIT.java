package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.testing.RunningIsnad;
import org.isnad.testing.RunningIsnad.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed out: the jar with its exit codes, and the zip where there is a JDK alone. */
class PackageIT {
  @TempDir static Path folder;

  @BeforeAll
  static void unpack() throws IOException {
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path path = folder.resolve(entry.getName()).normalize();
        assertThat(path).startsWithRaw(folder);
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(Objects.requireNonNull(path.getParent()));
          Files.copy(in, path);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--version | 0 | isnad 0",
        "--help | 0 | Usage: isnad",
        "check | 0 | No fault found.",
        "lod | 2 | did you mean load?",
        "serve --port x | 2 | a port is a number",
        "load nowhere | 1 | nowhere: no such file or folder",
        "query who-opossed | 2 | did you mean who-opposed?",
      })
  void theJarsExitCodes(String words, int code, String told) {
    Ended ended = RunningIsnad.run(words.split(" "));
    assertThat(ended.code()).isEqualTo(code);
    assertThat(code == 0 ? ended.out() : ended.err()).contains(told);
    assertThat(code == 0 ? ended.err() : ended.out()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theZipNeedsAJdkAlone() throws IOException {
    Path home;
    try (Stream<Path> files =
        Files.find(folder, 2, (file, how) -> file.endsWith("isnad") && how.isRegularFile())) {
      home = files.findFirst().map(Path::getParent).orElseThrow();
    }
    Files.setPosixFilePermissions(
        home.resolve("isnad"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Ended check = RunningIsnad.run(started(home, "check"));
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).endsWith("No fault found.\n");
    Path data = folder.resolve("data");
    try (RunningIsnad isnad =
        RunningIsnad.start(started(home, "serve", "--port", "0", "--data", data.toString()))) {
      assertThat(isnad.get("/").body()).contains("<html");
      assertThat(isnad.get("/api/articles").body()).contains("csto-moscow-2022");
    }
  }

  /** With the system's own tools on the path, this JDK, and a home that holds nothing. */
  private static ProcessBuilder started(Path home, String... words) {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of("./isnad"), Stream.of(words)).toList())
            .directory(home.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH",
                "/usr/bin:/bin",
                "JAVA_HOME",
                System.getProperty("java.home"),
                "HOME",
                folder.toString(),
                "LANG",
                "C"));
    return builder;
  }
}
