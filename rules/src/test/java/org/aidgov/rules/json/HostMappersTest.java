package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.aidgov.core.register.RegisterContent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper, with nothing configured, reads and writes what this package does. */
class HostMappersTest {
  private static final RegisterContent CONTENT = Registers.everything();

  private final ObjectMapper jackson2 =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
  private final JsonMapper jackson3 = new JsonMapper();

  /** Ours, but for the ends of lines. */
  private static String written() {
    return new String(RegisterWriter.toBytes(CONTENT), UTF_8).replace("\n", "");
  }

  @Test
  void jackson2ReadsWhatWeWrite() throws Exception {
    assertThat(jackson2.readValue(written(), RegisterContent.class)).isEqualTo(CONTENT);
  }

  @Test
  void jackson2WritesWhatWeWrite() throws Exception {
    assertThat(jackson2.writeValueAsString(CONTENT)).isEqualTo(written());
  }

  @Test
  void jackson3ReadsWhatWeWrite() {
    assertThat(jackson3.readValue(written(), RegisterContent.class)).isEqualTo(CONTENT);
  }

  @Test
  void jackson3WritesWhatWeWrite() {
    assertThat(jackson3.writeValueAsString(CONTENT)).isEqualTo(written());
  }

  @Test
  void weReadWhatTheyWrite() throws Exception {
    assertThat(RegisterReader.read(jackson2.writeValueAsBytes(CONTENT)).content())
        .isEqualTo(CONTENT);
    assertThat(RegisterReader.read(jackson3.writeValueAsBytes(CONTENT)).content())
        .isEqualTo(CONTENT);
  }
}
