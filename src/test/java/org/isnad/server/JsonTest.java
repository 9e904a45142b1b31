package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"روسيا\"}", "\uFEFF{\"a\": \"روسيا\"}"})
  void readsUtf8WithAMarkOrWithout(String json) throws IOException {
    assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class))
        .isEqualTo(Map.of("a", "روسيا"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void guessesAtNoOtherEncoding(String charset) {
    byte[] json = "{\"a\": \"b\"}".getBytes(Charset.forName(charset));
    assertThatThrownBy(() -> Json.read(json, Map.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  /** A slash in two bytes, half of a pair, a letter of Windows-1256. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00C0\u00AF", "\u00ED\u00A0\u0080", "\u00D1"})
  void repairsNoBytes(String bytes) {
    byte[] json = ("{\"a\": \"" + bytes + "\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Json.read(json, Map.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"\\udc00\": 1}", "{\"a\": \"\u0000\"}", "\u0000{}"})
  void takesNeitherHalfCharactersForNamesNorZeroBytes(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Json.read(bytes, Map.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void tellsThePlaceOfAFault() {
    byte[] json = "{\"a\":\n x}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Json.read(json, Map.class))
        .isInstanceOfSatisfying(
            JsonProcessingException.class,
            fault -> assertThat(fault.getLocation().getLineNr()).isEqualTo(2));
  }
}
