package org.aidgov.spark;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aidgov.core.evaluation.Share;
import org.aidgov.core.rule.FactValue;

/** What parts say as bytes, for the way between machines with the same version of the library. */
final class ShareBytes {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
          .addMixIn(FactValue.class, WithKind.class)
          .build();

  /** Says which kind of fact it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
  private interface WithKind {}

  private ShareBytes() {}

  /** Returns what a part says as bytes. */
  static byte[] of(Share share) {
    try {
      return MAPPER.writeValueAsBytes(share);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
  }

  /**
   * Returns what a part said.
   *
   * @throws UncheckedIOException if the bytes are not those of a share
   */
  static Share read(byte[] bytes) {
    try {
      return MAPPER.readValue(bytes, Share.class);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes must be those of a share", e);
    }
  }
}
