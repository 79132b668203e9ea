package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.batch;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.item;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.RevisionAct;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PlannedRevisionsInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new PlannedRevisionsInTime();
  }

  @Override
  public Scenario violating() {
    return planned(item("i-leave", RevisionAct.AMEND, "2022-05-10"));
  }

  @Test
  void reportsWhatIsNotDoneAfterItsDay() {
    verify(rule(), violating())
        .reports("hq-city overdue/plan-10/i-leave/AMEND")
        .since("hq-city", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("hq-city");
  }

  @Test
  void anyLaterVersionAmendsOrRevises() {
    Scenario revised =
        violating()
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-15"))));
    verify(rule(), revised.on("2022-05-14")).reports("hq-city overdue/plan-10/i-leave/AMEND");
    verify(rule(), revised.on("2022-05-15")).isSatisfiedBy("hq-city");
  }

  @Test
  void aVersionOfBeforeTheTourDoesNotCount() {
    Scenario before =
        batch(violating(), "2022-01-02/2025-01-01")
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-01-01"))));
    verify(rule(), before).reports("hq-city overdue/plan-10/i-leave/AMEND");
    verify(rule(), batch(before, "2022-01-01/2025-01-01")).isSatisfiedBy("hq-city");
  }

  @Test
  void foundToStayIsNotAmended() {
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.CONTINUED, "2022-05-01"))))
        .reports("hq-city overdue/plan-10/i-leave/AMEND");
  }

  @Test
  void whatIsAbolishedInsteadIsSettled() {
    verify(rule(), abolished(violating(), "i-leave", "2022-05-11")).isSatisfiedBy("hq-city");
  }

  @Test
  void anInstitutionIsEstablishedOnceItsFirstVersionIsInForce() {
    Scenario planned =
        planned(item("i-new", RevisionAct.ESTABLISH, "2022-05-09"))
            .add(text("i-new").withVersions(next(1, "2022-05-11")));
    verify(rule(), planned.on("2022-05-10"))
        .reports("hq-city overdue/plan-10/i-new/ESTABLISH")
        .since("hq-city", "2022-05-10");
    verify(rule(), planned).isSatisfiedBy("hq-city");
  }

  /** A text of long ago does not establish what the plan wants; one that is still there does. */
  @Test
  void aTextOfBeforeTheTourEstablishesOnlyIfInForceWhenTheTourStarts() {
    Scenario planned =
        planned(item("i-new", RevisionAct.ESTABLISH, "2022-05-09"))
            .add(text("i-new").withVersions(next(1, "2017-05-01")));
    verify(rule(), abolished(planned, "i-new", "2019-05-01"))
        .reports("hq-city overdue/plan-10/i-new/ESTABLISH")
        .since("hq-city", "2022-05-10");
    verify(rule(), planned).isSatisfiedBy("hq-city");
    verify(rule(), abolished(planned, "i-new", "2021-05-01")).isSatisfiedBy("hq-city");
  }

  @Test
  void anInstitutionIsAbolishedOnceNothingIsInForceAndThatIsRecorded() {
    Scenario planned = planned(item("i-leave", RevisionAct.ABOLISH, "2022-05-09"));
    verify(rule(), planned).reports("hq-city overdue/plan-10/i-leave/ABOLISH");
    verify(rule(), version(planned, "i-leave", v -> v.withValidUntil(day("2022-05-09"))))
        .reports("hq-city overdue/plan-10/i-leave/ABOLISH");
    verify(rule(), abolished(planned, "i-leave", "2022-05-11")).isSatisfiedBy("hq-city");
  }

  @Test
  void asksNothingOfPlansNotYetAdoptedOrOfBatchesThatAreGone() {
    verify(rule(), violating().revisionPlan("plan-10", p -> p.withAdopted(day("2022-05-12"))))
        .isNotApplicableTo("hq-city", "no-plan");
    verify(rule(), batch(violating(), "2020-02-01/2022-05-11"))
        .isNotApplicableTo("hq-city", "no-plan");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-zj", "no-plan");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
  }

  private static Scenario planned(RevisionItem item) {
    return Scenario.compliant().revisionPlan("plan-10", plan -> plan.withItems(item));
  }
}
