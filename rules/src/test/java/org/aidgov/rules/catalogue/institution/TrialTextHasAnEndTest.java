package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class TrialTextHasAnEndTest implements RuleExample {
  @Override
  public Rule rule() {
    return new TrialTextHasAnEnd();
  }

  @Override
  public Scenario violating() {
    return version(v -> v.withForm(InstitutionVersion.Form.TRIAL));
  }

  @Test
  void reportsATrialWithoutAnEnd() {
    verify(rule(), violating()).reports("i-leave no-end/1").since("i-leave", "2020-04-01");
    verify(rule(), version(v -> v.withForm(InstitutionVersion.Form.PROVISIONAL)))
        .reports("i-leave no-end/1");
  }

  @Test
  void twoYearsAreNotTooLongAndADayMoreIs() {
    verify(rule(), trial("2022-04-01").on("2022-04-01")).isSatisfiedBy("i-leave");
    verify(rule(), trial("2022-04-02").on("2022-04-01"))
        .reports("i-leave too-long/1")
        .since("i-leave", "2020-04-01");
  }

  @Test
  void asksNothingOfTextsNotOnTrialOrNotInForce() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("i-leave", "not-on-trial");
    verify(rule(), violating().on("2020-03-31")).isNotApplicableTo("i-leave", "not-on-trial");
    verify(rule(), trial("2022-04-02").on("2022-04-03"))
        .isNotApplicableTo("i-leave", "not-on-trial");
  }

  private Scenario trial(String until) {
    return version(violating(), "i-leave", v -> v.withValidUntil(day(until)));
  }
}
