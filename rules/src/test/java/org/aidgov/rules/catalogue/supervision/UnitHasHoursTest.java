package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.List;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class UnitHasHoursTest implements RuleExample {
  private static final OfficeHours HOSPITAL =
      Scenario.compliant().content().units().get(0).hours().get(0);

  @Override
  public Rule rule() {
    return new UnitHasHours();
  }

  @Override
  public Scenario violating() {
    return with(HOSPITAL, hours("2022-05-11/.."));
  }

  private static OfficeHours hours(String days) {
    return OfficeHours.of(RegionId.NATIONAL, DayRange.parse(days), HOSPITAL.seasons());
  }

  private static Scenario with(OfficeHours... hours) {
    return Scenario.compliant().hours("u-hospital", hours);
  }

  @Test
  void reportsAUnitWithTwoOnTheSameDay() {
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("u-hospital");
    verify(rule(), violating()).reports("u-hospital several").since("u-hospital", "2022-05-11");
  }

  @Test
  void reportsAUnitSinceItsHoursEnded() {
    verify(rule(), with(hours("2020-03-01/2022-05-11")).on("2022-05-10"))
        .isSatisfiedBy("u-hospital");
    verify(rule(), with(hours("2020-03-01/2022-05-11")))
        .reports("u-hospital none")
        .since("u-hospital", "2022-05-11");
    verify(rule(), with()).reports("u-hospital none").since("u-hospital", "2020-03-01");
  }

  /** H8: hours that change on a day leave neither gap nor overlap. */
  @Test
  void hoursMayChangeFromOneDayToTheNext() {
    verify(rule(), with(hours("2020-03-01/2022-05-11"), hours("2022-05-11/.."))).reportsNothing();
  }

  @Test
  void asksNothingOfAUnitWhereNobodyHoldsAPost() {
    verify(rule(), with()).isNotApplicableTo("u-office", "nobody");
    verify(rule(), Scenario.compliant().person("p-4", p -> p.withPosts(List.of())).on("2020-02-01"))
        .isNotApplicableTo("u-hospital", "nobody");
  }
}
