package org.aidgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.Json;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.RegisterWriter;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final RegisterContent CONTENT = RegisterGenerator.withDefects(300, 3);
  private static final byte[] DOCUMENT = RegisterWriter.toBytes(CONTENT);

  @Test
  void the_library_reads_the_register() {
    assertThat(RegisterReader.read(DOCUMENT).content()).isEqualTo(CONTENT);
  }

  @Test
  void jackson_reads_the_same_register() throws IOException {
    assertThat(Json.typed(DOCUMENT)).isEqualTo(DtoMapper.of(CONTENT));
  }

  @Test
  void jackson_reads_all_texts() throws IOException {
    assertThat(Json.texts(DOCUMENT).people()).hasSize(300);
    assertThat(Json.texts(DOCUMENT).people().get(0).person().id())
        .isEqualTo(CONTENT.people().get(0).person().id().value());
  }
}
