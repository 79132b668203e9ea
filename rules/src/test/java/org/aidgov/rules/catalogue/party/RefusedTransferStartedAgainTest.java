package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.issued;
import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.refused;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RefusedTransferStartedAgainTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RefusedTransferStartedAgain();
  }

  @Override
  public Scenario violating() {
    return transferred("p-1", transfer("h-hospital", sent("2022-04-01"), refused("2022-04-05")));
  }

  @Test
  void reportsARefusalFromTheThirtyFirstDay() {
    verify(rule(), violating()).reports("p-1 refused").since("p-1", "2022-05-06");
    verify(rule(), violating().on("2022-05-05")).isSatisfiedBy("p-1");
    verify(rule(), violating().on("2022-05-06")).reports("p-1 refused");
  }

  @Test
  void aNewLetterIsANewStart() {
    Scenario again =
        violating()
            .party(
                "p-1",
                f ->
                    f.withTransfers(
                        plus(f.transfers(), transfer("h-hospital", issued("2022-05-11")))));
    verify(rule(), again.on("2022-05-10")).reports("p-1 refused");
    verify(rule(), again).isSatisfiedBy("p-1");
  }

  @Test
  void asksNothingOfWhoNoLongerServesIsNoMemberOrHasNoTransferPending() {
    verify(rule(), serving(violating(), "p-1", "2020-03-01", "2022-05-10"))
        .isNotApplicableTo("p-1", "not-serving")
        .isNotApplicableTo("p-2", "no-transfer-pending")
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-1")).isUndeterminedFor("p-1", "party-status");
  }
}
