package org.isnad.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  @Test
  void takesOffTheMarkAndUnifiesLineEnds() throws TextFault {
    assertThat(Decoder.decode("\uFEFFأول\r\nثان\rثالث\n".getBytes(UTF_8)))
        .isEqualTo("أول\nثان\nثالث\n");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, 'سطر\nثان', 1, not UTF-8",
    "UTF-8, 'سطر\nنص\u0001', 2, U+0001",
    "UTF-8, 'سطر\n\nنص\u001B', 3, U+001B",
    "UTF-8, ' \n ', 1, no text",
  })
  void refusesWhatItWouldHaveToGuess(String charset, String text, int line, String fault) {
    assertThatThrownBy(() -> Decoder.decode(text.getBytes(Charset.forName(charset))))
        .isInstanceOfSatisfying(
            TextFault.class,
            e -> {
              assertThat(e.line()).isEqualTo(line);
              assertThat(e).hasMessageContaining(fault);
              assertThat(e.remedy()).isNotBlank();
            });
  }

  @Test
  void tellsTheLineOfTheFirstBadByte() {
    byte[] bytes = "سطر\nسطر\n?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThatThrownBy(() -> Decoder.decode(bytes))
        .isInstanceOfSatisfying(TextFault.class, e -> assertThat(e.line()).isEqualTo(3));
    assertThatThrownBy(() -> Decoder.decode("نص".getBytes(UTF_16LE))).isInstanceOf(TextFault.class);
  }
}
