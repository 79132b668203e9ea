package org.aidgov.rules.catalogue.life;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class FourFunctionsEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new FourFunctionsEachQuarter();
  }

  @Override
  public Scenario violating() {
    return showing(BranchFunction.STUDY, BranchFunction.EDUCATION, BranchFunction.SUPERVISION);
  }

  @Test
  void reportsEachThingThatTheMeetingsDoNotShow() {
    verify(rule(), violating())
        .reports("t-office missing/MANAGEMENT")
        .since("t-office", "2022-01-01");
    verify(rule(), showing(BranchFunction.STUDY))
        .reports(
            "t-office missing/EDUCATION",
            "t-office missing/SUPERVISION",
            "t-office missing/MANAGEMENT");
  }

  @Test
  void severalMeetingsTogetherShowThemToo() {
    Scenario split =
        violating()
            .meeting(
                "t-office-2021-12-11",
                m ->
                    m.withHeld(java.time.LocalDate.of(2022, 3, 31))
                        .withFunctions(List.of(BranchFunction.MANAGEMENT)));
    verify(rule(), split).isSatisfiedBy("t-office");
  }

  @Test
  void asksNothingOfAYoungBranchOrAHostBranch() {
    Scenario young =
        violating().branch("t-office", b -> b.withDays(DayRange.parse("2022-01-02/..")));
    verify(rule(), young)
        .isNotApplicableTo("t-office", "younger-than-period")
        .isNotApplicableTo("h-place", "not-temporary");
  }

  private static Scenario showing(BranchFunction... functions) {
    return Scenario.compliant()
        .meeting("t-office-2022-02-10", m -> m.withFunctions(List.of(functions)));
  }
}
