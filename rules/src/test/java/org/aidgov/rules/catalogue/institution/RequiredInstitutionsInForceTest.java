package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.text;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import java.util.Set;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionKind;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RequiredInstitutionsInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RequiredInstitutionsInForce();
  }

  @Override
  public Scenario violating() {
    return abolished(Scenario.compliant(), "i-clean", "2022-03-01");
  }

  @Test
  void reportsAKindThatIsNotInForceAnyMoreWhereItIsMissing() {
    verify(rule(), violating())
        .reports("hq-zj missing/CLEAN_AID")
        .since("hq-zj", "2022-03-01")
        // What is missing above is reported there alone.
        .isSatisfiedBy("hq-city");
  }

  @Test
  void reportsAKindThatNeverWasThereFromTheFirstDayOfTheHeadquarters() {
    Scenario none =
        Scenario.compliant()
            .institution("i-task-forces", one -> one.withKind(InstitutionKind.OTHER));
    verify(rule(), none).reports("hq-zj missing/TASK_FORCES").since("hq-zj", "2020-03-01");
  }

  @Test
  void aDraftIsNotInForceAndTheFirstDayIs() {
    Scenario later =
        version(
            Scenario.compliant(),
            "i-grid",
            v -> steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2022-05-12"));
    verify(rule(), later).reports("hq-zj missing/GRID_MANAGEMENT_AND_SERVICE");
    verify(rule(), later.on("2022-05-12")).reportsNothing();
  }

  @Test
  void aTrialTextIsInForceUntilItsLastDay() {
    Scenario trial =
        version(Scenario.compliant(), "i-grid", v -> v.withValidUntil(day("2022-05-11")));
    verify(rule(), trial).reportsNothing();
    verify(rule(), trial.on("2022-05-12"))
        .reports("hq-zj missing/GRID_MANAGEMENT_AND_SERVICE")
        .since("hq-zj", "2022-05-12");
  }

  @Test
  void aTextFromAboveThatLeavesAHeadquartersOutIsMissingThere() {
    Scenario leftOut =
        version(
            Scenario.compliant(),
            "i-clean",
            v -> v.withAppliesTo(new Applicability(List.of(PROVINCIAL), List.of(), Set.of())));
    verify(rule(), leftOut).reports("hq-city missing/CLEAN_AID").since("hq-city", "2020-03-01");
  }

  @Test
  void aTextForSomeKindsOfPeopleOrGroupsIsNotForEverybody() {
    Scenario cadres = cleanAidFor(List.of(), PersonKind.CADRE);
    verify(rule(), cadres).reports("hq-zj missing/CLEAN_AID").since("hq-zj", "2020-03-01");
    verify(rule(), cleanAidFor(List.of(new OfficeGroupId("g-office"))))
        .reports("hq-zj missing/CLEAN_AID");
    verify(rule(), cleanAidFor(List.of(), PersonKind.values())).reportsNothing();
    // Of each kind by a text of its own, of which one is younger.
    Institution other =
        text("i-others")
            .withKind(InstitutionKind.CLEAN_AID)
            .withHeadquarters(PROVINCIAL)
            .withVersions(
                next(1, "2022-05-11")
                    .withAppliesTo(
                        new Applicability(List.of(), List.of(), Set.of(PersonKind.PROFESSIONAL))));
    verify(rule(), cadres.add(other).on("2022-05-10")).reports("hq-zj missing/CLEAN_AID");
    verify(rule(), cadres.add(other)).reportsNothing();
  }

  private static Scenario cleanAidFor(List<OfficeGroupId> groups, PersonKind... kinds) {
    Applicability some = new Applicability(List.of(), groups, Set.of(kinds));
    return version(Scenario.compliant(), "i-clean", v -> v.withAppliesTo(some));
  }

  @Test
  void aTextOfItsOwnIsEnoughForAHeadquartersButNotForTheOneAbove() {
    Scenario own = violating().add(text("i-own").withKind(InstitutionKind.CLEAN_AID));
    verify(rule(), own).reports("hq-zj missing/CLEAN_AID").isSatisfiedBy("hq-city");
  }

  @Test
  void asksForAllFiveAndNothingOfAHeadquartersThatIsNotThere() {
    Scenario none =
        Scenario.compliant()
            .change(content -> content.withInstitutions().withMeasures().withRevisionPlans());
    verify(rule(), none)
        .reports(
            "hq-zj missing/GRID_MANAGEMENT_AND_SERVICE",
            "hq-zj missing/CLEAN_AID",
            "hq-zj missing/REGULAR_WORK_MEETINGS",
            "hq-zj missing/TASK_FORCES",
            "hq-zj missing/PERIODIC_CONSULTATION");
    verify(rule(), none.on("2020-02-29")).isNotApplicableTo("hq-zj", "does-not-exist");
  }

  @Test
  void asksTheLowerHeadquartersItselfWhereTheOneAboveIsGone() {
    Scenario alone =
        violating().headquarters("hq-zj", h -> h.withDays(days("2020-03-01/2022-05-01")));
    verify(rule(), alone).reports("hq-city missing/CLEAN_AID").since("hq-city", "2022-03-01");
  }
}
