package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.duty;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.turn;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.List;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class FairHolidayDutyTest implements RuleExample {
  @Override
  public Rule rule() {
    return new FairHolidayDuty();
  }

  /** In 2021 p-1 leads on four holidays, p-2 on none. */
  @Override
  public Scenario violating() {
    return duty(threeAndNone(), turn("2021-05-01", "p-1", "p-3"));
  }

  private static Scenario threeAndNone() {
    return duty(
        Scenario.compliant(),
        turn("2021-01-01", "p-1", "p-3"),
        turn("2021-02-11", "p-1", "p-3"),
        turn("2021-04-03", "p-1", "p-3"),
        turn("2021-12-01", "p-1", "p-3"),
        turn("2021-03-02", "p-2", "p-3"),
        turn("2021-12-02", "p-2", "p-3"));
  }

  @Test
  void reportsADifferenceOfFourDays() {
    verify(rule(), violating()).reports("hq-city uneven/leader").since("hq-city", "2021-01-01");
  }

  @Test
  void leavesThreeAlone() {
    verify(rule(), threeAndNone()).isSatisfiedBy("hq-city");
  }

  @Test
  void twoTurnsOnADayAreOneDay() {
    verify(
            rule(),
            duty(
                threeAndNone(), turn("2021-04-03", "p-1", "p-3"), turn("2021-04-03", "p-1", "p-4")))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void weekendsAndRegionalHolidaysDoNotCount() {
    verify(
            rule(),
            duty(
                threeAndNone(), turn("2021-01-09", "p-1", "p-3"), turn("2021-07-20", "p-1", "p-3")))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void staffAreComparedWithEachOther() {
    Scenario two =
        duty(violating(), turn("2021-03-03", "p-2", "p-4"), turn("2021-12-03", "p-2", "p-4"));

    verify(rule(), two).reports("hq-city uneven/leader", "hq-city uneven/staff");
  }

  @Test
  void whoCameDuringTheYearIsNotCompared() {
    Scenario late =
        duty(violating(), turn("2021-03-02", "p-1", "p-3"), turn("2021-04-01", "p-2", "p-3"));

    verify(rule(), late).isNotApplicableTo("hq-city", "nobody-on-duty");
  }

  @Test
  void asksNothingOfAYearWithoutARoster() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "nobody-on-duty");
    verify(rule(), Scenario.compliant().on("2020-02-01"))
        .isNotApplicableTo("hq-city", "does-not-exist");
  }

  @Test
  void saysNothingWithoutACalendar() {
    SupervisionFacts.verify(rule(), Policy.of(List.of(rule())), violating())
        .isUndeterminedFor("hq-city", "calendar");
  }
}
