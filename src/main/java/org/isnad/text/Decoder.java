package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes into text, strictly: UTF-8 or nothing. A byte-order mark is taken off and line ends become
 * {@code \n}; anything else stays as it is or is refused, never replaced.
 */
public final class Decoder {
  private Decoder() {}

  /** An article's text: some, and without control characters but tabs and line ends. */
  public static String decode(byte[] bytes) throws TextFault {
    String text = utf8(bytes);
    refuseControls(text);
    if (text.codePoints().allMatch(Decoder::isUnseen)) {
      throw new TextFault(
          1,
          "the file has no text",
          "put the article's text into it",
          "لا نص فيه",
          "ضع نص المقال فيه");
    }
    return text;
  }

  /** Whatever the bytes spell; the fault names the line of the first that spells nothing. */
  public static String utf8(byte[] bytes) throws TextFault {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String text;
    try {
      text = decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new TextFault(
          lineOf(bytes, in.position()),
          "the file is not UTF-8 here",
          "save it as UTF-8 and try again",
          "ليس UTF-8 هنا",
          "احفظه بترميز UTF-8 وأعد المحاولة");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void refuseControls(String text) throws TextFault {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c != '\t' && Character.isISOControl(c)) {
        throw new TextFault(
            line,
            String.format("control character U+%04X in the text", (int) c),
            "take it out and try again",
            String.format("في النص رمز تحكم U+%04X", (int) c),
            "احذفه وأعد المحاولة");
      }
    }
  }

  /** A space of any kind, or a mark that nobody sees. */
  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
