package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.meeting.TaskForceState;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class TaskForceViewTest {
  private static final LocalDate CHARTERED = LocalDate.of(2020, 3, 1);
  private static final LocalDate BEGAN = LocalDate.of(2020, 3, 10);
  private static final LocalDate SUNSET = LocalDate.of(2020, 6, 30);
  private static final LocalDate ENDED = LocalDate.of(2020, 9, 1);
  private static final TaskForce FORCE =
      Samples.taskForce()
          .withDays(DayRange.of(BEGAN, ENDED))
          .withCharters(
              new Charter(CHARTERED, Optional.empty(), Optional.of(SUNSET), DayRange.ALWAYS))
          .withReviews();

  private static TaskForceView view(TaskForce force, LocalDate day) {
    return Register.of(Samples.content().withTaskForces(force))
        .asOf(day)
        .taskForce(force.id())
        .orElseThrow();
  }

  private static Optional<TaskForceState> state(TaskForce force, LocalDate day) {
    return view(force, day).state();
  }

  private static Review renewed(LocalDate on, LocalDate until) {
    return new Review(on, Optional.of(until), DayRange.ALWAYS);
  }

  @Test
  void goesThroughItsLife() {
    assertThat(state(FORCE, CHARTERED.minusDays(1))).isEmpty();
    assertThat(state(FORCE, CHARTERED)).contains(TaskForceState.CHARTERED);
    assertThat(state(FORCE, BEGAN)).contains(TaskForceState.RUNNING);
    assertThat(state(FORCE, SUNSET)).contains(TaskForceState.RUNNING);
    assertThat(state(FORCE, SUNSET.plusDays(1))).contains(TaskForceState.LAPSED);
    assertThat(state(FORCE, ENDED.minusDays(1))).contains(TaskForceState.LAPSED);
    assertThat(state(FORCE, ENDED)).contains(TaskForceState.DISSOLVED);
  }

  @Test
  void runsOnAsLongAsAReviewRenewedIt() {
    TaskForce renewed = FORCE.withReviews(renewed(SUNSET, SUNSET.plusDays(30)));

    assertThat(state(renewed, SUNSET.minusDays(1))).contains(TaskForceState.RUNNING);
    assertThat(state(renewed, SUNSET)).contains(TaskForceState.RENEWED);
    assertThat(view(renewed, SUNSET).sunset()).contains(SUNSET.plusDays(30));
    assertThat(state(renewed, SUNSET.plusDays(31))).contains(TaskForceState.LAPSED);
  }

  // H32: what is renewed late had lapsed until then.
  @Test
  void aLateRenewalDoesNotCoverTheDaysBefore() {
    TaskForce late = FORCE.withReviews(renewed(SUNSET.plusDays(20), ENDED));

    assertThat(state(late, SUNSET.plusDays(19))).contains(TaskForceState.LAPSED);
    assertThat(state(late, SUNSET.plusDays(20))).contains(TaskForceState.RENEWED);
  }

  @Test
  void aReviewThatRenewsNothingChangesNothing() {
    TaskForce reviewed = FORCE.withReviews(new Review(BEGAN, Optional.empty(), DayRange.ALWAYS));

    assertThat(view(reviewed, SUNSET).sunset()).contains(SUNSET);
    assertThat(view(reviewed, SUNSET).reviews()).hasSize(1);
  }

  @Test
  void aRenewalBeforeTheLastCharterDoesNotCount() {
    TaskForce anew =
        FORCE
            .withReviews(renewed(BEGAN, ENDED))
            .withCharters(
                List.of(
                    FORCE.charters().get(0),
                    new Charter(
                        BEGAN.plusDays(1),
                        Optional.empty(),
                        Optional.of(SUNSET),
                        DayRange.ALWAYS)));

    assertThat(view(anew, BEGAN).sunset()).contains(ENDED);
    assertThat(view(anew, BEGAN.plusDays(1)).sunset()).contains(SUNSET);
  }

  @Test
  void showsWhoeverIsInIt() {
    TaskForceView view = view(FORCE, BEGAN);

    assertThat(view.roles()).isEqualTo(FORCE.roles());
    assertThat(view.rolesEver(TaskForceRole.Kind.LEAD)).isEqualTo(FORCE.roles());
    assertThat(view.rolesEver(TaskForceRole.Kind.MEMBER)).isEmpty();
    assertThat(view.person(FORCE.roles().get(0).person()).orElseThrow().taskForces())
        .containsExactly(FORCE);
    assertThat(view.series()).containsExactly(Samples.forceSeries());
  }
}
