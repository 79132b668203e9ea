package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.steps;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import org.aidgov.core.institution.ExecutionId;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ExecutedSinceReviewTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ExecutedSinceReview();
  }

  @Override
  public Scenario violating() {
    return Scenario.compliant().institution("i-leave", one -> one.withExecutions());
  }

  @Test
  void reportsATextThatLeftNoTraceForHalfAYear() {
    verify(rule(), violating()).reports("i-leave none/1").since("i-leave", "2021-12-02");
    verify(rule(), violating().on("2021-12-01")).isSatisfiedBy("i-leave");
    verify(rule(), violating().on("2021-12-02")).reports("i-leave none/1");
  }

  @Test
  void aRecordOfTheDayOfTheReviewCountsAndOneOfTheDayBeforeDoesNot() {
    verify(rule(), executed("2021-06-01")).isSatisfiedBy("i-leave");
    verify(rule(), executed("2021-05-31")).reports("i-leave none/1");
  }

  @Test
  void countsFromComingIntoForceBeforeTheFirstReview() {
    verify(rule(), violating().on("2020-10-01")).isSatisfiedBy("i-leave");
    verify(rule(), violating().on("2020-10-02")).since("i-leave", "2020-10-02");
  }

  @Test
  void isSettledOnceThereIsARecord() {
    verify(rule(), executed("2022-05-11").on("2022-05-10")).reports("i-leave none/1");
    verify(rule(), executed("2022-05-11")).isSatisfiedBy("i-leave");
  }

  /** H16: a month without such a day ends on the first of the next. */
  @Test
  void theThirtyFirstOfAugustIsDueOnTheFirstOfMarch() {
    Scenario august =
        version(violating(), "i-leave", v -> steps(v, VersionStep.Kind.CONTINUED, "2021-08-31"));
    verify(rule(), august.on("2022-03-01")).isSatisfiedBy("i-leave");
    verify(rule(), august.on("2022-03-02")).reports("i-leave none/1");
  }

  @Test
  void asksNothingOfWhatIsNotInForce() {
    verify(rule(), violating().on("2020-03-31")).isNotApplicableTo("i-leave", "not-in-force");
  }

  private static Scenario executed(String on) {
    return Scenario.compliant()
        .institution(
            "i-leave",
            one ->
                one.withExecutions(
                    new ExecutionRecord(
                        new ExecutionId("ledger"),
                        ExecutionRecord.Kind.LEDGER,
                        LocalDate.parse(on),
                        DayRange.ALWAYS)));
  }
}
