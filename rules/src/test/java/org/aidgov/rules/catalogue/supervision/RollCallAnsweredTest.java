package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.entry;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RollCallAnsweredTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RollCallAnswered();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().supervision("p-8", f -> f.withRollCalls());
  }

  @Test
  void reportsWhoHasNoEntry() {
    verify(rule(), violating()).reports("p-8 missing/2022-05-09").since("p-8", "2022-05-09");
    verify(rule(), violating().on("2022-05-08")).isSatisfiedBy("p-8");
  }

  @Test
  void anEntryOfAnotherDayIsNone() {
    verify(
            rule(),
            Scenario.compliant()
                .supervision(
                    "p-8", f -> f.withRollCalls(entry("2022-05-08", RollCallEntry.Status.PRESENT))))
        .reports("p-8 missing/2022-05-09");
  }

  @Test
  void onLeaveAndAbsentAreEntriesToo() {
    verify(
            rule(),
            Scenario.compliant()
                .supervision(
                    "p-8", f -> f.withRollCalls(entry("2022-05-09", RollCallEntry.Status.ABSENT))))
        .isSatisfiedBy("p-8");
  }

  @Test
  void judgesTheRunningMonthOnly() {
    verify(rule(), violating().on("2022-05-31")).reports("p-8 missing/2022-05-09");
    verify(rule(), violating().on("2022-06-01")).reportsNothing();
  }

  @Test
  void asksNothingForDaysBeforeTheTour() {
    Scenario early =
        violating()
            .order(
                "hq-city",
                l -> l.withRollCalls(new RollCall(LocalDate.of(2020, 2, 29), DayRange.ALWAYS)))
            .on("2020-02-29");
    verify(rule(), early).isNotApplicableTo("p-8", "not-serving");
    verify(rule(), violating().order("hq-city", l -> l.withRollCalls()))
        .isNotApplicableTo("p-8", "no-roll-call");
    verify(rule(), violating().change(c -> c.withSupervisionLedgers()))
        .isNotApplicableTo("p-8", "no-roll-call");
  }
}
