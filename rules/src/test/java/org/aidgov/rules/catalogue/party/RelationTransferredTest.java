package org.aidgov.rules.catalogue.party;

import static org.aidgov.rules.catalogue.party.PartyFacts.admitted;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.refused;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.testkit.RuleVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class RelationTransferredTest implements RuleExample {
  @Override
  public Rule rule() {
    return new RelationTransferred();
  }

  @Override
  public Scenario violating() {
    return transfers("p-1");
  }

  @Test
  void reportsAMemberWhoseTransferNeverBegan() {
    verify(rule(), violating()).reports("p-1 not-transferred").since("p-1", "2020-05-01");
  }

  @Test
  void theSixtiethDayAfterArrivalIsInTimeAndTheNextIsNot() {
    verify(rule(), violating().on("2020-04-30")).isSatisfiedBy("p-1").reportsNothing();
    verify(rule(), violating().on("2020-05-01")).reports("p-1 not-transferred");
  }

  @Test
  void aHeadquartersMayAllowLessTime() {
    Policy stricter =
        Policy.of(List.of(rule())).withParameter("PTY-001.days", LocalDate.of(2020, 1, 1), 11);
    verify(rule(), stricter, Scenario.compliant().on("2020-03-12")).reportsNothing();
    verify(rule(), stricter, violating().on("2020-03-13"))
        .reports("p-1 not-transferred")
        .since("p-1", "2020-03-13");
  }

  /** H9: in transit the relation is still the sender's, also at the end of a month. */
  @Test
  void aRelationInTransitIsNotTransferred() {
    Scenario inTransit = transfers("p-1", transfer("h-place", sent("2020-04-20")));
    verify(rule(), inTransit.on("2020-05-31")).reports("p-1 not-transferred");
    assertThat(state(inTransit)).isEqualTo(FactValue.of(TransferState.IN_TRANSIT));
    assertThat(state(violating())).isEqualTo(FactValue.of(TransferState.NOT_STARTED));
    assertThat(state(transfers("p-1", transfer("h-place", refused("2020-04-20")))))
        .isEqualTo(FactValue.of(TransferState.REFUSED));
  }

  private FactValue state(Scenario scenario) {
    Violated violated = (Violated) verify(rule(), scenario).ruling("p-1").verdict();
    return java.util.Objects.requireNonNull(violated.violations().get(0).facts().get("state"));
  }

  /** H9: received on 1 June, learned on 20 June: the report of 10 June can be given again. */
  @Test
  void aReceiptCountsInWhatWasKnownOnlyFromTheDayItBecameKnown() {
    TransferStep late =
        new TransferStep(
            TransferStep.Kind.RECEIVED,
            LocalDate.of(2020, 6, 1),
            DayRange.openFrom(LocalDate.of(2020, 6, 20)));
    Scenario learnedLate = transfers("p-1", transfer("h-place", sent("2020-04-01"), late));
    verify(rule(), knownOn(learnedLate, "2020-06-10")).reports("p-1 not-transferred");
    verify(rule(), knownOn(learnedLate, "2020-06-20")).reportsNothing();
    verify(rule(), learnedLate.on("2020-06-10")).reportsNothing();
  }

  private static Scenario knownOn(Scenario scenario, String day) {
    int known = (int) LocalDate.parse(day).toEpochDay();
    return scenario.change(content -> content.knownOn(known)).on(day);
  }

  @Test
  void whoStaysOnFromAnEarlierTourHasTransferred() {
    verify(rule(), transfers("p-1", transfer("h-place", received("2018-03-12")))).reportsNothing();
  }

  /** Nobody is late with what could not be done before. */
  @Test
  void theTimeRunsFromBecomingAMemberIfThatIsLater() {
    Scenario admitted = admitted(violating(), "p-1", "2022-03-12");
    verify(rule(), admitted).isSatisfiedBy("p-1");
    verify(rule(), admitted.on("2022-05-12"))
        .reports("p-1 not-transferred")
        .since("p-1", "2022-05-12");
  }

  @Test
  void aRelationThatWentBackBeforeTheEndIsWarnedOfFromThatDay() {
    Scenario back =
        transferred("p-1", transfer("home-p-1", sent("2022-05-01"), received("2022-05-10")))
            .party("p-1", file -> file.withHome(new PartyOrganisationId("home-p-1")));
    verify(rule(), back.on("2022-05-09")).isSatisfiedBy("p-1");
    verify(rule(), back).reports("p-1 gone-back").since("p-1", "2022-05-10");
    Violated violated = (Violated) verify(rule(), back).ruling("p-1").verdict();
    assertThat(violated.violations().get(0).severity()).contains(Severity.WARNING);
  }

  @Test
  void probationaryMembersTransferAndOthersAreNotAsked() {
    verify(rule(), transfers("p-7")).reports("p-7 not-transferred");
    verify(rule(), violating()).isNotApplicableTo("p-8", "not-a-member").isSatisfiedBy("p-7");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("p-1", "not-serving");
    verify(rule(), unknown(violating(), "p-1")).isUndeterminedFor("p-1", "party-status");
  }
}
