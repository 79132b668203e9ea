package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneVersionInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneVersionInForce();
  }

  @Override
  public Scenario violating() {
    return revised("2022-05-12", "2022-05-01");
  }

  @Test
  void reportsTwoVersionsFromTheFirstDayOfBoth() {
    verify(rule(), violating()).reports("i-leave overlap").since("i-leave", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("i-leave");
    verify(rule(), violating().on("2022-05-12")).isSatisfiedBy("i-leave");
  }

  @Test
  void reportsAGapFromTheDayOnWhichTheLastVersionEnded() {
    Scenario gap = revised("2022-05-01", "2022-05-12");
    verify(rule(), gap).reports("i-leave gap").since("i-leave", "2022-05-01");
    verify(rule(), gap.on("2022-04-30")).isSatisfiedBy("i-leave");
    verify(rule(), gap.on("2022-05-12")).isSatisfiedBy("i-leave");
  }

  @Test
  void oneThatEndsOnTheDayTheNextBeginsLeavesNeither() {
    Scenario on = revised("2022-05-11", "2022-05-11");
    verify(rule(), on.on("2022-05-10")).isSatisfiedBy("i-leave");
    verify(rule(), on).isSatisfiedBy("i-leave");
  }

  @Test
  void whatWasAbolishedOrLapsedOrNeverInForceLeavesNoGap() {
    verify(rule(), abolished(Scenario.compliant(), "i-leave", "2022-05-01"))
        .isNotApplicableTo("i-leave", "not-in-force");
    verify(rule(), version(v -> v.withValidUntil(day("2022-05-01"))))
        .isNotApplicableTo("i-leave", "not-in-force");
    verify(rule(), Scenario.compliant().on("2020-03-31"))
        .isNotApplicableTo("i-leave", "not-in-force");
  }

  private static Scenario revised(String ended, String next) {
    return version(v -> plus(v, step(VersionStep.Kind.REVISED, ended)))
        .institution("i-leave", one -> one.withVersions(plus(one.versions(), next(2, next))));
  }
}
