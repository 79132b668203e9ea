package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidgov.core.Samples;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemState;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class AgreedItemViewTest {
  private static final LocalDate AGREED = LocalDate.of(2020, 3, 4);
  private static final LocalDate DUE = LocalDate.of(2020, 3, 31);
  private static final AgreedItem ITEM =
      Samples.agreedItem()
          .withSteps()
          .withDeadlines(new ItemDeadline(AGREED, DUE, DayRange.ALWAYS));

  private static AgreedItemView view(AgreedItem item, LocalDate day) {
    return Register.of(Samples.content().withAgreedItems(item))
        .asOf(day)
        .agreedItem(item.id())
        .orElseThrow();
  }

  private static ItemState state(AgreedItem item, LocalDate day) {
    return view(item, day).state(3);
  }

  private static ItemStep step(ItemStep.Kind kind, LocalDate on) {
    return ItemStep.of(kind, on);
  }

  @Test
  void isDueSoonAndThenOverdue() {
    assertThat(state(ITEM, DUE.minusDays(4))).isEqualTo(ItemState.OPEN);
    assertThat(state(ITEM, DUE.minusDays(3))).isEqualTo(ItemState.DUE_SOON);
    assertThat(state(ITEM, DUE)).isEqualTo(ItemState.DUE_SOON);
    assertThat(state(ITEM, DUE.plusDays(1))).isEqualTo(ItemState.OVERDUE);
  }

  @Test
  void isNeitherOnceItWasSubmittedOrClosed() {
    AgreedItem submitted = ITEM.withSteps(step(ItemStep.Kind.SUBMITTED, DUE));

    assertThat(state(submitted, DUE.minusDays(1))).isEqualTo(ItemState.DUE_SOON);
    assertThat(state(submitted, DUE.plusDays(9))).isEqualTo(ItemState.SUBMITTED);
    assertThat(view(submitted, DUE).isOpen()).isFalse();
    AgreedItem closed =
        ITEM.withSteps(step(ItemStep.Kind.SUBMITTED, DUE), step(ItemStep.Kind.CLOSED, DUE));
    assertThat(state(closed, DUE.plusDays(9))).isEqualTo(ItemState.CLOSED);
  }

  @Test
  void isOverdueWhenItIsReturnedAfterItsFirstDeadline() {
    LocalDate returned = DUE.plusDays(5);
    AgreedItem reopened =
        ITEM.withSteps(step(ItemStep.Kind.SUBMITTED, DUE), step(ItemStep.Kind.RETURNED, returned))
            .withDeadlines(
                ITEM.deadlines().get(0),
                new ItemDeadline(returned, returned.plusDays(30), DayRange.ALWAYS));

    assertThat(state(reopened, returned.minusDays(1))).isEqualTo(ItemState.SUBMITTED);
    assertThat(state(reopened, returned)).isEqualTo(ItemState.OVERDUE);
    assertThat(view(reopened, returned).deadline()).contains(DUE);
  }

  @Test
  void stepsOfOneDayAreInTheirUsualOrder() {
    AgreedItem reopened =
        ITEM.withSteps(
            step(ItemStep.Kind.RETURNED, AGREED.plusDays(1)),
            step(ItemStep.Kind.SUBMITTED, AGREED.plusDays(1)));

    assertThat(state(reopened, AGREED.plusDays(1))).isEqualTo(ItemState.OPEN);
  }

  @Test
  void withoutADeadlineItStaysOpen() {
    assertThat(state(ITEM.withDeadlines(), DUE.plusYears(1))).isEqualTo(ItemState.OPEN);
  }

  @Test
  void neitherAReminderNorAnEscalationChangesHowItStands() {
    AgreedItem pressed =
        ITEM.withSteps(
            step(ItemStep.Kind.SUBMITTED, DUE),
            step(ItemStep.Kind.REMINDED, DUE.plusDays(1)),
            ItemStep.escalated(DUE.plusDays(2), new PersonId("p-9")));

    assertThat(state(pressed, DUE.plusDays(3))).isEqualTo(ItemState.SUBMITTED);
    assertThat(view(pressed, DUE.plusDays(1)).steps()).hasSize(2);
  }

  @Test
  void knowsTheMeetingTheSeriesAndTheOwner() {
    AgreedItemView view = view(ITEM, AGREED);

    assertThat(view.sitting()).isEqualTo(Samples.sitting());
    assertThat(view.series()).isEqualTo(Samples.series());
    assertThat(view.agreedOn()).contains(AGREED);
    assertThat(view(ITEM, AGREED.minusDays(1)).agreedOn()).isEmpty();
    assertThat(view.person(view.owners().get(0).person()).orElseThrow().ownedItems())
        .containsExactly(ITEM);
    assertThat(view.responsible()).isEqualTo(ITEM.responsible());
  }
}
