package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.day;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.person;
import static org.aidgov.rules.catalogue.supervision.SupervisionFacts.verify;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.supervision.Incident;
import org.aidgov.core.supervision.IncidentId;
import org.aidgov.core.supervision.IncidentOwner;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class IncidentSettledInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new IncidentSettledInTime();
  }

  @Override
  public Scenario violating() {
    return opened("2022-04-10", Optional.empty());
  }

  private static Scenario opened(String on, Optional<String> closed) {
    Incident incident =
        new Incident(
            new IncidentId("i-1"),
            Incident.Dimension.WORK,
            day(on),
            List.of(new IncidentOwner(person("p-3"), DayRange.openFrom(day(on)), DayRange.ALWAYS)),
            closed.map(SupervisionFacts::day),
            DayRange.ALWAYS);
    return Scenario.compliant().order("hq-city", l -> l.withIncidents(incident));
  }

  @Test
  void reportsTheThirtyFirstDay() {
    verify(rule(), violating()).reports("hq-city open/i-1").since("hq-city", "2022-05-11");
    verify(rule(), opened("2022-04-11", Optional.empty())).isSatisfiedBy("hq-city");
  }

  @Test
  void aSettledOneIsInOrder() {
    verify(rule(), opened("2022-04-01", Optional.of("2022-05-11")))
        .isNotApplicableTo("hq-city", "no-open-incident");
    verify(rule(), opened("2022-04-01", Optional.of("2022-05-12"))).reports("hq-city open/i-1");
  }

  @Test
  void asksNothingBeforeTheHeadquartersExists() {
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-city", "does-not-exist");
  }
}
