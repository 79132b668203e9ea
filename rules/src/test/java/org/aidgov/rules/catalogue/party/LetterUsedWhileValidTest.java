package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.issued;
import static org.aidgov.rules.catalogue.party.PartyFacts.letter;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;

import org.aidgov.core.rule.Rule;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class LetterUsedWhileValidTest implements RuleExample {
  @Override
  public Rule rule() {
    return new LetterUsedWhileValid();
  }

  @Override
  public Scenario violating() {
    return transferred("p-1", letter("h-hospital", "2022-04-30", issued("2022-04-01")));
  }

  @Test
  void reportsALetterFromTheDayAfterItsLastDay() {
    verify(rule(), violating()).reports("p-1 expired").since("p-1", "2022-05-01");
    verify(rule(), violating().on("2022-05-01")).reports("p-1 expired");
    verify(rule(), violating().on("2022-04-30")).reports("p-1 expiring");
  }

  @Test
  void givesNoticeFromTheSeventhDayBeforeTheLast() {
    verify(rule(), violating().on("2022-04-22")).isSatisfiedBy("p-1");
    verify(rule(), violating().on("2022-04-23")).reports("p-1 expiring").since("p-1", "2022-04-23");
  }

  @Test
  void givesNoticeOfAShortLetterFromItsFirstDay() {
    Scenario shortLetter =
        transferred("p-1", letter("h-hospital", "2022-05-13", issued("2022-05-10")));
    verify(rule(), shortLetter).reports("p-1 expiring").since("p-1", "2022-05-10");
  }

  @Test
  void aLetterWithoutADateIsValidForThirtyDays() {
    Scenario undated = transferred("p-1", transfer("h-hospital", issued("2022-04-01")));
    verify(rule(), undated.on("2022-05-01")).reports("p-1 expiring");
    verify(rule(), undated.on("2022-05-02")).reports("p-1 expired").since("p-1", "2022-05-02");
  }

  @Test
  void noLetterIsValidForMoreThanNinetyDays() {
    Scenario generous =
        transferred("p-1", letter("h-hospital", "2023-04-01", issued("2022-04-01")));
    verify(rule(), generous.on("2022-06-30")).reports("p-1 expiring");
    verify(rule(), generous.on("2022-07-01")).reports("p-1 expired").since("p-1", "2022-07-01");
  }

  @Test
  void onceSentALetterAsksForNothingMore() {
    Scenario used =
        transferred(
            "p-1", letter("h-hospital", "2022-04-30", issued("2022-04-01"), sent("2022-04-30")));
    verify(rule(), used).isSatisfiedBy("p-1").reportsNothing();
  }

  @Test
  void asksNothingWhereNoTransferIsPendingOrNobodyKnows() {
    verify(rule(), violating())
        .isNotApplicableTo("p-2", "no-transfer-pending")
        .isNotApplicableTo("p-8", "not-a-member");
    verify(rule(), unknown(violating(), "p-1")).isUndeterminedFor("p-1", "party-status");
    verify(rule(), unknown(violating(), "p-1").on("2020-02-01"))
        .isNotApplicableTo("p-1", "not-serving");
  }
}
