package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
  @Test
  void addsEachKindOfVerdict() {
    assertThat(new Count(1, 2, 3, 4).plus(new Count(10, 20, 30, 40)))
        .isEqualTo(new Count(11, 22, 33, 44));
    assertThat(Count.NONE.plus(new Count(1, 2, 3, 4))).isEqualTo(new Count(1, 2, 3, 4));
  }
}
