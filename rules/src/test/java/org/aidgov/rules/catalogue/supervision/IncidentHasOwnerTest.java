package org.aidgov.rules.catalogue.supervision;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
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

class IncidentHasOwnerTest implements RuleExample {
  @Override
  public Rule rule() {
    return new IncidentHasOwner();
  }

  @Override
  public Scenario compliant() {
    return with(Optional.empty(), "2022-05-05/..");
  }

  @Override
  public Scenario violating() {
    return with(Optional.empty());
  }

  private static Scenario with(Optional<String> closed, String... owned) {
    List<IncidentOwner> owners =
        List.of(owned).stream()
            .map(days -> new IncidentOwner(person("p-3"), DayRange.parse(days), DayRange.ALWAYS))
            .toList();
    Incident incident =
        new Incident(
            new IncidentId("i-1"),
            Incident.Dimension.SAFETY,
            day("2022-05-05"),
            owners,
            closed.map(SupervisionFacts::day),
            DayRange.ALWAYS);
    return Scenario.compliant().order("hq-city", l -> l.withIncidents(incident));
  }

  @Test
  void reportsAnIncidentThatNobodySeesTo() {
    verify(rule(), violating()).reports("hq-city nobody/i-1").since("hq-city", "2022-05-05");
  }

  @Test
  void leavesADayToNameSomebody() {
    verify(rule(), violating().on("2022-05-06")).isSatisfiedBy("hq-city");
    verify(rule(), violating().on("2022-05-07")).reports("hq-city nobody/i-1");
  }

  @Test
  void reportsSinceTheLastOwnerLeft() {
    verify(rule(), with(Optional.empty(), "2022-05-05/2022-05-09"))
        .reports("hq-city nobody/i-1")
        .since("hq-city", "2022-05-09");
    verify(rule(), with(Optional.empty(), "2022-05-05/2022-05-09", "2022-05-09/.."))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void reportsSinceTheOnlyOwnerReturned() {
    Scenario left = returned(compliant(), "p-3", "2022-05-08");
    verify(rule(), left.on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), left).reports("hq-city nobody/i-1").since("hq-city", "2022-05-09");
  }

  @Test
  void aClosedOneNeedsNobody() {
    verify(rule(), with(Optional.of("2022-05-11")))
        .isNotApplicableTo("hq-city", "no-open-incident");
    verify(rule(), with(Optional.of("2022-05-11")).on("2022-05-10")).reports("hq-city nobody/i-1");
    verify(rule(), with(Optional.of("2022-05-05")).on("2022-05-07"))
        .isNotApplicableTo("hq-city", "no-open-incident");
  }

  @Test
  void asksNothingWithoutAnIncident() {
    verify(rule(), Scenario.compliant())
        .isNotApplicableTo("hq-city", "no-open-incident")
        .isNotApplicableTo("hq-zj", "no-open-incident");
    verify(rule(), violating().on("2022-05-04")).isNotApplicableTo("hq-city", "no-open-incident");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("hq-city", "does-not-exist");
  }
}
