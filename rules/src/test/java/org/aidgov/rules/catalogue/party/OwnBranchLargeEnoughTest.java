package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.another;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.status;
import static org.aidgov.rules.catalogue.party.PartyFacts.statuses;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.List;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class OwnBranchLargeEnoughTest implements RuleExample {
  @Override
  public Rule rule() {
    return new OwnBranchLargeEnough();
  }

  @Override
  public Scenario violating() {
    return statuses("p-1", status(PartyStatus.PROBATIONARY, "2021-07-01/.."));
  }

  @Test
  void reportsTwoFormalMembersAndAcceptsThree() {
    verify(rule(), violating()).reports("t-office too-small").since("t-office", "2022-04-01");
    verify(rule(), Scenario.compliant()).isSatisfiedBy("t-office").isSatisfiedBy("t-medical");
  }

  /** H12: two formal and five probationary members can't have a branch of their own. */
  @Test
  void probationaryMembersDoNotCount() {
    Scenario many = violating();
    for (String id : List.of("p-10", "p-11", "p-12", "p-13")) {
      many = another(many, "p-1", id);
    }
    verify(rule(), many).reports("t-office too-small");
    verify(rule(), another(many, "p-2", "p-14")).isSatisfiedBy("t-office");
  }

  @Test
  void whoNoLongerServesDoesNotCount() {
    Scenario returned = serving(Scenario.compliant(), "p-1", "2020-03-01", "2022-05-10");
    verify(rule(), returned.on("2022-05-10")).isSatisfiedBy("t-office");
    verify(rule(), returned).reports("t-office too-small");
  }

  @Test
  void aBranchYoungerThanTheQuarterIsReportedFromItsFirstDay() {
    Scenario young =
        violating().branch("t-office", b -> b.withDays(DayRange.parse("2022-05-02/..")));
    verify(rule(), young).reports("t-office too-small").since("t-office", "2022-05-02");
    verify(rule(), young.on("2022-05-01")).isNotApplicableTo("t-office", "does-not-exist");
  }

  @Test
  void asksNothingOfAJointOrAHostBranch() {
    verify(
            rule(),
            violating()
                .branch("t-office", b -> b.withKind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH)))
        .isNotApplicableTo("t-office", "joint")
        .isNotApplicableTo("h-place", "not-temporary");
  }
}
