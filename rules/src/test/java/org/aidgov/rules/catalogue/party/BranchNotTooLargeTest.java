package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BranchNotTooLargeTest implements RuleExample {
  @Override
  public Rule rule() {
    return new BranchNotTooLarge();
  }

  @Override
  public Scenario compliant() {
    return BigBranch.of(50);
  }

  @Override
  public Scenario violating() {
    return BigBranch.of(51);
  }

  @Test
  void reportsTheFiftyFirstMemberAndAcceptsTheFiftieth() {
    verify(rule(), violating()).reports("t-medical too-large").since("t-medical", "2022-04-01");
    verify(rule(), compliant()).isSatisfiedBy("t-medical");
  }

  @Test
  void probationaryMembersCountAndWhoNoLongerServesDoesNot() {
    verify(rule(), serving(violating(), "p-7", "2020-03-01", "2022-05-11"))
        .reports("t-medical too-large");
    verify(rule(), serving(violating(), "p-7", "2020-03-01", "2022-05-10"))
        .isSatisfiedBy("t-medical");
  }

  @Test
  void asksNothingOfAHostBranch() {
    verify(rule(), violating()).isNotApplicableTo("h-hospital", "not-temporary");
  }
}
