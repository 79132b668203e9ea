package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
  @Test
  void saysHowManyMoreProblemsThereAre() {
    InvalidInputException e =
        new InvalidInputException(List.of(new Problem("$.a", "x", "must be y")), 7);

    assertThat(e).hasMessage("$.a: must be y, but was 'x'\n… and 7 more");
    assertThat(e.omitted()).isEqualTo(7);
  }

  @Test
  void leavesOutAValueThatIsNotThere() {
    assertThat(new Problem("$.a", "", "must be there")).hasToString("$.a: must be there");
  }
}
