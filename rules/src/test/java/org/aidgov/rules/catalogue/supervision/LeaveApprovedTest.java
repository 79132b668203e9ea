package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.ANNOUNCED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.REQUESTED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.WITHDRAWN;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.absent;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.approved;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.leave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.step;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LeaveApprovedTest implements RuleExample {
  private static final LeaveStep ASKED = step(REQUESTED, "2022-05-05T11:00");
  private static final LeaveStep UNIT = step(UNIT_APPROVED, "2022-05-06T11:00");
  private static final LeaveStep HEADQUARTERS = step(HEADQUARTERS_APPROVED, "2022-05-06T12:00");
  private static final String MONDAY = "2022-05-09T10:00";
  private static final String EVENING = "2022-05-09T20:00";

  @Override
  public Rule rule() {
    return new LeaveApproved();
  }

  @Override
  public Scenario violating() {
    return onLeave("p-5", leave(MONDAY, EVENING, ASKED, HEADQUARTERS, step(RETURNED, EVENING)));
  }

  private static Scenario inHours(LeaveStep... steps) {
    return onLeave("p-5", leave(MONDAY, EVENING, steps));
  }

  private static Scenario afterHours(LeaveStep... steps) {
    return onLeave("p-5", leave(EVENING, "2022-05-09T23:00", steps));
  }

  @Test
  void inTheHoursOfTheUnitBothHaveToAgree() {
    verify(rule(), violating()).reports("p-5 unit/2022-05-09T10:00").since("p-5", "2022-05-09");
    verify(rule(), inHours(ASKED, UNIT)).reports("p-5 headquarters/2022-05-09T10:00");
    verify(rule(), inHours(ASKED))
        .reports("p-5 unit/2022-05-09T10:00", "p-5 headquarters/2022-05-09T10:00");
    verify(rule(), inHours(ASKED, UNIT, HEADQUARTERS)).isSatisfiedBy("p-5");
  }

  @Test
  void outsideThemTheHeadquartersAlone() {
    verify(rule(), afterHours(ASKED, HEADQUARTERS)).isSatisfiedBy("p-5");
    verify(rule(), afterHours(ASKED, UNIT)).reports("p-5 headquarters/2022-05-09T20:00");
  }

  /** The last minute of the unit's hours makes the difference. */
  @Test
  void aMinuteOfTheHoursIsEnough() {
    verify(rule(), onLeave("p-5", leave("2022-05-09T19:59", "2022-05-09T23:00", HEADQUARTERS)))
        .reports("p-5 unit/2022-05-09T19:59");
    verify(rule(), onLeave("p-5", leave("2022-05-09T14:00", "2022-05-09T16:00", HEADQUARTERS)))
        .isSatisfiedBy("p-5");
  }

  /** H5: a night shift is in the hours. */
  @Test
  void aShiftIsInTheHours() {
    Shift night =
        new Shift(
            new UnitId("u-hospital"),
            LocalDate.of(2022, 5, 9),
            ClockRange.parse("20:00-08:00"),
            DayRange.ALWAYS);
    verify(rule(), afterHours(ASKED, HEADQUARTERS).supervision("p-5", f -> f.withShifts(night)))
        .reports("p-5 unit/2022-05-09T20:00");
  }

  @Test
  void whoHoldsNoPostNeedsTheHeadquartersOnly() {
    verify(rule(), onLeave("p-3", leave(MONDAY, EVENING, ASKED, HEADQUARTERS)))
        .isSatisfiedBy("p-3");
  }

  @Test
  void aRefusalOfEitherBlocks() {
    LeaveStep no = step(UNIT_REFUSED, "2022-05-07T11:00");
    verify(rule(), inHours(ASKED, HEADQUARTERS, no)).isSatisfiedBy("p-5");
    verify(rule(), inHours(ASKED, HEADQUARTERS, no, step(RETURNED, EVENING)))
        .reports("p-5 refused/2022-05-09T10:00");
    verify(
            rule(),
            afterHours(
                ASKED,
                step(HEADQUARTERS_REFUSED, "2022-05-07T11:00"),
                step(RETURNED, "2022-05-09T22:00")))
        .reports("p-5 refused/2022-05-09T20:00");
  }

  @Test
  void whoeverIsAbsentOnLeaveAllTheSameHasTakenIt() {
    LeaveStep no = step(UNIT_REFUSED, "2022-05-07T11:00");
    Scenario refused =
        onLeave(
            absent("p-5", Absence.Kind.LEAVE, "2022-05-09/2022-05-13"),
            "p-5",
            leave(MONDAY, "2022-05-12T20:00", ASKED, no));
    verify(rule(), refused).reports("p-5 refused/2022-05-09T10:00").since("p-5", "2022-05-09");
    verify(
            rule(),
            onLeave(
                absent("p-5", Absence.Kind.LEAVE, "2022-05-09/2022-05-13"),
                "p-5",
                leave(MONDAY, "2022-05-12T20:00", ASKED, UNIT, HEADQUARTERS)))
        .isSatisfiedBy("p-5");
    for (String days : List.of("2022-05-06/2022-05-13", "2022-05-12/2022-05-13")) {
      verify(
              rule(),
              onLeave(
                  absent("p-5", Absence.Kind.LEAVE, days),
                  "p-5",
                  leave(MONDAY, "2022-05-12T00:00", ASKED, no)))
          .isSatisfiedBy("p-5");
    }
    verify(
            rule(),
            onLeave(
                absent("p-5", Absence.Kind.TRIP, "2022-05-09/2022-05-13"),
                "p-5",
                leave(MONDAY, "2022-05-12T20:00", ASKED, no)))
        .isSatisfiedBy("p-5");
  }

  @Test
  void aSideMayThinkBetterOfIt() {
    verify(
            rule(),
            inHours(
                ASKED,
                HEADQUARTERS,
                step(UNIT_REFUSED, "2022-05-06T10:00"),
                step(UNIT_APPROVED, "2022-05-07T10:00")))
        .isSatisfiedBy("p-5");
  }

  @Test
  void whatIsDecidedLaterDoesNotCountYet() {
    Scenario late = inHours(ASKED, HEADQUARTERS, step(UNIT_APPROVED, "2022-05-12T11:00"));
    verify(rule(), late).reports("p-5 unit/2022-05-09T10:00");
    verify(rule(), late.on("2022-05-12")).isSatisfiedBy("p-5");
  }

  @Test
  void aLeaveToComeIsNotJudged() {
    verify(rule(), inHours(ASKED).on("2022-05-08")).isNotApplicableTo("p-5", "no-leave");
    verify(rule(), inHours(ASKED).on("2022-05-09"))
        .reports("p-5 unit/2022-05-09T10:00", "p-5 headquarters/2022-05-09T10:00");
  }

  @Test
  void inAnEmergencyThePapersFollowWithinTwoDays() {
    Scenario urgent = inHours(step(ANNOUNCED, "2022-05-09T09:00"));
    verify(rule(), urgent.on("2022-05-11")).isNotApplicableTo("p-5", "no-leave");
    verify(rule(), urgent.on("2022-05-12"))
        .reports("p-5 unit/2022-05-09T10:00", "p-5 headquarters/2022-05-09T10:00");
  }

  @Test
  void aWithdrawnLeaveAsksForNothing() {
    verify(rule(), inHours(ASKED, step(WITHDRAWN, "2022-05-08T11:00")))
        .isNotApplicableTo("p-5", "no-leave");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-5", "no-leave");
  }

  @Test
  void aLeaveOfAPastMonthIsNotJudgedAnyMore() {
    verify(rule(), violating().on("2022-05-31")).reports("p-5 unit/2022-05-09T10:00");
    verify(rule(), violating().on("2022-06-01")).isNotApplicableTo("p-5", "no-leave");
  }

  /** H3: over days without a notice nobody can say whether the unit had to agree. */
  @Test
  void overUnknownDaysNobodyCanSay() {
    Scenario unknown =
        onLeave(
            "p-5",
            leave(
                "2021-07-20T10:00",
                "2021-07-20T20:00",
                step(HEADQUARTERS_APPROVED, "2021-07-16T11:00")));
    verify(rule(), unknown.on("2021-07-21")).isUndeterminedFor("p-5", "hours-of-work");
    verify(
            rule(),
            onLeave(
                    "p-5",
                    leave(
                        "2021-07-20T10:00",
                        "2021-07-20T20:00",
                        step(HEADQUARTERS_APPROVED, "2021-07-16T11:00"),
                        step(UNIT_APPROVED, "2021-07-16T12:00")))
                .on("2021-07-21"))
        .isSatisfiedBy("p-5");
    verify(
            rule(),
            onLeave("p-5", leave("2021-07-20T10:00", "2021-07-20T20:00", ASKED)).on("2021-07-21"))
        .reports("p-5 headquarters/2021-07-20T10:00");
    SupervisionFacts.verify(rule(), Policy.of(List.of(rule())), violating())
        .isUndeterminedFor("p-5", "hours-of-work");
  }

  /** Whether a festival's day or not: the break is not in the hours. */
  @Test
  void inTheBreakOfAnUnknownDayNoUnitHasToAgree() {
    LeaveStep agreed = step(HEADQUARTERS_APPROVED, "2021-07-16T11:00");
    verify(
            rule(),
            onLeave("p-5", leave("2021-07-20T14:00", "2021-07-20T16:00", agreed)).on("2021-07-21"))
        .isSatisfiedBy("p-5");
    verify(
            rule(),
            onLeave("p-5", leave("2021-07-20T14:00", "2021-07-20T16:01", agreed)).on("2021-07-21"))
        .isUndeterminedFor("p-5", "hours-of-work");
  }

  @Test
  void eachLeaveIsJudgedForItself() {
    verify(
            rule(),
            onLeave(
                "p-5",
                approved("2022-05-03T10:00", "2022-05-04T20:00"),
                leave(MONDAY, EVENING, ASKED, HEADQUARTERS)))
        .reports("p-5 unit/2022-05-09T10:00");
  }
}
