package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.ANNOUNCED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.REQUESTED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_APPROVED;
import static org.aidgov.core.supervision.LeaveStep.Kind.UNIT_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.WITHDRAWN;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.leave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.step;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** May 2022: 30 April to 4 May are holidays, 5 May a regional one, 7 May a make-up Saturday. */
class LeaveAskedInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LeaveAskedInTime();
  }

  @Override
  public Scenario violating() {
    return onLeave(
        "p-5",
        leave(
            "2022-05-09T10:00",
            "2022-05-10T20:00",
            step(REQUESTED, "2022-05-06T11:00"),
            step(UNIT_APPROVED, "2022-05-06T12:00"),
            step(HEADQUARTERS_APPROVED, "2022-05-06T12:00"),
            step(RETURNED, "2022-05-10T19:00")));
  }

  private static Scenario asked(String at, String from) {
    return onLeave("p-5", leave(from, from.substring(0, 8) + "29T20:00", step(REQUESTED, at)));
  }

  @Test
  void reportsALeaveAskedForTooLate() {
    verify(rule(), violating()).reports("p-5 short/2022-05-09T10:00").since("p-5", "2022-05-06");
  }

  /** H17: three working days after 29 April are 6, 7 and 9 May for a unit in Xinjiang. */
  @Test
  void countsWorkingDaysOfTheUnitsRegion() {
    verify(rule(), asked("2022-04-29T11:00", "2022-05-09T10:00")).isSatisfiedBy("p-5");
    verify(rule(), asked("2022-04-29T11:00", "2022-05-08T10:00"))
        .reports("p-5 short/2022-05-08T10:00");
  }

  @Test
  void judgesFromTheDayOfTheRequest() {
    Scenario ahead = asked("2022-05-23T11:00", "2022-05-25T10:00");
    verify(rule(), ahead).isNotApplicableTo("p-5", "no-leave");
    verify(rule(), ahead.on("2022-05-23")).reports("p-5 short/2022-05-25T10:00");
  }

  @Test
  void emergenciesAndADayOffAreNotJudged() {
    verify(
            rule(),
            onLeave(
                "p-5",
                leave(
                    "2022-05-09T10:00",
                    "2022-05-10T20:00",
                    step(ANNOUNCED, "2022-05-09T09:00"),
                    step(REQUESTED, "2022-05-09T11:00"))))
        .isNotApplicableTo("p-5", "no-leave");
    verify(
            rule(),
            onLeave(
                "p-5",
                leave("2022-05-09T10:00", "2022-05-09T20:00", step(REQUESTED, "2022-05-09T09:00"))))
        .isNotApplicableTo("p-5", "no-leave");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-5", "no-leave");
  }

  @Test
  void whatIsNotWantedOrRefusedAnyMoreIsNotJudged() {
    for (LeaveStep.Kind kind : List.of(WITHDRAWN, UNIT_REFUSED, HEADQUARTERS_REFUSED)) {
      verify(
              rule(),
              onLeave(
                  "p-5",
                  leave(
                      "2022-05-09T10:00",
                      "2022-05-10T20:00",
                      step(REQUESTED, "2022-05-06T11:00"),
                      step(kind, "2022-05-07T11:00"))))
          .isNotApplicableTo("p-5", "no-leave");
    }
  }

  @Test
  void aWholeDayOffIsOneDay() {
    verify(
            rule(),
            onLeave(
                "p-5",
                leave("2022-05-12T00:00", "2022-05-13T00:00", step(REQUESTED, "2022-05-11T09:00"))))
        .isNotApplicableTo("p-5", "no-leave");
  }

  /** H25: three working days after 29 April are 6, 7 and 9 May, or 5, 6 and 7; never the first. */
  @Test
  void whereTwoUnitsKeepDifferentHolidaysBothCount() {
    verify(rule(), twoUnits(asked("2022-04-29T11:00", "2022-05-09T10:00"))).isSatisfiedBy("p-5");
    verify(rule(), twoUnits(asked("2022-04-29T11:00", "2022-05-07T10:00")))
        .isUndeterminedFor("p-5", "hours-of-work");
    verify(rule(), twoUnits(asked("2022-04-29T11:00", "2022-05-06T10:00")))
        .reports("p-5 short/2022-05-06T10:00");
  }

  private static Scenario twoUnits(Scenario scenario) {
    return scenario
        .unit(
            "u-office",
            unit ->
                unit.withHours(
                    unit.hours().stream()
                        .map(h -> OfficeHours.of(new RegionId("cn"), h.days(), h.seasons()))
                        .toList()))
        .person(
            "p-5",
            p ->
                p.withPosts(
                    p.posts().get(0),
                    new Post(
                        new UnitId("u-office"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        p.posts().get(0).days(),
                        DayRange.ALWAYS)));
  }

  /** H3, H17: a deadline over days without a notice is not known, unless both readings agree. */
  @Test
  void overUnknownDaysNobodyCanSay() {
    verify(rule(), asked("2021-07-09T11:00", "2021-07-16T10:00").on("2021-07-20"))
        .isUndeterminedFor("p-5", "hours-of-work");
    verify(rule(), asked("2021-07-09T11:00", "2021-07-13T10:00").on("2021-07-20"))
        .reports("p-5 short/2021-07-13T10:00");
    verify(rule(), asked("2022-05-06T11:00", "2022-05-09T10:00").hours("u-hospital"))
        .isUndeterminedFor("p-5", "hours-of-work");
  }

  @Test
  void judgesTheRunningMonthOnly() {
    verify(rule(), violating().on("2022-05-31")).reports("p-5 short/2022-05-09T10:00");
    verify(rule(), violating().on("2022-06-01")).isNotApplicableTo("p-5", "no-leave");
  }
}
