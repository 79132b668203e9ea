package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.next;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.step;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.without;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ReviewedInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ReviewedInTime();
  }

  @Override
  public Scenario violating() {
    return reviewed("2020-05-10");
  }

  @Test
  void reportsATextFromTheDayAfterTwoYears() {
    verify(rule(), violating()).reports("i-leave overdue/1").since("i-leave", "2022-05-11");
    verify(rule(), violating().on("2022-05-10")).isSatisfiedBy("i-leave");
  }

  @Test
  void countsFromComingIntoForceWhereNobodyReviewed() {
    Scenario never = version(v -> without(v, VersionStep.Kind.CONTINUED));
    verify(rule(), never.on("2022-04-01")).isSatisfiedBy("i-leave");
    verify(rule(), never).reports("i-leave overdue/1").since("i-leave", "2022-04-02");
  }

  @Test
  void aReviewThatHasOnlyBegunIsNotDone() {
    verify(
            rule(),
            version(
                violating(),
                "i-leave",
                v -> plus(v, step(VersionStep.Kind.REVIEW_BEGUN, "2022-05-01"))))
        .reports("i-leave overdue/1");
  }

  @Test
  void anotherVersionBeginsAnew() {
    Scenario revised =
        version(violating(), "i-leave", v -> plus(v, step(VersionStep.Kind.REVISED, "2022-05-01")))
            .institution(
                "i-leave", one -> one.withVersions(plus(one.versions(), next(2, "2022-05-01"))));
    verify(rule(), revised).isSatisfiedBy("i-leave");
  }

  /** H16: a month without such a day ends on the first of the next. */
  @Test
  void theTwentyNinthOfFebruaryIsDueOnTheFirstOfMarch() {
    Scenario leap = version(v -> steps(v, VersionStep.Kind.CONTINUED, "2020-02-29"));
    Scenario entered =
        version(leap, "i-leave", v -> steps(v, VersionStep.Kind.ENTERED_INTO_FORCE, "2020-02-29"));
    verify(rule(), entered.on("2022-03-01")).isSatisfiedBy("i-leave");
    verify(rule(), entered.on("2022-03-02")).reports("i-leave overdue/1");
  }

  @Test
  void takesTheNumberOfThePolicy() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("INS-007.months", day("2022-01-01"), 12);
    verify(rule(), stricter, reviewed("2021-05-10"))
        .reports("i-leave overdue/1")
        .since("i-leave", "2022-05-11");
    verify(rule(), stricter, reviewed("2021-05-11")).isSatisfiedBy("i-leave");
  }

  @Test
  void asksNothingOfWhatIsNotInForce() {
    verify(rule(), abolished(violating(), "i-leave", "2022-05-11"))
        .isNotApplicableTo("i-leave", "not-in-force");
  }

  private static Scenario reviewed(String on) {
    return version(v -> steps(v, VersionStep.Kind.CONTINUED, on));
  }
}
