package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ProbationNotOverdueTest implements RuleExample {
  @Override
  public Rule rule() {
    return new ProbationNotOverdue();
  }

  @Override
  public Scenario violating() {
    return statuses("p-7", status(PartyStatus.PROBATIONARY, "2021-05-01/.."));
  }

  @Test
  void theDayAYearLaterIsInTimeAndTheNextIsOverdue() {
    verify(rule(), violating()).reports("p-7 overdue").since("p-7", "2022-05-02");
    verify(rule(), violating().on("2022-05-01")).isSatisfiedBy("p-7");
    verify(rule(), violating().on("2022-05-02")).reports("p-7 overdue");
  }

  /** H16: a year from 29 February ends on 28 February or 1 March: the later reading counts. */
  @Test
  void whereTheYearHasNoSuchDayTheLaterReadingCounts() {
    Scenario leap = statuses("p-7", status(PartyStatus.PROBATIONARY, "2020-02-29/.."));
    verify(rule(), leap.on("2021-03-01")).isSatisfiedBy("p-7");
    verify(rule(), leap.on("2021-03-02")).reports("p-7 overdue").since("p-7", "2021-03-02");
  }

  @Test
  void confirmationAndExtensionEndIt() {
    Scenario confirmed =
        statuses(
            "p-7",
            status(PartyStatus.PROBATIONARY, "2021-05-01/2022-05-01"),
            status(PartyStatus.FORMAL, "2022-05-01/.."));
    verify(rule(), confirmed).isNotApplicableTo("p-7", "not-probationary");
    Scenario extended =
        statuses(
            "p-7",
            status(PartyStatus.PROBATIONARY, "2021-05-01/2022-05-01"),
            status(PartyStatus.PROBATIONARY, "2022-05-01/.."));
    verify(rule(), extended).isSatisfiedBy("p-7");
    verify(rule(), extended.on("2023-05-02")).reports("p-7 overdue").since("p-7", "2023-05-02");
  }

  @Test
  void asksOnlyServingProbationaryMembers() {
    verify(rule(), violating())
        .isNotApplicableTo("p-1", "not-probationary")
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-7")).isUndeterminedFor("p-7", "party-status");
    verify(rule(), serving(violating(), "p-7", "2020-03-01", "2022-05-10"))
        .isNotApplicableTo("p-7", "not-serving");
  }
}
