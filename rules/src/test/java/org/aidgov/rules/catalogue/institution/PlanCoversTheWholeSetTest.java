package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.batch;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.item;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.institution.RevisionPlanId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlanCoversTheWholeSetTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlanCoversTheWholeSet();
  }

  /** A batch whose tour started 31 days ago; the city has planned what it has not gone through. */
  @Override
  public Scenario compliant() {
    Scenario scenario = batch(Scenario.compliant(), "2022-04-10/2025-05-01");
    for (Institution one : scenario.content().institutions()) {
      if (one.headquarters().equals(PROVINCIAL)) {
        scenario =
            version(
                scenario,
                one.id().value(),
                v -> plus(v, step(VersionStep.Kind.CONTINUED, "2022-04-20")));
      }
    }
    return scenario.revisionPlan(
        "plan-10",
        plan ->
            plan.withAdopted(day("2022-05-11"))
                .withItems(item("i-leave", RevisionAct.REVISE, "2022-06-30")));
  }

  @Override
  public Scenario violating() {
    return compliant().change(content -> content.withRevisionPlans());
  }

  @Test
  void reportsAHeadquartersWithoutAPlanAfterThirtyDays() {
    verify(rule(), violating())
        .reports("hq-city no-plan/zhejiang/10")
        .since("hq-city", "2022-05-11")
        .isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-city");
  }

  @Test
  void aPlanCountsFromTheDayItIsAdopted() {
    Scenario late =
        compliant().revisionPlan("plan-10", plan -> plan.withAdopted(day("2022-05-12")));
    verify(rule(), late).reports("hq-city no-plan/zhejiang/10");
    verify(rule(), late.on("2022-05-12")).isSatisfiedBy("hq-city");
  }

  @Test
  void reportsWhatThePlanLeavesOut() {
    Scenario leftOut = compliant().add(text("i-old"));
    verify(rule(), leftOut).reports("hq-city left-out/zhejiang/10").since("hq-city", "2022-05-11");
  }

  @Test
  void severalPlansCountTogetherAndThoseForOtherBatchesDoNot() {
    RevisionPlan second =
        compliant()
            .content()
            .revisionPlans()
            .get(0)
            .withId(new RevisionPlanId("plan-10b"))
            .withItems(item("i-old", RevisionAct.ABOLISH, "2022-06-30"));
    Scenario two = compliant().add(text("i-old")).add(second);
    verify(rule(), two).isSatisfiedBy("hq-city");
    Scenario other =
        two.change(
                content ->
                    content.withBatches(
                        plus(
                            content.batches(),
                            new Batch(new BatchKey("zhejiang", 9), days("2017-02-01/2020-05-01")))))
            .revisionPlan("plan-10b", p -> p.withBatch(new BatchKey("zhejiang", 9)));
    verify(rule(), other).reports("hq-city left-out/zhejiang/10");
  }

  @Test
  void whoeverHasGoneThroughEverythingNeedsNoPlan() {
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.CONTINUED, "2022-05-11"))))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void asksNothingWhereNothingWasInForce() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-institution");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
  }
}
