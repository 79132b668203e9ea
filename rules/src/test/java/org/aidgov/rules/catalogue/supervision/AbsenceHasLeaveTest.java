package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.REQUESTED;
import static org.aidgov.core.supervision.LeaveStep.Kind.WITHDRAWN;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.absent;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.approved;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.leave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.step;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Absence;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class AbsenceHasLeaveTest implements RuleExample {
  private static final String DAYS = "2022-05-09/2022-05-12";

  @Override
  public Rule rule() {
    return new AbsenceHasLeave();
  }

  @Override
  public Scenario violating() {
    return absent("p-8", Absence.Kind.LEAVE, DAYS);
  }

  @Test
  void reportsALeaveThatNobodyAskedFor() {
    verify(rule(), violating()).reports("p-8 not-asked/2022-05-09").since("p-8", "2022-05-09");
    verify(rule(), violating().on("2022-05-08")).isNotApplicableTo("p-8", "no-leave");
  }

  @Test
  void everyDayHasToBeAskedFor() {
    Scenario whole = onLeave(violating(), "p-8", approved("2022-05-09T10:00", "2022-05-11T20:00"));
    Scenario part = onLeave(violating(), "p-8", approved("2022-05-09T10:00", "2022-05-10T20:00"));
    Scenario two =
        onLeave(
            violating(),
            "p-8",
            approved("2022-05-09T10:00", "2022-05-09T20:00"),
            approved("2022-05-10T10:00", "2022-05-11T20:00"));

    verify(rule(), whole).isSatisfiedBy("p-8");
    verify(rule(), two).isSatisfiedBy("p-8");
    verify(rule(), part).reports("p-8 not-asked/2022-05-09").since("p-8", "2022-05-11");
  }

  @Test
  void aWithdrawnRequestIsNone() {
    verify(
            rule(),
            onLeave(
                violating(),
                "p-8",
                leave(
                    "2022-05-09T10:00",
                    "2022-05-11T20:00",
                    step(REQUESTED, "2022-05-05T10:00"),
                    step(WITHDRAWN, "2022-05-06T10:00"))))
        .reports("p-8 not-asked/2022-05-09");
    verify(rule(), onLeave(violating(), "p-8", leave("2022-05-09T10:00", "2022-05-11T20:00")))
        .reports("p-8 not-asked/2022-05-09");
  }

  @Test
  void tripsAndTrainingsAreNoLeave() {
    verify(rule(), absent("p-8", Absence.Kind.TRIP, DAYS)).isNotApplicableTo("p-8", "no-leave");
    verify(rule(), absent("p-8", Absence.Kind.TRAINING, DAYS)).isNotApplicableTo("p-8", "no-leave");
  }

  /** Until midnight is the day before. */
  @Test
  void aWholeDayOffIsOneDay() {
    Scenario two = absent("p-8", Absence.Kind.LEAVE, "2022-05-12/2022-05-14");
    verify(
            rule(),
            onLeave(two, "p-8", approved("2022-05-12T00:00", "2022-05-13T00:00")).on("2022-05-13"))
        .reports("p-8 not-asked/2022-05-12")
        .since("p-8", "2022-05-13");
    verify(
            rule(),
            onLeave(two, "p-8", approved("2022-05-12T00:00", "2022-05-14T00:00")).on("2022-05-12"))
        .isSatisfiedBy("p-8");
  }

  /** A leave for the days to come can still be asked for. */
  @Test
  void asksNothingOfDaysToCome() {
    Scenario part = onLeave(violating(), "p-8", approved("2022-05-09T10:00", "2022-05-10T20:00"));
    verify(rule(), part.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), part.on("2022-05-11"))
        .reports("p-8 not-asked/2022-05-09")
        .since("p-8", "2022-05-11");
  }

  @Test
  void judgesDaysOfServiceOnly() {
    Scenario open = absent("p-8", Absence.Kind.LEAVE, "2022-05-09/..");
    Scenario left = returned(open, "p-8", "2022-05-10");
    verify(rule(), left.on("2022-05-10")).reports("p-8 not-asked/2022-05-09");
    verify(rule(), left).isNotApplicableTo("p-8", "not-serving");
    verify(
            rule(),
            onLeave(left, "p-8", approved("2022-05-09T10:00", "2022-05-10T20:00")).on("2022-05-10"))
        .isSatisfiedBy("p-8");
  }

  @Test
  void judgesTheRunningMonthOnly() {
    verify(rule(), violating().on("2022-05-31")).reports("p-8 not-asked/2022-05-09");
    verify(rule(), violating().on("2022-06-01")).isNotApplicableTo("p-8", "no-leave");
  }
}
