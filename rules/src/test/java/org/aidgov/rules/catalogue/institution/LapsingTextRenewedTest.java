package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LapsingTextRenewedTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LapsingTextRenewed();
  }

  @Override
  public Scenario violating() {
    return version(v -> v.withValidUntil(day("2022-11-10")));
  }

  @Test
  void warnsInTheLastMonthsOfATextThatNothingFollows() {
    verify(rule(), violating()).reports("i-leave ends-soon/1").since("i-leave", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("i-leave");
  }

  @Test
  void aTextThatIsShorterThanTheMonthsAheadEndsSoonFromItsFirstDay() {
    Scenario brief =
        version(
            v ->
                steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2022-03-01")
                    .withValidUntil(day("2022-06-30")));
    verify(rule(), brief).reports("i-leave ends-soon/1").since("i-leave", "2022-03-01");
  }

  @Test
  void aReviewOrALaterDraftIsEnough() {
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.REVIEW_BEGUN, "2022-05-11"))))
        .isSatisfiedBy("i-leave");
    verify(rule(), drafted("2022-05-11")).isSatisfiedBy("i-leave");
    verify(rule(), drafted("2022-05-12")).reports("i-leave ends-soon/1");
  }

  @Test
  void aReviewThatFoundTheTextToStayDoesNotProlongIt() {
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.CONTINUED, "2022-05-11"))))
        .reports("i-leave ends-soon/1");
  }

  @Test
  void reportsATextThatHasLapsed() {
    Scenario lapsed = version(v -> v.withValidUntil(day("2022-05-10")));
    verify(rule(), lapsed.on("2022-05-10")).reports("i-leave ends-soon/1");
    verify(rule(), lapsed).reports("i-leave lapsed/1").since("i-leave", "2022-05-11");
  }

  @Test
  void aLapsedTextIsSettledOnceAnotherIsInForceOrItIsAbolished() {
    Scenario lapsed = version(v -> v.withValidUntil(day("2022-05-01")));
    Scenario followed =
        lapsed.institution(
            "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-11"))));
    verify(rule(), followed.on("2022-05-10")).reports("i-leave lapsed/1");
    verify(rule(), followed).isNotApplicableTo("i-leave", "no-last-day");
    verify(rule(), abolished(lapsed, "i-leave", "2022-05-11")).isSatisfiedBy("i-leave");
  }

  @Test
  void asksNothingOfATextWithoutALastDayOrNotInForce() {
    verify(rule(), Scenario.compliant()).isNotApplicableTo("i-leave", "no-last-day");
    verify(rule(), violating().on("2020-03-31")).isNotApplicableTo("i-leave", "not-in-force");
    verify(rule(), abolished(Scenario.compliant(), "i-leave", "2022-05-01"))
        .isNotApplicableTo("i-leave", "not-in-force");
  }

  private Scenario drafted(String on) {
    return violating()
        .institution(
            "i-leave",
            one ->
                one.withVersions(
                    plus(
                        one.versions(),
                        next(2, "2022-11-11").withSteps(step(VersionStep.Kind.DRAFTED, on)))));
  }
}
