package org.isnad.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.isnad.query.EdgeData;
import org.isnad.query.Evidence;
import org.isnad.query.Fact;
import org.isnad.query.NodeCard;
import org.isnad.query.NodeData;
import org.isnad.query.Timeline;
import org.jspecify.annotations.Nullable;

/** Records to JSON and back. What the views' records look like outside is said here. */
final class Json {
  /** Deeper ones exhaust a thread's stack further on. */
  private static final int MOST_NESTED = 100;

  private Json() {}

  private static final class Mapper {
    static final ObjectMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // what is to be a text is none when it comes as a number
            .withCoercionConfig(
                LogicalType.Textual,
                as ->
                    as.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addMixIn(Evidence.class, EvidenceForm.class)
            .addMixIn(Fact.class, FactForm.class)
            .addMixIn(NodeCard.MentionPlace.class, MentionForm.class)
            .addMixIn(Timeline.DatedEvent.class, DatedEventForm.class)
            .build();
  }

  /** Drawings leave the sentence and its article out instead of saying null. */
  private abstract static class EvidenceForm {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String sentenceText();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String titleAr();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String titleEn();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String published();
  }

  private abstract static class FactForm {
    @JsonUnwrapped
    abstract EdgeData edge();
  }

  private abstract static class MentionForm {
    @JsonUnwrapped
    abstract Evidence evidence();
  }

  private abstract static class DatedEventForm {
    @JsonUnwrapped
    abstract NodeData node();
  }

  static byte[] bytes(Object value) {
    try {
      return Mapper.MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that is not JSON", e);
    }
  }

  /**
   * UTF-8 and nothing else: Jackson itself would guess at UTF-16, and read a character that is
   * written longer than it needs as if it were not.
   *
   * @throws JsonProcessingException with the place of the fault
   */
  static <T> T read(byte[] json, Class<T> type) throws IOException {
    if (!isUtf8(json)) {
      throw new JsonParseException(null, "no UTF-8");
    }
    return Mapper.MAPPER.readValue(json, type);
  }

  /** A zero byte has no place in JSON; at the beginning Jackson takes it for half a character. */
  private static boolean isUtf8(byte[] json) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(json))
          .chars()
          .noneMatch(character -> character == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static ObjectMapper mapper() {
    return Mapper.MAPPER;
  }
}
