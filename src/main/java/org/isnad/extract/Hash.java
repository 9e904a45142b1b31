package org.isnad.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for what several words say together; the same words give the same name. */
final class Hash {
  private Hash() {}

  /** Ten hexadecimal digits. */
  static String of(String... words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String word : words) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
