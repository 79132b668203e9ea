package org.aidgov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aidgov.benchmarks.changes.DroolsFollowed;
import org.aidgov.benchmarks.changes.Followed;
import org.aidgov.benchmarks.changes.Movers;
import org.aidgov.benchmarks.changes.OurFollowed;
import org.aidgov.benchmarks.changes.PlainFollowed;
import org.aidgov.benchmarks.changes.TimefoldFollowed;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.core.register.RegisterContent;
import org.junit.jupiter.api.Test;

class EqualDifferencesTest {
  private static final RegisterContent CONTENT = RegisterGenerator.withDefects(1000, 3);
  private static final RegisterDto REGISTER = DtoMapper.of(CONTENT);
  private static final int[] MOVERS = Movers.of(REGISTER, 40);
  private static final int[] EXPECTED = leaves(new OurFollowed(CONTENT));

  private static int[] leaves(Followed followed) {
    return Arrays.stream(MOVERS).map(mover -> leaveAndComeBack(followed, mover)).toArray();
  }

  private static int leaveAndComeBack(Followed followed, int mover) {
    int difference = followed.leave(mover);
    followed.comeBack(mover);
    return difference;
  }

  @Test
  void each_leave_is_found_and_that_of_a_head_twice() {
    assertThat(EXPECTED).contains(1, 2).doesNotContain(0);
  }

  @Test
  void whoever_follows_by_hand_finds_the_same() {
    assertThat(leaves(new PlainFollowed(REGISTER))).isEqualTo(EXPECTED);
  }

  @Test
  void drools_finds_the_same() {
    assertThat(leaves(new DroolsFollowed(REGISTER, true))).isEqualTo(EXPECTED);
    assertThat(leaves(new DroolsFollowed(REGISTER, false))).isEqualTo(EXPECTED);
  }

  @Test
  void timefold_finds_the_same() {
    assertThat(leaves(new TimefoldFollowed(REGISTER, true))).isEqualTo(EXPECTED);
    assertThat(leaves(new TimefoldFollowed(REGISTER, false))).isEqualTo(EXPECTED);
  }

  @Test
  void whoever_comes_back_is_no_finding_any_more() {
    int head = indexOf(2);
    assertThat(comesBack(new OurFollowed(CONTENT), head)).isEqualTo(2);
    assertThat(comesBack(new PlainFollowed(REGISTER), head)).isEqualTo(2);
    assertThat(comesBack(new DroolsFollowed(REGISTER, true), head)).isEqualTo(2);
    assertThat(comesBack(new TimefoldFollowed(REGISTER, true), head)).isEqualTo(2);
  }

  private static int comesBack(Followed followed, int mover) {
    followed.leave(mover);
    return followed.comeBack(mover);
  }

  private static int indexOf(int difference) {
    for (int i = 0; i < MOVERS.length; i++) {
      if (EXPECTED[i] == difference) {
        return MOVERS[i];
      }
    }
    throw new AssertionError("nobody is head of a cell");
  }
}
