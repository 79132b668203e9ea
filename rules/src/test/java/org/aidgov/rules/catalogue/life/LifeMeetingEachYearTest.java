package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LifeMeetingEachYearTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LifeMeetingEachYear();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .meeting("t-office-2021-12-10", m -> m.withKind(LifeMeeting.Kind.GROUP_MEETING));
  }

  @Test
  void reportsABranchThatHeldNone() {
    verify(rule(), violating()).reports("t-office missing").since("t-office", "2021-01-01");
  }

  @Test
  void countsTheLastDayOfThePeriodButNotTheNext() {
    verify(rule(), heldOn("2021-12-31")).isSatisfiedBy("t-office");
    verify(rule(), heldOn("2022-01-01")).reports("t-office missing");
  }

  @Test
  void asksNothingOfAYoungBranchOrAHostBranch() {
    Scenario young =
        violating().branch("t-office", b -> b.withDays(DayRange.parse("2021-01-02/..")));
    verify(rule(), young)
        .isNotApplicableTo("t-office", "younger-than-period")
        .isNotApplicableTo("h-place", "not-temporary");
  }

  private static Scenario heldOn(String day) {
    return Scenario.compliant()
        .meeting("t-office-2021-12-10", m -> m.withHeld(LocalDate.parse(day)));
  }
}
