package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RelationAtHostBranchTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RelationAtHostBranch();
  }

  @Override
  public Scenario violating() {
    return transfers("p-1", transfer("t-office", received("2020-03-12")));
  }

  /** C-1, H11: a temporary branch can't have a relation. */
  @Test
  void reportsARelationAtATemporaryBranch() {
    verify(rule(), violating()).reports("p-1 temporary").since("p-1", "2020-03-12");
  }

  /** C-13: a place or a committee is not yet a branch. */
  @Test
  void reportsARelationAtACommitteeOrSomewhereElse() {
    verify(rule(), transfers("p-1", transfer("pc-zj", received("2020-03-12"))))
        .reports("p-1 elsewhere")
        .since("p-1", "2020-03-12");
    verify(rule(), transfers("p-1", transfer("unheard-of", received("2020-03-12"))))
        .reports("p-1 elsewhere");
  }

  @Test
  void countsFromArrivalWhereTheRelationCameBefore() {
    verify(rule(), transfers("p-1", transfer("t-office", received("2020-02-12"))))
        .reports("p-1 temporary")
        .since("p-1", "2020-03-01");
  }

  @Test
  void reportsARelationAtABranchThatHasEnded() {
    Scenario ended =
        Scenario.compliant()
            .branch("h-place", b -> b.withDays(DayRange.parse("2010-01-01/2022-05-01")));
    verify(rule(), ended).reports("p-1 ended", "p-2 ended", "p-3 ended").since("p-1", "2022-05-01");
    verify(rule(), ended.on("2022-04-30")).reportsNothing();
  }

  @Test
  void theLastReceiptCounts() {
    Scenario passedOn =
        transfers(
            "p-1",
            transfer("pc-zj", received("2020-03-12")),
            transfer("h-place", received("2020-04-01")));
    verify(rule(), passedOn.on("2020-03-31")).reports("p-1 elsewhere");
    verify(rule(), passedOn.on("2020-04-01")).reportsNothing();
  }

  @Test
  void asksNothingBeforeTheRelationHasLeftTheSender() {
    verify(rule(), transfers("p-1", transfer("t-office", sent("2020-03-12"))))
        .isNotApplicableTo("p-1", "not-transferred")
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-1")).isUndeterminedFor("p-1", "party-status");
    verify(rule(), violating().on("2020-02-01")).isNotApplicableTo("p-1", "not-serving");
  }
}
