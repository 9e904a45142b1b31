package org.isnad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids made from content: the same statement keeps its id when the text around it changes, and two
 * runs give the same.
 */
public final class Ids {
  private Ids() {}

  /** {@code stance:<article>-<hash>}, from who, which position, on what and in which words. */
  public static String stance(
      String article, String holder, String type, String about, List<Passage> evidence) {
    StringBuilder content =
        new StringBuilder(holder).append('|').append(type).append('|').append(about);
    evidence.forEach(passage -> content.append('|').append(passage.quote()));
    return "stance:" + article + "-" + hash(content.toString());
  }

  /**
   * {@code issue:<article>-<words>}, {@code event:<article>-<words>}: what one article calls so;
   * «نتائج الجولة» of another article are others.
   *
   * @param words in Latin letters and hyphens
   */
  public static String told(String kind, String article, String words) {
    return kind + ":" + article + "-" + words;
  }

  /** {@code rel:<hash>}, for an edge that is known by its ends and its kind. */
  public static String edge(String kind, String source, String target, String detail) {
    return "rel:" + hash(kind + "|" + source + "|" + target + "|" + detail);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
