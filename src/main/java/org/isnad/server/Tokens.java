package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.graph.DataFolder;

/**
 * Who may write: a file with a line for each token, its name, the day it was made and the SHA-256
 * of its secret. A secret is 256 random bits, so that its hash needs neither salt nor work; it is
 * told once and stands nowhere. The file is read each time, so that what is made or taken back
 * counts at once.
 */
public final class Tokens {
  private static final String PREFIX = "isnad_";
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
  private static final int BYTES = 32;

  private final Path file;

  /**
   * @param file which need not be there yet
   */
  public Tokens(Path file) {
    this.file = file;
  }

  /**
   * @param hash SHA-256 of the secret, in hexadecimal
   */
  public record Token(String name, LocalDate made, String hash) {
    private String line() {
      return name + "\t" + made + "\t" + hash;
    }
  }

  /** Whether a token may have this name: Latin letters, digits, dots and hyphens. */
  public static boolean isName(String name) {
    return name.matches(NAME);
  }

  /** In the order in which they were made. */
  public List<Token> all() {
    try {
      List<Token> all = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 3) {
          all.add(new Token(parts[0], LocalDate.parse(parts[1]), parts[2]));
        }
      }
      return all;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(String name) {
    return all().stream().anyMatch(token -> token.name().equals(name));
  }

  /**
   * Makes a token.
   *
   * @param name that no other has
   * @return its secret, which nothing can tell again
   */
  public String create(String name) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    List<Token> all = new ArrayList<>(all());
    all.add(new Token(name, LocalDate.now(), hash(secret)));
    write(all);
    return secret;
  }

  /** Takes one back; false where there is none of this name. */
  public boolean revoke(String name) {
    List<Token> all = new ArrayList<>(all());
    boolean there = all.removeIf(token -> token.name().equals(name));
    if (there) {
      write(all);
    }
    return there;
  }

  /** The name of the token whose secret this is. */
  Optional<String> holder(String secret) {
    byte[] hash = hash(secret).getBytes(StandardCharsets.US_ASCII);
    return all().stream()
        .filter(t -> MessageDigest.isEqual(hash, t.hash().getBytes(StandardCharsets.US_ASCII)))
        .map(Token::name)
        .findFirst();
  }

  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A new file in the old one's place, which only its owner may read. */
  private void write(List<Token> all) {
    Path made = file.resolveSibling(file.getFileName() + ".new");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        DataFolder.make(folder);
      }
      Files.deleteIfExists(made);
      Files.createFile(made);
      if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(made, all.stream().map(Token::line).toList());
      move(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Path made) throws IOException {
    try {
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
