package org.aidgov.core.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridLevelTest {
  @Test
  void thereAreExactlyThreeLevelsEachUnderTheOneBefore() {
    assertThat(GridLevel.values())
        .containsExactly(GridLevel.FIRST, GridLevel.SECOND, GridLevel.THIRD);
    assertThat(GridLevel.FIRST.above()).isEmpty();
    assertThat(GridLevel.SECOND.above()).contains(GridLevel.FIRST);
    assertThat(GridLevel.THIRD.above()).contains(GridLevel.SECOND);
  }
}
