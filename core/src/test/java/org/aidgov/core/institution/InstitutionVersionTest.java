package org.aidgov.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallInstitutions;
import org.aidgov.core.institution.VersionStep.Kind;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

class InstitutionVersionTest {
  private static final Set<VersionState> IN_FORCE =
      Set.of(VersionState.IN_FORCE, VersionState.UNDER_REVIEW, VersionState.CONTINUED);

  @Provide
  Arbitrary<InstitutionVersion> versions() {
    return SmallInstitutions.version(1)
        .map(version -> version.knownOn((int) PolicyDays.LAST.toEpochDay()));
  }

  /** Whatever the order of its steps: the two ways to ask do not contradict each other. */
  @Property
  void isInAStateOfForceOnlyIfInForce(@ForAll("versions") InstitutionVersion version) {
    for (LocalDate day : SmallDays.WINDOW) {
      boolean inForce = version.inForce().map(days -> days.contains(day)).orElse(false);
      Optional<VersionState> state = version.state(day);
      if (inForce) {
        assertThat(state).get().isIn(IN_FORCE);
      }
      if (version.dayOf(Kind.ENTERED_INTO_FORCE).filter(d -> !d.isAfter(day)).isPresent()) {
        assertThat(state.filter(IN_FORCE::contains).isPresent()).isEqualTo(inForce);
      }
    }
  }

  @Property
  void hasNoStateBeforeItsFirstStepAndOneEverAfter(@ForAll("versions") InstitutionVersion version) {
    for (LocalDate day : SmallDays.WINDOW) {
      assertThat(version.state(day).isPresent())
          .isEqualTo(version.steps().stream().anyMatch(step -> !step.on().isAfter(day)));
    }
  }

  @Property
  void staysEndedOnceItHasEnded(@ForAll("versions") InstitutionVersion version) {
    Optional<VersionState> end = Optional.empty();
    for (LocalDate day : SmallDays.WINDOW) {
      Optional<VersionState> state = version.state(day);
      if (end.isPresent()) {
        assertThat(state).isEqualTo(end);
      }
      end = state.filter(s -> s == VersionState.REVISED || s == VersionState.ABOLISHED);
    }
  }

  @Example
  void goesThroughItsStatesByDay() {
    InstitutionVersion version =
        of(
            step(Kind.DRAFTED, "2020-03-01"),
            step(Kind.CONSULTED, "2020-03-10"),
            step(Kind.APPROVED, "2020-03-20"),
            step(Kind.ENTERED_INTO_FORCE, "2020-04-01"),
            step(Kind.REVIEW_BEGUN, "2021-03-01"),
            step(Kind.CONTINUED, "2021-03-15"),
            step(Kind.REVIEW_BEGUN, "2022-03-01"),
            step(Kind.REVISED, "2022-04-01"));

    assertThat(state(version, "2020-02-29")).isEmpty();
    assertThat(state(version, "2020-03-09")).contains(VersionState.DRAFT);
    assertThat(state(version, "2020-03-10")).contains(VersionState.CONSULTED);
    assertThat(state(version, "2020-03-20")).contains(VersionState.APPROVED);
    assertThat(state(version, "2020-04-01")).contains(VersionState.IN_FORCE);
    assertThat(state(version, "2021-03-01")).contains(VersionState.UNDER_REVIEW);
    assertThat(state(version, "2021-03-15")).contains(VersionState.CONTINUED);
    assertThat(state(version, "2022-03-31")).contains(VersionState.UNDER_REVIEW);
    assertThat(state(version, "2022-04-01")).contains(VersionState.REVISED);
    assertThat(version.inForce()).contains(DayRange.parse("2020-04-01/2022-04-01"));
  }

  @Example
  void lapsesAfterTheLastDayItIsValidThoughAReviewContinuedIt() {
    InstitutionVersion version =
        of(step(Kind.ENTERED_INTO_FORCE, "2020-04-01"), step(Kind.CONTINUED, "2021-06-01"))
            .withValidUntil(LocalDate.of(2022, 3, 31));

    assertThat(state(version, "2022-03-31")).contains(VersionState.CONTINUED);
    assertThat(state(version, "2022-04-01")).contains(VersionState.LAPSED);
    assertThat(version.inForce()).contains(DayRange.parse("2020-04-01/2022-04-01"));
  }

  @Example
  void whatIsRevisedOnTheDayItWouldLapseIsRevised() {
    InstitutionVersion version =
        of(step(Kind.ENTERED_INTO_FORCE, "2020-04-01"), step(Kind.REVISED, "2022-04-01"))
            .withValidUntil(LocalDate.of(2022, 3, 31));

    assertThat(state(version, "2022-04-01")).contains(VersionState.REVISED);
    assertThat(version.inForce()).contains(DayRange.parse("2020-04-01/2022-04-01"));
  }

  @Example
  void isNeverInForceIfItEndedBeforeItBegan() {
    InstitutionVersion abolished =
        of(step(Kind.ABOLISHED, "2020-04-01"), step(Kind.ENTERED_INTO_FORCE, "2020-04-01"));
    InstitutionVersion lapsed =
        of(step(Kind.ENTERED_INTO_FORCE, "2020-04-01")).withValidUntil(LocalDate.of(2020, 3, 31));
    InstitutionVersion draft = of(step(Kind.APPROVED, "2020-04-01"));

    assertThat(abolished.inForce()).isEmpty();
    assertThat(lapsed.inForce()).isEmpty();
    assertThat(draft.inForce()).isEmpty();
  }

  @Example
  void whatIsApprovedTooLateStaysInForce() {
    InstitutionVersion version =
        of(step(Kind.ENTERED_INTO_FORCE, "2020-04-01"), step(Kind.APPROVED, "2020-05-01"));

    assertThat(state(version, "2020-05-01")).contains(VersionState.IN_FORCE);
  }

  @Example
  void refusesToComeIntoForceOrToEndTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(step(Kind.REVISED, "2020-04-01"), step(Kind.ABOLISHED, "2020-05-01")))
        .withMessage(
            "a version must come into force, and end, only once, but ABOLISHED on 2020-05-01 comes"
                + " after REVISED on 2020-04-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                    step(Kind.ENTERED_INTO_FORCE, "2020-04-01"),
                    step(Kind.ENTERED_INTO_FORCE, "2020-05-01")));
  }

  @Example
  void takesACorrectionBesideTheWrongStep() {
    VersionStep wrong =
        new VersionStep(
            Kind.ENTERED_INTO_FORCE,
            LocalDate.of(2020, 4, 1),
            Optional.empty(),
            DayRange.parse("2020-04-01/2020-06-01"));
    VersionStep right =
        new VersionStep(
            Kind.ENTERED_INTO_FORCE,
            LocalDate.of(2020, 5, 1),
            Optional.empty(),
            DayRange.parse("2020-06-01/.."));
    InstitutionVersion version = of(wrong, right);

    assertThat(version.knownOn((int) LocalDate.of(2020, 5, 31).toEpochDay()).steps())
        .containsExactly(wrong);
    assertThat(version.knownOn((int) LocalDate.of(2020, 6, 1).toEpochDay()).steps())
        .containsExactly(right);
  }

  @Example
  void refusesAnAbolitionOrNoNumberAsAVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.version().withAct(RevisionAct.ABOLISH))
        .withMessage("act of a version must be AMEND, REVISE or ESTABLISH, but was ABOLISH");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.version().withNumber(0))
        .withMessage("version number must be 1 or more, but was 0");
  }

  @Example
  void isOnTrialUnlessFormal() {
    assertThat(Samples.version().isTrial()).isTrue();
    assertThat(Samples.version().withForm(InstitutionVersion.Form.PROVISIONAL).isTrial()).isTrue();
    assertThat(Samples.version().withForm(InstitutionVersion.Form.FORMAL).isTrial()).isFalse();
  }

  private static VersionStep step(Kind kind, String day) {
    return VersionStep.of(kind, LocalDate.parse(day));
  }

  private static InstitutionVersion of(VersionStep... steps) {
    return InstitutionVersion.builder()
        .number(1)
        .form(InstitutionVersion.Form.FORMAL)
        .act(RevisionAct.ESTABLISH)
        .steps(List.of(steps))
        .build();
  }

  private static Optional<VersionState> state(InstitutionVersion version, String day) {
    return version.state(LocalDate.parse(day));
  }
}
