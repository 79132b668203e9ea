package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.arranged;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byBody;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byPerson;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class CellSupervisorsServeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new CellSupervisorsServe();
  }

  @Override
  public Scenario violating() {
    return arranged(byBody("c-root", "dg-zj", TOUR), byPerson("c-hospital", "p-99", TOUR));
  }

  @Test
  void reportsASupervisorWhoIsNotOnTheRosterOnceForAllOfTheCell() {
    verify(rule(), violating())
        .reports("hq-zj unknown-person/c-hospital:p-99")
        .since("hq-zj", "2020-03-01");
  }

  @Test
  void reportsASupervisorFromTheDayAfterTheReturn() {
    Scenario gone =
        arranged(byBody("c-root", "dg-zj", TOUR), byPerson("c-hospital", "p-8", TOUR))
            .person(
                "p-8",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 5, 10)))));

    verify(rule(), gone).reports("hq-zj not-serving/c-hospital:p-8").since("hq-zj", "2022-05-11");
    verify(rule(), gone.on("2022-05-10")).isSatisfiedBy("hq-zj");
  }

  @Test
  void asksNothingWhereBodiesSupervise() {
    verify(rule(), Scenario.compliant())
        .isNotApplicableTo("hq-zj", "no-supervisor")
        .isNotApplicableTo("hq-city", "no-supervisor");
  }

  @Test
  void asksNothingOfAHeadquartersThatDoesNotExist() {
    Scenario ended =
        violating().headquarters("hq-zj", h -> h.withDays(DayRange.parse("2020-03-01/2022-05-11")));

    verify(rule(), ended).isNotApplicableTo("hq-zj", "does-not-exist");
  }
}
