package org.aidgov.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class LifeMeetingTest {
  private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);

  @Test
  void mayBePlannedOrHeldOrBoth() {
    assertThat(meeting().planned(MAY_1).build().held()).isEmpty();
    assertThat(meeting().held(MAY_1).build().planned()).isEmpty();
    assertThat(meeting().planned(MAY_1).held(MAY_1.plusDays(60)).build().held())
        .contains(MAY_1.plusDays(60));
  }

  @Test
  void refusesToBeNeitherPlannedNorHeld() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting().build())
        .withMessage("a meeting must be planned or held");
  }

  @Test
  void refusesANeverDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting().planned(LocalDate.of(9999, 12, 31)).build())
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '9999-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> meeting().held(LocalDate.of(1, 1, 1)).build())
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '0001-01-01'");
  }

  @Test
  void wasAlwaysInTheBooksUnlessSomebodyNotedTheDay() {
    assertThat(meeting().held(MAY_1).build().known()).isEqualTo(DayRange.ALWAYS);
  }

  @Test
  void putsItsFunctionsInOrder() {
    assertThat(
            meeting()
                .held(MAY_1)
                .addFunctions(BranchFunction.MANAGEMENT, BranchFunction.STUDY)
                .build()
                .functions())
        .containsExactly(BranchFunction.STUDY, BranchFunction.MANAGEMENT);
  }

  private static LifeMeeting.Builder meeting() {
    LifeMeeting.Builder builder = LifeMeeting.builder();
    builder
        .id(new MeetingId("m-1"))
        .organisation(new PartyOrganisationId("b-1"))
        .kind(LifeMeeting.Kind.MEMBERS_MEETING);
    return builder;
  }
}
