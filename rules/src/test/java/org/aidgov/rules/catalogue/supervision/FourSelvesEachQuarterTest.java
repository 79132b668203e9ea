package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.SelfEntry.Self;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class FourSelvesEachQuarterTest implements RuleExample {
  @Override
  public Rule rule() {
    return new FourSelvesEachQuarter();
  }

  @Override
  public Scenario violating() {
    return service("2022-04-01");
  }

  /** The entry for self-service is of another day. */
  private static Scenario service(String day) {
    return Scenario.compliant()
        .order(
            "hq-city",
            l -> {
              List<SelfEntry> entries = new ArrayList<>(l.selves());
              entries.removeIf(entry -> entry.self() == Self.SERVICE);
              entries.add(new SelfEntry(Self.SERVICE, LocalDate.parse(day), DayRange.ALWAYS));
              return l.withSelves(entries);
            });
  }

  @Test
  void reportsTheOneOfTheFourThatIsMissing() {
    verify(rule(), violating()).reports("hq-city missing/SERVICE").since("hq-city", "2022-01-01");
  }

  @Test
  void countsTheFirstAndTheLastDayOfTheQuarter() {
    verify(rule(), service("2022-01-01")).isSatisfiedBy("hq-city");
    verify(rule(), service("2022-03-31")).isSatisfiedBy("hq-city");
    verify(rule(), service("2021-12-31")).reports("hq-city missing/SERVICE");
  }

  @Test
  void judgesOnlyQuartersThatAreOver() {
    verify(rule(), Scenario.compliant().on("2022-06-30")).isSatisfiedBy("hq-city");
    verify(rule(), Scenario.compliant().on("2022-07-01"))
        .reports(
            "hq-city missing/MANAGEMENT",
            "hq-city missing/EDUCATION",
            "hq-city missing/SUPERVISION",
            "hq-city missing/SERVICE");
  }

  @Test
  void asksNothingOfAQuarterInWhichNobodyServedFromTheFirstDay() {
    Scenario early =
        Scenario.compliant()
            .headquarters("hq-city", h -> h.withDays(DayRange.parse("2019-01-01/..")));
    verify(rule(), early.on("2020-04-01")).isNotApplicableTo("hq-city", "younger-than-period");
    verify(rule(), early.on("2020-07-01"))
        .reports(
            "hq-city missing/MANAGEMENT",
            "hq-city missing/EDUCATION",
            "hq-city missing/SUPERVISION",
            "hq-city missing/SERVICE");
  }

  @Test
  void asksNothingOfAYoungHeadquartersOrOneWithoutPeople() {
    verify(rule(), violating().on("2020-04-01"))
        .isNotApplicableTo("hq-city", "younger-than-period");
    verify(rule(), violating()).isNotApplicableTo("hq-zj", "nobody");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-zj", "does-not-exist");
  }
}
