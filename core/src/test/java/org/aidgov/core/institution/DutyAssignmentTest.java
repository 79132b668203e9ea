package org.aidgov.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class DutyAssignmentTest {
  private static final HeadquartersId CITY = new HeadquartersId("hq-1");

  @Test
  void refusesTwoUnitsAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment(true, Optional.of(CITY), Optional.empty()))
        .withMessage(
            "at most one of eachCell, headquarters, group and unit must be said, but were 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> assignment(false, Optional.of(CITY), Optional.of(new OfficeGroupId("g-1"))));
  }

  @Test
  void mayLeaveOpenWhichUnit() {
    assertThat(assignment(false, Optional.empty(), Optional.empty()).namesUnit()).isFalse();
    assertThat(assignment(true, Optional.empty(), Optional.empty()).namesUnit()).isTrue();
    assertThat(assignment(false, Optional.of(CITY), Optional.empty()).namesUnit()).isTrue();
  }

  @Test
  void isTheSameWhateverItsDays() {
    DutyAssignment one = DutyAssignment.of(DutyLevel.SECOND, CITY, Samples.DAYS);

    assertThat(one.isSameAs(DutyAssignment.of(DutyLevel.SECOND, CITY, DayRange.ALWAYS))).isTrue();
    assertThat(one.isSameAs(DutyAssignment.of(DutyLevel.THIRD, CITY, Samples.DAYS))).isFalse();
    assertThat(one.isSameAs(DutyAssignment.ofEachCell(DutyLevel.SECOND, Samples.DAYS))).isFalse();
  }

  private static DutyAssignment assignment(
      boolean eachCell, Optional<HeadquartersId> headquarters, Optional<OfficeGroupId> group) {
    return new DutyAssignment(
        DutyLevel.SECOND,
        eachCell,
        headquarters,
        group,
        Optional.empty(),
        Samples.DAYS,
        Samples.KNOWN);
  }
}
