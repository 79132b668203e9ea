package org.aidgov.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class AgreedItemTest {
  private static final LocalDate AGREED = LocalDate.of(2022, 3, 1);
  private static final LocalDate DUE = LocalDate.of(2022, 3, 31);
  private static final LocalDate LATER = LocalDate.of(2022, 4, 30);
  private static final AgreedItem ITEM =
      AgreedItem.builder()
          .id(new ItemId("i-1"))
          .sitting(new SittingId("st-1"))
          .addOwner(
              new ItemOwner(new PersonId("p-1"), DayRange.parse("2022-03-01/.."), DayRange.ALWAYS))
          .addDeadline(deadline(AGREED, DUE))
          .build();

  private static ItemDeadline deadline(LocalDate on, LocalDate due) {
    return new ItemDeadline(on, due, DayRange.ALWAYS);
  }

  @Test
  void hasNoDeadlineBeforeOneIsSet() {
    assertThat(ITEM.deadline(AGREED.minusDays(1))).isEmpty();
    assertThat(ITEM.deadline(AGREED)).contains(DUE);
  }

  @Test
  void aDeadlineCanBeMovedUntilItIsOver() {
    AgreedItem moved = ITEM.withDeadlines(deadline(AGREED, DUE), deadline(DUE, LATER));

    assertThat(moved.deadline(DUE.minusDays(1))).contains(DUE);
    assertThat(moved.deadline(DUE)).contains(LATER);
  }

  // H32: an overdue item does not come to be in time by moving its deadline.
  @Test
  void movingTheDeadlineOfAnOverdueItemChangesNothing() {
    AgreedItem moved = ITEM.withDeadlines(deadline(AGREED, DUE), deadline(DUE.plusDays(1), LATER));

    assertThat(moved.deadline(LATER)).contains(DUE);
  }

  @Test
  void aReopenedItemKeepsItsFirstDeadline() {
    LocalDate returned = LocalDate.of(2022, 3, 20);
    AgreedItem reopened =
        ITEM.withSteps(
            ItemStep.of(ItemStep.Kind.SUBMITTED, returned.minusDays(1)),
            ItemStep.of(ItemStep.Kind.RETURNED, returned));

    assertThat(
            reopened
                .withDeadlines(deadline(AGREED, DUE), deadline(returned, LATER))
                .deadline(LATER))
        .contains(DUE);
    assertThat(
            reopened
                .withDeadlines(deadline(AGREED, DUE), deadline(returned.minusDays(1), LATER))
                .deadline(LATER))
        .contains(LATER);
  }

  @Test
  void refusesADeadlineBeforeTheDayItWasSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(DUE, AGREED))
        .withMessage(
            "deadline must not be before the day it was set, 2022-03-31, but was '2022-03-01'");
    assertThat(deadline(DUE, DUE).due()).isEqualTo(DUE);
  }

  @Test
  void anEscalationSaysToWhomAndNothingElseDoes() {
    assertThat(ItemStep.escalated(DUE, new PersonId("p-2")).to()).contains(new PersonId("p-2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemStep.of(ItemStep.Kind.ESCALATED, DUE))
        .withMessage("an escalation, and nothing else, must say to whom");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ItemStep(
                    ItemStep.Kind.CLOSED,
                    DUE,
                    ItemStep.escalated(DUE, new PersonId("p-2")).to(),
                    DayRange.ALWAYS))
        .withMessage("an escalation, and nothing else, must say to whom");
  }

  @Test
  void isOpenUntilItIsSubmitted() {
    assertThat(ItemState.OVERDUE.isOpen()).isTrue();
    assertThat(ItemState.DUE_SOON.isOpen()).isTrue();
    assertThat(ItemState.SUBMITTED.isOpen()).isFalse();
    assertThat(ItemState.CLOSED.isOpen()).isFalse();
  }
}
