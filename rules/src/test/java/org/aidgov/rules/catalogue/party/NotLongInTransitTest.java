package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.plus;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.refused;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.serving;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class NotLongInTransitTest implements RuleExample {
  @Override
  public Rule rule() {
    return new NotLongInTransit();
  }

  @Override
  public Scenario violating() {
    return transferred("p-1", transfer("h-hospital", sent("2022-04-01")));
  }

  @Test
  void reportsARelationFromTheThirtyFirstDayInTransit() {
    verify(rule(), violating()).reports("p-1 stuck").since("p-1", "2022-05-02");
    verify(rule(), violating().on("2022-05-01")).isSatisfiedBy("p-1");
    verify(rule(), violating().on("2022-05-02")).reports("p-1 stuck");
  }

  @Test
  void endsWithReceiptOrRefusal() {
    verify(
            rule(),
            transferred("p-1", transfer("h-hospital", sent("2022-04-01"), received("2022-05-11"))))
        .isNotApplicableTo("p-1", "no-transfer-pending");
    verify(
            rule(),
            transferred("p-1", transfer("h-hospital", sent("2022-04-01"), refused("2022-05-11"))))
        .isSatisfiedBy("p-1");
  }

  @Test
  void onlyTheTransferThatBeganLastIsJudged() {
    Scenario again =
        violating()
            .party(
                "p-1",
                f -> f.withTransfers(plus(f.transfers(), transfer("x", sent("2022-05-05")))));
    verify(rule(), again).isSatisfiedBy("p-1");
    verify(rule(), again.on("2022-06-05")).reports("p-1 stuck").since("p-1", "2022-06-05");
  }

  @Test
  void alsoWatchesTheWayHome() {
    Scenario returned = serving(violating(), "p-1", "2020-03-01", "2022-03-31");
    verify(rule(), returned).reports("p-1 stuck");
  }
}
