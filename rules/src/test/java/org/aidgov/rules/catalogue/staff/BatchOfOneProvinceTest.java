package org.aidgov.rules.catalogue.staff;

import static org.aidgov.rules.catalogue.staff.StaffScenarios.batch;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.tour;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BatchOfOneProvinceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new BatchOfOneProvince();
  }

  @Override
  public Scenario violating() {
    return inBatch("fujian/7");
  }

  @Test
  void reportsABatchOfAnotherProvinceSinceArrival() {
    verify(rule(), violating())
        .reports("p-8 foreign/fujian/7:hq-city")
        .since("p-8", "2020-03-01")
        .isSatisfiedBy("p-7");
  }

  /** Provinces count their own batches: the same number is another batch. */
  @Test
  void theNumberAloneTellsNothing() {
    verify(rule(), inBatch("fujian/10")).reports("p-8 foreign/fujian/10:hq-city");
    verify(rule(), inBatch("zhejiang/9")).reportsNothing();
  }

  @Test
  void reportsEachTour() {
    Scenario both = StaffScenarios.anotherTour(violating(), "p-8", "anhui/3", "ARRIVED 2022-05-01");
    verify(rule(), both).reports("p-8 foreign/anhui/3:hq-city", "p-8 foreign/fujian/7:hq-city");
  }

  @Test
  void asksNothingOfSomebodyWhoDoesNotServe() {
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-8", "not-serving");
  }

  private static Scenario inBatch(String batch) {
    return tour(batch(Scenario.compliant(), batch), "p-8", t -> t.withBatch(BatchKey.parse(batch)));
  }
}
