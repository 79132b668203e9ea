package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.by;
import static org.aidgov.rules.catalogue.discipline.Arrangements.supervised;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PersonalSupervisorsServeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PersonalSupervisorsServe();
  }

  @Override
  public Scenario violating() {
    return supervised("p-3", by("p-99", TOUR));
  }

  @Test
  void reportsASupervisorWhoIsNotOnTheRoster() {
    verify(rule(), violating()).reports("p-3 unknown-person/p-99").since("p-3", "2020-03-01");
  }

  @Test
  void reportsASupervisorFromTheDayAfterTheReturn() {
    // H34
    Scenario gone =
        Scenario.compliant()
            .person(
                "p-4",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 5, 10)))));

    verify(rule(), gone)
        .reports("p-5 not-serving/p-4", "p-6 not-serving/p-4")
        .since("p-5", "2022-05-11");
    verify(rule(), gone.on("2022-05-10")).reportsNothing();
  }

  @Test
  void aSupervisorNotedTwiceIsReportedOnce() {
    verify(rule(), supervised("p-3", by("p-99", TOUR), by("p-99", "2022-05-01/..")))
        .reports("p-3 unknown-person/p-99");
  }

  @Test
  void anArrangementThatIsOverIsNotLookedAt() {
    verify(rule(), supervised("p-3", by("p-99", "2020-03-01/2022-05-11"), by("p-2", TOUR)))
        .isSatisfiedBy("p-3");
  }

  @Test
  void asksNothingWhereNoPersonSupervises() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("p-8", "no-supervisor");
  }
}
