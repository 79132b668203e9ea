package org.aidgov.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class CareFileTest {
  @Test
  void staysOutOfLogs() {
    assertThat(Samples.careFile()).hasToString("CareFile");
    assertThat(Samples.dossier().toString())
        .contains("CareFile")
        .doesNotContain("EXPERIENCE", "SUPPORT", "FAMILY", "emergency-1");
  }

  /** No content is kept: whatever is of a person has neither text nor number. */
  @Test
  void nothingOfAPersonHasAText() {
    List<Class<?>> kept =
        List.of(
            CareFile.class, Talk.class, CareTrigger.class, CareContact.class, SupportOffer.class);
    Set<Class<?>> types =
        kept.stream()
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(RecordComponent::getType)
            .collect(Collectors.toSet());

    assertThat(types).doesNotContain(String.class, int.class, boolean.class);
  }
}
