package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.core.supervision.LeaveStep.Kind.HEADQUARTERS_REFUSED;
import static org.aidgov.core.supervision.LeaveStep.Kind.RETURNED;
import static org.aidgov.core.supervision.LeaveStep.Kind.WITHDRAWN;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.anotherTour;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.approved;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.leave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.onLeave;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.step;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ReturnReportedTest implements RuleExample {
  private static final String FROM = "2022-05-05T10:00";
  private static final String UNTIL = "2022-05-10T20:00";

  @Override
  public Rule rule() {
    return new ReturnReported();
  }

  @Override
  public Scenario violating() {
    return with();
  }

  private static Scenario with(LeaveStep... steps) {
    return onLeave("p-5", approved(FROM, UNTIL, steps));
  }

  @Test
  void reportsTheDayAfterTheEnd() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("p-5");
    verify(rule(), violating())
        .reports("p-5 not-reported/2022-05-05T10:00")
        .since("p-5", "2022-05-11");
  }

  @Test
  void aReturnBeforeTheEndOrOnTheDayIsInOrder() {
    verify(rule(), with(step(RETURNED, "2022-05-08T12:00"))).isSatisfiedBy("p-5");
    verify(rule(), with(step(RETURNED, "2022-05-10T20:00"))).isSatisfiedBy("p-5");
  }

  @Test
  void mentionsAReturnThatIsMoreThanAnHourLate() {
    verify(rule(), with(step(RETURNED, "2022-05-10T21:00"))).isSatisfiedBy("p-5");
    verify(rule(), with(step(RETURNED, "2022-05-10T21:01")))
        .reports("p-5 late/2022-05-05T10:00")
        .since("p-5", "2022-05-10");
    verify(rule(), with(step(RETURNED, "2022-05-10T21:01")).on("2022-06-01")).isSatisfiedBy("p-5");
  }

  @Test
  void aReturnToComeIsNotReportedYet() {
    verify(rule(), with(step(RETURNED, "2022-05-12T09:00")))
        .reports("p-5 not-reported/2022-05-05T10:00");
    verify(rule(), with(step(RETURNED, "2022-05-12T09:00")).on("2022-05-12"))
        .reports("p-5 late/2022-05-05T10:00");
  }

  @Test
  void stillAsksInTheNextMonth() {
    verify(rule(), violating().on("2022-07-01")).reports("p-5 not-reported/2022-05-05T10:00");
  }

  @Test
  void asksNothingAfterTheTour() {
    Scenario left = returned(violating(), "p-5", "2022-05-12");
    verify(rule(), left.on("2022-05-12")).reports("p-5 not-reported/2022-05-05T10:00");
    verify(rule(), left.on("2022-05-13")).isNotApplicableTo("p-5", "not-serving");
    verify(rule(), anotherTour(left, "p-5", "zhejiang/11", "ARRIVED 2022-06-01").on("2022-06-02"))
        .isNotApplicableTo("p-5", "no-leave");
  }

  @Test
  void asksNothingOfALeaveThatWasNotTaken() {
    verify(rule(), with(step(WITHDRAWN, "2022-05-04T09:00"))).isNotApplicableTo("p-5", "no-leave");
    verify(rule(), with(step(HEADQUARTERS_REFUSED, "2022-05-04T09:00")))
        .isNotApplicableTo("p-5", "no-leave");
    verify(rule(), onLeave("p-5", leave(FROM, UNTIL))).isNotApplicableTo("p-5", "no-leave");
    verify(rule(), violating().on("2022-05-04")).isNotApplicableTo("p-5", "no-leave");
  }
}
