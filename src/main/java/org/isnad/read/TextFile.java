package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Fault;
import org.isnad.model.Faults;
import org.isnad.text.Decoder;
import org.isnad.text.TextFault;

/**
 * An article's text as it lies in a file. What cannot be taken for the plain text of an article is
 * refused with its line, nothing is replaced, and what had to be done to read it is noted.
 *
 * <pre>
 * UTF-16 with a byte-order mark      → read, noted
 * UTF-16 without, PDF, HTML, 3 MB    → refused
 * U+202E in the text                 → left there, noted: it shows words in another order
 * U+FFFD in the text                 → left there, noted: letters were lost before
 * </pre>
 *
 * @param sha256 of the file's bytes, in hexadecimal
 * @param notes sentences, each with its {@code path:line}
 */
record TextFile(String text, String sha256, List<String> notes) {
  /** The Quran has 0.7 MB. */
  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<br\\s*/?>"
              + "|</(?:p|div|span|a|b|i|em|strong|h[1-6]|li|ul|td|tr|table|script|style)>");
  private static final Pattern OVERRIDE = Pattern.compile("[\u202D\u202E]");
  private static final Pattern LOST = Pattern.compile("\uFFFD");

  /**
   * @throws Faults with the one that makes the file no text
   */
  static TextFile read(Path file) {
    String shown = ArticleReader.shown(file);
    byte[] bytes = bytes(file, shown);
    refuseOtherForms(bytes, shown);
    List<String> notes = new ArrayList<>();
    String text = decode(bytes, shown, notes);
    Matcher markup = MARKUP.matcher(text);
    if (markup.find()) {
      throw fault(shown, lineOf(text, markup.start()), "html", markup.group().strip());
    }
    note(
        OVERRIDE,
        text,
        shown,
        "the text overrides its direction (U+202D, U+202E; %d in all), which shows words in another"
            + " order than they are read; it is left as it is",
        notes);
    note(
        LOST,
        text,
        shown,
        "letters were lost before the file was saved (U+FFFD; %d in all); it is left as it is",
        notes);
    return new TextFile(text, sha256(bytes), List.copyOf(notes));
  }

  private static byte[] bytes(Path file, String shown) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw fault(shown, 1, "no-text-file");
    }
    if (bytes.length > MOST_BYTES) {
      throw fault(shown, 1, "text-too-large");
    }
    return bytes;
  }

  private static void refuseOtherForms(byte[] bytes, String shown) {
    String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
    String form =
        start.startsWith("%PDF")
            ? "pdf"
            : start.startsWith("PK\u0003\u0004")
                ? "archive"
                : start.startsWith("{\\rtf") ? "rtf" : "";
    if (!form.isEmpty()) {
      throw fault(shown, 1, "other-form", Fault.part(form));
    }
  }

  private static String decode(byte[] bytes, String shown, List<String> notes) {
    try {
      if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
        throw fault(shown, 1, "utf32");
      }
      boolean little = startsWith(bytes, 0xFF, 0xFE);
      if (little || startsWith(bytes, 0xFE, 0xFF)) {
        Charset utf16 = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        byte[] utf8 = utf16(bytes, utf16).getBytes(StandardCharsets.UTF_8);
        String text = Decoder.decode(utf8);
        notes.add(shown + ":1: repaired: the file is UTF-16 and was read as that");
        return text;
      }
      if (looksLikeUtf16(bytes)) {
        throw fault(shown, 1, "utf16-unmarked");
      }
      return Decoder.decode(bytes);
    } catch (TextFault e) {
      throw new Faults(List.of(fault(shown, e)));
    } catch (CharacterCodingException e) {
      throw fault(shown, 1, "utf16-broken");
    }
  }

  private static String utf16(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2)).toString();
  }

  /** Of Arabic and Latin letters in UTF-16, every second byte is 06 or 00. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int[] high = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 || bytes[i] == 6) {
        high[i % 2]++;
      }
    }
    int half = bytes.length / 2;
    return half > 1 && Math.max(high[0], high[1]) > 0.7 * half;
  }

  /**
   * @param warning a clause with {@code %d} for how often it stands there
   */
  private static void note(
      Pattern what, String text, String shown, String warning, List<String> notes) {
    Matcher found = what.matcher(text);
    int count = 0;
    int line = 0;
    while (found.find()) {
      line = count++ == 0 ? lineOf(text, found.start()) : line;
    }
    if (count > 0) {
      notes.add(shown + ":" + line + ": warning: " + String.format(warning, count));
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineOf(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private static Faults fault(String shown, int line, String code, Object... words) {
    return new Faults(List.of(Fault.of(shown + ":" + line, code, words)));
  }

  /** What the text itself says of its fault, at its place in a file. */
  static Fault fault(String shown, TextFault e) {
    return new Fault(
        shown + ":" + e.line(),
        String.valueOf(e.getMessage()),
        e.remedy(),
        e.faultAr(),
        e.remedyAr());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
