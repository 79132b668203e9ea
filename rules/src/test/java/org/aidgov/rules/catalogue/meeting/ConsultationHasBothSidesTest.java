package org.aidgov.rules.catalogue.meeting;

import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ConsultationHasBothSidesTest implements RuleExample {
  private static final String OF_JANUARY = "ms-consult-2022-01-12";

  @Override
  public Rule rule() {
    return new ConsultationHasBothSides();
  }

  @Override
  public Scenario violating() {
    return with(ConsultationSide.HEADQUARTERS);
  }

  @Test
  void reportsAConsultationWithoutTheOtherSide() {
    verify(rule(), violating())
        .reports("ms-consult one-sided/" + OF_JANUARY)
        .since("ms-consult", "2022-01-12");
    verify(rule(), with(ConsultationSide.RECIPIENT, ConsultationSide.CORPS))
        .reports("ms-consult one-sided/" + OF_JANUARY);
  }

  @Test
  void anyOtherSideWillDo() {
    verify(rule(), with(ConsultationSide.HEADQUARTERS, ConsultationSide.HOME))
        .isSatisfiedBy("ms-consult");
  }

  @Test
  void judgesMeetingsSinceTheLastFinishedQuarterBegan() {
    verify(rule(), violating().on("2022-06-30")).reports("ms-consult one-sided/" + OF_JANUARY);
    verify(rule(), violating().on("2022-07-01")).isSatisfiedBy("ms-consult");
  }

  @Test
  void nobodyCanSayWhereNobodyNotedWhoWasThere() {
    verify(rule(), with()).isUndeterminedFor("ms-consult", "sides");
  }

  @Test
  void asksNothingOfOtherSeriesOrBeforeTheFirstMeeting() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("ms-office", "not-a-consultation");
    verify(rule(), Scenario.compliant().on("2020-04-11"))
        .isNotApplicableTo("ms-consult", "no-sitting");
  }

  private static Scenario with(ConsultationSide... sides) {
    return Scenario.compliant().sitting(OF_JANUARY, s -> s.withSides(sides));
  }
}
