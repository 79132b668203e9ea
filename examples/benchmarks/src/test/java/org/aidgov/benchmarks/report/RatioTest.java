package org.aidgov.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Ratio ABOUT_ONE_AND_A_HALF =
      Ratio.of(measured(300, 290, 310), measured(200, 180, 240));

  private static Measurement measured(double nanos, double least, double most) {
    return new Measurement("any", 1000, nanos, least, most, 0, 0);
  }

  @Test
  void spreads_as_its_measurements_do() {
    assertThat(ABOUT_ONE_AND_A_HALF.value()).isEqualTo(1.5);
    assertThat(ABOUT_ONE_AND_A_HALF.least()).isEqualTo(290.0 / 240);
    assertThat(ABOUT_ONE_AND_A_HALF.most()).isEqualTo(310.0 / 180);
  }

  @Test
  void is_within_a_limit_only_if_all_of_it_is() {
    assertThat(ABOUT_ONE_AND_A_HALF.isAtMost(1.8)).isEqualTo("yes");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtMost(1.6)).isEqualTo("yes, by the median");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtMost(1.4)).isEqualTo("no, by the median");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtMost(1.2)).isEqualTo("no");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtLeast(1.2)).isEqualTo("yes");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtLeast(1.4)).isEqualTo("yes, by the median");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtLeast(1.6)).isEqualTo("no, by the median");
    assertThat(ABOUT_ONE_AND_A_HALF.isAtLeast(1.8)).isEqualTo("no");
  }

  @Test
  void of_one_process_says_nothing_below_twice() {
    Ratio ratio = Ratio.of(measured(300, 300, 300), measured(200, 180, 240));

    assertThat(ratio.isAtMost(2)).isEqualTo("yes, by the median");
    assertThat(ratio.isAtMost(3)).isEqualTo("yes");
  }
}
