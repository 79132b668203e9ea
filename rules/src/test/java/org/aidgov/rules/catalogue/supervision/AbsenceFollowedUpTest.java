package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.day;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.entry;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.Optional;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.RollCallEntry.Status;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class AbsenceFollowedUpTest implements RuleExample {
  @Override
  public Rule rule() {
    return new AbsenceFollowedUp();
  }

  @Override
  public Scenario violating() {
    return with(entry("2022-05-09", Status.ABSENT));
  }

  private static Scenario with(RollCallEntry... entries) {
    return Scenario.compliant().supervision("p-5", f -> f.withRollCalls(entries));
  }

  private static Scenario asked(String on) {
    return with(
        new RollCallEntry(day("2022-05-09"), Status.ABSENT, Optional.of(day(on)), DayRange.ALWAYS));
  }

  @Test
  void reportsTheSecondDayAfter() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("p-5");
    verify(rule(), violating()).reports("p-5 unasked/2022-05-09").since("p-5", "2022-05-11");
  }

  @Test
  void askingSettlesItHoweverLate() {
    verify(rule(), asked("2022-05-09")).isSatisfiedBy("p-5");
    verify(rule(), asked("2022-05-12")).reports("p-5 unasked/2022-05-09");
    verify(rule(), asked("2022-05-12").on("2022-05-12")).isSatisfiedBy("p-5");
  }

  @Test
  void asksNothingAfterTheTour() {
    Scenario left = returned(violating(), "p-5", "2022-05-12");
    verify(rule(), left.on("2022-05-12")).reports("p-5 unasked/2022-05-09");
    verify(rule(), left.on("2022-05-13")).isNotApplicableTo("p-5", "not-serving");
    verify(rule(), anotherTour(left, "p-5", "zhejiang/11", "ARRIVED 2022-06-01").on("2022-06-02"))
        .isNotApplicableTo("p-5", "no-absence");
  }

  @Test
  void theNextRollCallDoesNotStandIn() {
    verify(rule(), with(entry("2022-05-08", Status.ABSENT), entry("2022-05-09", Status.PRESENT)))
        .reports("p-5 unasked/2022-05-08");
  }

  @Test
  void asksNothingOfWhoWasThereOrOnLeave() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-5", "no-absence");
    verify(rule(), with(entry("2022-05-09", Status.ON_LEAVE)))
        .isNotApplicableTo("p-5", "no-absence");
    verify(rule(), violating().on("2022-05-08")).isNotApplicableTo("p-5", "no-absence");
    verify(rule(), with()).isNotApplicableTo("p-5", "no-absence");
  }
}
