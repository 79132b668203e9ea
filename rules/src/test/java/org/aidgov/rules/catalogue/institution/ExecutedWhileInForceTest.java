package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.abolished;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.day;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.plus;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.version;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.without;
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

class ExecutedWhileInForceTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ExecutedWhileInForce();
  }

  @Override
  public Scenario violating() {
    return executed("2020-03-31");
  }

  @Test
  void reportsWhatWasCarriedOutBeforeItWasInForce() {
    verify(rule(), violating())
        .reports("i-leave before/ledger/2020-03-31")
        .since("i-leave", "2020-03-31");
  }

  @Test
  void theFirstDayInForceIsInside() {
    verify(rule(), executed("2020-04-01")).isSatisfiedBy("i-leave");
  }

  @Test
  void theDayOfAbolitionIsOutsideAndTheDayBeforeInside() {
    verify(rule(), abolished(executed("2022-02-28"), "i-leave", "2022-03-01")).reportsNothing();
    verify(rule(), abolished(executed("2022-03-01"), "i-leave", "2022-03-01"))
        .reports("i-leave after/ledger/2022-03-01");
  }

  @Test
  void theLastDayOfValidityIsInside() {
    Scenario lapsing =
        version(executed("2022-03-31"), "i-leave", v -> v.withValidUntil(day("2022-03-31")));
    verify(rule(), lapsing).reportsNothing();
    verify(
            rule(),
            version(executed("2022-04-01"), "i-leave", v -> v.withValidUntil(day("2022-03-31"))))
        .reports("i-leave after/ledger/2022-04-01");
  }

  @Test
  void whatNeverCameIntoForceIsCarriedOutBefore() {
    verify(rule(), version(v -> without(v, VersionStep.Kind.ENTERED_INTO_FORCE)))
        .reports("i-leave before/i-leave/ledger/2021-09-01");
  }

  @Test
  void asksNothingBeforeThereIsARecord() {
    verify(rule(), Scenario.compliant().institution("i-leave", one -> one.withExecutions()))
        .isNotApplicableTo("i-leave", "no-execution");
    verify(rule(), Scenario.compliant().on("2021-08-31"))
        .isNotApplicableTo("i-leave", "no-execution");
  }

  private static Scenario executed(String on) {
    return Scenario.compliant()
        .institution(
            "i-leave",
            one ->
                one.withExecutions(
                    plus(
                        one.executions(),
                        new ExecutionRecord(
                            new ExecutionId("ledger"),
                            ExecutionRecord.Kind.LEDGER,
                            LocalDate.parse(on),
                            DayRange.ALWAYS))));
  }
}
