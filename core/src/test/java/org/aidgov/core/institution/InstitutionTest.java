package org.aidgov.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class InstitutionTest {
  @Test
  void putsItsVersionsInOrderOfNumbers() {
    InstitutionVersion second = Samples.version().withNumber(2);

    assertThat(Samples.institution().withVersions(second, Samples.version()).versions())
        .containsExactly(Samples.version(), second);
  }

  @Test
  void refusesTwoVersionsOfOneNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Samples.institution()
                    .withVersions(
                        Samples.version(),
                        Samples.version().withForm(InstitutionVersion.Form.FORMAL)))
        .withMessage("versions must have a number each, but two have 1");
  }

  @Test
  void refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.institution().withName(" "))
        .withMessage("name must not be blank");
    assertThatIllegalArgumentException().isThrownBy(() -> Samples.measure().withName(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Samples.duty().withName(""));
  }
}
