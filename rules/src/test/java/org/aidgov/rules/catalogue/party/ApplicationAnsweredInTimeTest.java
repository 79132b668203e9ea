package org.aidgov.rules.catalogue.party;

import static org.aidgov.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ApplicationAnsweredInTimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ApplicationAnsweredInTime();
  }

  @Override
  public Scenario violating() {
    return answered("2020-02-01", "2020-03-20");
  }

  @Test
  void reportsAnAnswerFromTheDayAfterTheMonth() {
    verify(rule(), violating()).reports("t-office slow").since("t-office", "2020-03-02");
    verify(rule(), answered("2020-02-19", "2020-03-20")).reports("t-office slow");
    verify(rule(), answered("2020-02-20", "2020-03-20")).isSatisfiedBy("t-office");
  }

  /** H16: a month from 31 January ends on 1 March, or 29 February: the later reading counts. */
  @Test
  void whereTheMonthHasNoSuchDayTheLaterReadingCounts() {
    verify(rule(), answered("2020-01-31", "2020-03-01")).isSatisfiedBy("t-office");
    verify(rule(), answered("2020-01-31", "2020-03-02"))
        .reports("t-office slow")
        .since("t-office", "2020-03-02");
  }

  @Test
  void cannotSayWithoutTheDayOfTheApplicationAndAsksNothingWithoutAnApproval() {
    verify(
            rule(),
            Scenario.compliant()
                .branch(
                    "t-office",
                    b ->
                        b.withApproval(
                            new Approval(
                                new PartyOrganisationId("pc-zj"),
                                Optional.empty(),
                                LocalDate.of(2020, 3, 20)))))
        .isUndeterminedFor("t-office", "application-day");
    verify(rule(), Scenario.compliant().branch("t-office", b -> b.withApproval(Optional.empty())))
        .isNotApplicableTo("t-office", "not-approved")
        .isNotApplicableTo("h-place", "not-temporary");
  }

  @Test
  void nothingIsAnsweredBeforeTheDayOfTheApproval() {
    Scenario slow = answered("2020-03-05", "2020-06-01");
    verify(rule(), slow.on("2020-05-31")).isNotApplicableTo("t-office", "not-approved");
    verify(rule(), slow.on("2020-06-01")).reports("t-office slow").since("t-office", "2020-04-06");
  }

  private static Scenario answered(String applied, String answered) {
    return Scenario.compliant()
        .branch(
            "t-office",
            b ->
                b.withApproval(
                    new Approval(
                        new PartyOrganisationId("pc-zj"),
                        Optional.of(LocalDate.parse(applied)),
                        LocalDate.parse(answered))));
  }
}
