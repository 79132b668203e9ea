package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OneStatusAtATimeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OneStatusAtATime();
  }

  @Override
  public Scenario violating() {
    return statuses(
        "p-8",
        status(PartyStatus.NON_MEMBER, "2020-03-01/.."),
        status(PartyStatus.APPLICANT, "2022-05-01/.."));
  }

  @Test
  void reportsTwoAtOnce() {
    verify(rule(), violating()).reports("p-8 several").since("p-8", "2022-05-01");
    verify(rule(), violating().on("2022-04-30")).isSatisfiedBy("p-8");
  }

  @Test
  void aChangeOnOneDayIsNoOverlap() {
    Scenario change =
        statuses(
            "p-8",
            status(PartyStatus.NON_MEMBER, "2020-03-01/2022-05-11"),
            status(PartyStatus.APPLICANT, "2022-05-11/.."));
    verify(rule(), change.on("2022-05-10")).isSatisfiedBy("p-8");
    verify(rule(), change).isSatisfiedBy("p-8");
  }

  @Test
  void theSameNotedTwiceIsOne() {
    verify(
            rule(),
            statuses(
                "p-8",
                status(PartyStatus.NON_MEMBER, "2020-03-01/.."),
                status(PartyStatus.NON_MEMBER, "2021-03-01/..")))
        .isSatisfiedBy("p-8");
  }

  @Test
  void cannotSayWhereNobodyKnowsAny() {
    verify(rule(), unknown(violating(), "p-8"))
        .isUndeterminedFor("p-8", "party-status")
        .reportsNothing();
    verify(rule(), unknown(violating(), "p-8").on("2020-02-01"))
        .isNotApplicableTo("p-8", "not-serving");
  }
}
