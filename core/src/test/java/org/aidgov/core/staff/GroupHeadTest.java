package org.aidgov.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class GroupHeadTest {
  private static final PersonId PERSON = new PersonId("p-1");

  @Test
  void keepsDutiesInTheirOrder() {
    GroupHead head =
        new GroupHead(PERSON, List.of("b", "a"), List.of(), DayRange.ALWAYS, DayRange.ALWAYS);

    assertThat(head.workDuties()).containsExactly("b", "a");
    assertThat(head.partyDuties()).isEmpty();
  }

  @Test
  void refusesDutiesThatAreTooLongOrCanForgeALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new GroupHead(PERSON, List.of("a\nb"), List.of(), DayRange.ALWAYS, DayRange.ALWAYS))
        .withMessage("workDuties must not contain the control character U+000A");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new GroupHead(
                    PERSON,
                    List.of(),
                    List.of("a", "a".repeat(201)),
                    DayRange.ALWAYS,
                    DayRange.ALWAYS))
        .withMessageStartingWith("partyDuties must have at most 200 characters, but has 201");
  }
}
