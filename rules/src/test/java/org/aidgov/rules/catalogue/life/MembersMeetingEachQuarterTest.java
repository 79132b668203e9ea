package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class MembersMeetingEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new MembersMeetingEachQuarter();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant()
        .meeting(
            "t-office-2022-02-10",
            m -> m.withKind(org.aidgov.core.party.LifeMeeting.Kind.GROUP_MEETING));
  }

  @Test
  void reportsABranchThatHeldNone() {
    verify(rule(), violating()).reports("t-office missing").since("t-office", "2022-01-01");
  }

  @Test
  void countsAMeetingOnTheLastDayOfTheQuarterButNotOnTheNextDay() {
    verify(rule(), heldOn("2022-03-31")).isSatisfiedBy("t-office");
    verify(rule(), heldOn("2022-04-01")).reports("t-office missing");
  }

  @Test
  void judgesOnlyFinishedQuarters() {
    verify(rule(), violating().on("2022-03-31")).reports("t-office missing", "t-medical missing");
    verify(rule(), heldOn("2022-04-01").on("2022-07-01")).isSatisfiedBy("t-office");
  }

  @Test
  void asksNothingOfABranchYoungerThanTheQuarterOrOfAHostBranch() {
    Scenario young =
        violating().branch("t-office", b -> b.withDays(DayRange.parse("2022-01-02/..")));
    verify(rule(), young)
        .isNotApplicableTo("t-office", "younger-than-period")
        .isNotApplicableTo("h-place", "not-temporary");
  }

  private static Scenario heldOn(String day) {
    return Scenario.compliant()
        .meeting("t-office-2022-02-10", m -> m.withHeld(LocalDate.parse(day)));
  }
}
