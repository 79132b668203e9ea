package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.rules.catalogue.discipline.Arrangements.opinion;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OpinionInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OpinionInForce();
  }

  @Override
  public Scenario violating() {
    return with();
  }

  private static Scenario with(CleanAidOpinion... opinions) {
    return Scenario.compliant().cleanAid("hq-zj", l -> l.withOpinions(opinions));
  }

  @Test
  void reportsAHeadquartersThatNeverHadOne() {
    verify(rule(), violating()).reports("hq-zj none").since("hq-zj", "2020-03-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("hq-zj");
  }

  @Test
  void aLedgerThatIsNotThereSaysNoMoreThanAnEmptyOne() {
    verify(rule(), Scenario.compliant().change(c -> c.withDisciplineLedgers()))
        .reports("hq-zj none");
  }

  @Test
  void aNewHeadquartersHasSomeTime() {
    Scenario later = with(opinion("o-1", "2020-09-01", "2020-09-01/.."));

    verify(rule(), later.on("2020-06-29")).isSatisfiedBy("hq-zj");
    verify(rule(), later.on("2020-06-30")).reports("hq-zj none");
    verify(rule(), later.on("2020-09-01")).isSatisfiedBy("hq-zj");
  }

  @Test
  void aTextThatHasLapsedIsNotInForce() {
    Scenario lapsed = with(opinion("o-1", "2020-04-01", "2020-04-01/2022-01-10"));

    verify(rule(), lapsed.on("2022-05-10")).isSatisfiedBy("hq-zj");
    verify(rule(), lapsed).reports("hq-zj none").since("hq-zj", "2022-01-10");
  }

  @Test
  void thatOfTheHighestHoldsForThoseBelow() {
    verify(rule(), violating()).isNotApplicableTo("hq-city", "judged-above");
  }
}
