package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ApprovedBeforeInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ApprovedBeforeInForce();
  }

  @Override
  public Scenario violating() {
    return version(v -> without(v, VersionStep.Kind.APPROVED));
  }

  @Test
  void reportsAVersionThatNobodyApproved() {
    verify(rule(), violating()).reports("i-leave unapproved/1").since("i-leave", "2020-04-01");
  }

  @Test
  void approvalOnTheDayOfComingIntoForceIsInTime() {
    verify(rule(), version(v -> steps(v, VersionStep.Kind.APPROVED, "2020-04-01")))
        .isSatisfiedBy("i-leave");
    verify(rule(), version(v -> steps(v, VersionStep.Kind.APPROVED, "2020-04-02")))
        .reports("i-leave too-late/1")
        .since("i-leave", "2020-04-01");
  }

  @Test
  void itsOwnHeadquartersAndThoseAboveAreCompetent() {
    verify(rule(), approvedBy("hq-city")).isSatisfiedBy("i-leave");
    verify(rule(), approvedBy("hq-zj")).isSatisfiedBy("i-leave");
    // Nobody approves upwards.
    verify(
            rule(),
            version(
                Scenario.compliant(),
                "i-clean",
                v ->
                    plus(
                        without(v, VersionStep.Kind.APPROVED),
                        VersionStep.of(VersionStep.Kind.APPROVED, day("2020-03-20"), CITY))))
        .reports("i-clean by-another/1");
  }

  @Test
  void whoApprovedMustHaveExistedOnThatDay() {
    verify(rule(), version(v -> steps(v, VersionStep.Kind.APPROVED, "2020-02-29")))
        .reports("i-leave by-another/1");
  }

  @Test
  void nobodyCanSayIfNobodyNotedWhoApproved() {
    Scenario unknown =
        version(
            v ->
                plus(
                    without(v, VersionStep.Kind.APPROVED),
                    step(VersionStep.Kind.APPROVED, "2020-03-20")));
    verify(rule(), unknown).isUndeterminedFor("i-leave", "approver");
  }

  @Test
  void reportsAVersionOnWhichNobodyWasAsked() {
    verify(rule(), version(v -> without(v, VersionStep.Kind.CONSULTED)))
        .reports("i-leave not-consulted/1");
  }

  @Test
  void consultationOnTheDayOfApprovalIsInTime() {
    verify(rule(), version(v -> steps(v, VersionStep.Kind.CONSULTED, "2020-03-20")))
        .isSatisfiedBy("i-leave");
    verify(rule(), version(v -> steps(v, VersionStep.Kind.CONSULTED, "2020-03-21")))
        .reports("i-leave consulted-late/1");
  }

  @Test
  void theFirstOfSeveralCompetentApprovalsCounts() {
    verify(rule(), version(v -> steps(v, VersionStep.Kind.APPROVED, "2020-03-25", "2021-01-01")))
        .isSatisfiedBy("i-leave");
  }

  @Test
  void asksOnlyAboutVersionsInForce() {
    verify(rule(), violating().on("2020-03-31")).isNotApplicableTo("i-leave", "not-in-force");
    verify(rule(), abolished(violating(), "i-leave", "2022-05-11"))
        .isNotApplicableTo("i-leave", "not-in-force");
  }

  private static Scenario approvedBy(String headquarters) {
    return version(
        v ->
            plus(
                without(v, VersionStep.Kind.APPROVED),
                VersionStep.of(
                    VersionStep.Kind.APPROVED,
                    day("2020-03-20"),
                    new HeadquartersId(headquarters))));
  }
}
