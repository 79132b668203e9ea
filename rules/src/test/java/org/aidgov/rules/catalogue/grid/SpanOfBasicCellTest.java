package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class SpanOfBasicCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new SpanOfBasicCell();
  }

  /** The cell of the hospital with as many people as one head can look after. */
  @Override
  public Scenario compliant() {
    return withPeople(15);
  }

  @Override
  public Scenario violating() {
    return withPeople(16);
  }

  @Test
  void warnsOfOnePersonTooManyAndNotesOneTooFew() {
    verify(rule(), compliant()).reportsNothing();
    verify(rule(), violating()).reports("c-hospital too-wide").since("c-hospital", "2022-04-01");
    verify(rule(), without("p-8", "p-7")).reportsNothing();
    assertThat(severity(violating())).isEmpty();
    assertThat(severity(without("p-8", "p-7", "p-6"))).contains(Severity.INFO);
    verify(rule(), without("p-8", "p-7", "p-6")).reports("c-hospital too-narrow");
  }

  private Optional<Severity> severity(Scenario scenario) {
    Verdict verdict = verify(rule(), scenario).ruling("c-hospital").verdict();
    return ((Verdict.Violated) verdict).violations().get(0).severity();
  }

  @Test
  void aNewCellIsReportedFromItsFirstDay() {
    verify(rule(), violating().cell("c-hospital", c -> c.withDays(days("2022-05-03/.."))))
        .reports("c-hospital too-wide")
        .since("c-hospital", "2022-05-03");
  }

  @Test
  void aHeadquartersMaySetOtherBounds() {
    Policy wider =
        Policy.of(List.of(rule())).withParameter("GRD-014.most", LocalDate.of(2022, 1, 1), 16);
    verify(rule(), wider, violating()).reportsNothing();
  }

  @Test
  void asksNothingOfACellWithoutPeopleOrOfAnUpperOne() {
    // H22
    verify(rule(), without("p-4", "p-5", "p-6", "p-7", "p-8"))
        .isNotApplicableTo("c-hospital", "nobody")
        .isNotApplicableTo("c-city", "not-a-basic-cell");
    verify(rule(), Scenario.compliant().on("2020-02-29"))
        .isNotApplicableTo("c-hospital", "does-not-exist");
  }

  private static Scenario without(String... people) {
    Scenario scenario = Scenario.compliant();
    for (String person : people) {
      scenario = scenario.dossier(person, d -> d.withCells());
    }
    return scenario;
  }

  /** More people like p-8, who is no member: so no branch grows. */
  private static Scenario withPeople(int people) {
    Scenario scenario = Scenario.compliant();
    Dossier doctor = scenario.content().people().get(7);
    for (int i = 9; i < people + 4; i++) {
      scenario = scenario.add(doctor.withPerson(doctor.person().withId(new PersonId("p-" + i))));
    }
    return scenario;
  }
}
