package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.TOUR;
import static org.aidgov.rules.catalogue.discipline.Arrangements.arranged;
import static org.aidgov.rules.catalogue.discipline.Arrangements.byBody;
import static org.aidgov.rules.catalogue.discipline.Arrangements.hospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.leftToTheGroup;
import static org.aidgov.rules.catalogue.discipline.Arrangements.ofHospital;
import static org.aidgov.rules.catalogue.discipline.Arrangements.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class WholeChainForeseenTest implements RuleExample {
  @Override
  public Rule rule() {
    return new WholeChainForeseen();
  }

  @Override
  public Scenario compliant() {
    return hospital(without(ofHospital(), ChainStage.HANDOVER));
  }

  @Override
  public Scenario violating() {
    return leftToTheGroup(compliant(), "p-8");
  }

  @Test
  void reportsAStageToComeForWhichNothingIsArranged() {
    verify(rule(), violating()).reports("p-8 stage/HANDOVER").since("p-8", "2020-03-01");
    verify(rule(), compliant()).reportsNothing();
  }

  @Test
  void aStageThatIsOverIsNotAskedFor() {
    Scenario scenario = leftToTheGroup(hospital(without(ofHospital(), ChainStage.ARRIVAL)), "p-8");

    verify(rule(), scenario).reportsNothing();
  }

  @Test
  void onArrivalBothStagesToComeAreAskedFor() {
    Scenario arrival = leftToTheGroup(hospital(ofHospital().withStages(ChainStage.ARRIVAL)), "p-8");

    verify(rule(), arrival.on("2020-03-09"))
        .reports("p-8 stage/IN_POST", "p-8 stage/HANDOVER")
        .since("p-8", "2020-03-01");
  }

  @Test
  void whoeverIsAtTheLastStageHasNothingToForesee() {
    Scenario last =
        violating()
            .person(
                "p-8",
                p ->
                    p.withTours(
                        p.tours()
                            .get(0)
                            .withSteps(
                                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 3, 1)),
                                TourStep.of(TourStage.HANDING_OVER, LocalDate.of(2022, 5, 11)))));

    verify(rule(), last).isNotApplicableTo("p-8", "last-stage");
    verify(rule(), last.on("2022-05-10")).reports("p-8 stage/HANDOVER");
  }

  @Test
  void whatNobodySupervisesNowIsLeftToAnotherRule() {
    verify(rule(), arranged(byBody("c-hq", "dg-zj", TOUR)))
        .isNotApplicableTo("p-8", "not-supervised");
  }
}
