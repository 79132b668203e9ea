package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.batch;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.item;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class SystematicallyRevisedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new SystematicallyRevised();
  }

  /** A batch whose tour started 91 days ago, and found six texts, all of them found to stay. */
  @Override
  public Scenario compliant() {
    Scenario scenario = batch(Scenario.compliant(), "2022-02-09/2025-05-01");
    for (Institution one : scenario.content().institutions()) {
      scenario = continued(scenario, one.id().value(), "2022-03-01");
    }
    return scenario.revisionPlan(
        "plan-10", plan -> plan.withItems(item("i-leave", RevisionAct.REVISE, "2022-06-30")));
  }

  @Override
  public Scenario violating() {
    return version(compliant(), "i-leave", v -> steps(v, VersionStep.Kind.CONTINUED, "2021-06-01"));
  }

  @Test
  void reportsWhatWasNotGoneThroughOnceTheNinetyDaysAreOver() {
    verify(rule(), violating())
        .reports("hq-city unrevised/zhejiang/10")
        .since("hq-city", "2022-05-11")
        .isSatisfiedBy("hq-zj");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-city");
  }

  @Test
  void foundToStayOnTheFirstDayCountsAndTheDayBeforeDoesNot() {
    verify(rule(), continued(violating(), "i-leave", "2022-02-09")).isSatisfiedBy("hq-city");
    verify(rule(), continued(violating(), "i-leave", "2022-02-08"))
        .reports("hq-city unrevised/zhejiang/10");
  }

  @Test
  void whatIsDoneLateIsDone() {
    Scenario late = continued(violating(), "i-leave", "2022-05-20");
    verify(rule(), late.on("2022-05-19")).reports("hq-city unrevised/zhejiang/10");
    verify(rule(), late.on("2022-05-20")).isSatisfiedBy("hq-city");
  }

  @Test
  void anotherVersionAbolitionAndLapseCountAndABegunReviewDoesNot() {
    Scenario revised =
        version(violating(), "i-leave", v -> plus(v, step(VersionStep.Kind.REVISED, "2022-05-01")))
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-01"))));
    verify(rule(), revised).isSatisfiedBy("hq-city");
    verify(rule(), abolished(violating(), "i-leave", "2022-05-01")).isSatisfiedBy("hq-city");
    verify(rule(), version(violating(), "i-leave", v -> v.withValidUntil(day("2022-05-01"))))
        .isSatisfiedBy("hq-city");
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.REVIEW_BEGUN, "2022-05-01"))))
        .reports("hq-city unrevised/zhejiang/10");
  }

  @Test
  void theSetIsWhatWasInForceOnTheFirstDay() {
    Scenario later =
        violating().add(text("i-new").withVersions(next(1, "2022-02-10"))).add(text("i-old"));
    verify(rule(), later).reports("hq-city unrevised/zhejiang/10");
    verify(rule(), continued(continued(later, "i-leave", "2022-03-01"), "i-old", "2022-03-01"))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void aHeadquartersYoungerThanTheBatchStartsOnItsOwnFirstDay() {
    Scenario young = violating().headquarters("hq-city", h -> h.withDays(days("2022-02-10/..")));
    verify(rule(), young).isSatisfiedBy("hq-city");
    verify(rule(), young.on("2022-05-12"))
        .reports("hq-city unrevised/zhejiang/10")
        .since("hq-city", "2022-05-12");
  }

  /** H19: while two batches overlap, each is asked about for itself. */
  @Test
  void eachBatchHasItsOwnStart() {
    Scenario two =
        violating()
            .change(
                content ->
                    content.withBatches(
                        plus(
                            content.batches(),
                            new Batch(new BatchKey("zhejiang", 11), days("2022-02-08/..")))));
    verify(rule(), two).reports("hq-city unrevised/zhejiang/10", "hq-city unrevised/zhejiang/11");
  }

  @Test
  void asksNothingWhereNothingWasInForceOrNoTourRuns() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-city", "no-institution");
    verify(rule(), batch(violating(), "2022-02-09/2022-05-11"))
        .isNotApplicableTo("hq-city", "no-institution");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
  }

  private static Scenario continued(Scenario scenario, String institution, String on) {
    return version(scenario, institution, v -> plus(v, step(VersionStep.Kind.CONTINUED, on)));
  }
}
