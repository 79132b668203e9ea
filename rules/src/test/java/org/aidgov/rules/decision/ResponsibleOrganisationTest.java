package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.party.PartyFacts.issued;
import static org.aidgov.rules.catalogue.party.PartyFacts.received;
import static org.aidgov.rules.catalogue.party.PartyFacts.refused;
import static org.aidgov.rules.catalogue.party.PartyFacts.sent;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfer;
import static org.aidgov.rules.catalogue.party.PartyFacts.transferred;
import static org.aidgov.rules.catalogue.party.PartyFacts.transfers;
import static org.aidgov.rules.catalogue.party.PartyFacts.unknown;
import static org.aidgov.rules.decision.Said.organisation;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ResponsibleOrganisationTest {
  /** H9, R5: never nobody, on no day of the transfer. */
  @Test
  void theSenderIsResponsibleUntilTheReceiverHasTheRelation() {
    Scenario moved =
        transfers(
            "p-1",
            transfer("h-place", issued("2020-03-05"), sent("2020-03-08"), received("2020-03-12")));
    for (LocalDate day = LocalDate.of(2020, 3, 1);
        day.isBefore(LocalDate.of(2020, 3, 20));
        day = day.plusDays(1)) {
      String expected = day.isBefore(LocalDate.of(2020, 3, 12)) ? "home-branch" : "h-place";
      assertThat(responsible(moved.on(day), "p-1")).contains(organisation(expected));
    }
  }

  @Test
  void saysWhichStepMadeItSo() {
    Scenario inTransit = transferred("p-1", transfer("h-hospital", sent("2022-05-01")));
    assertThat(Said.reasons(ResponsibleOrganisation.of(view(inTransit), person("p-1"))))
        .containsExactly("responsible.received", "responsible.pending");
    Scenario refused =
        transfers("p-1", transfer("h-place", sent("2020-03-05"), refused("2020-03-07")));
    assertThat(responsible(refused, "p-1")).contains(organisation("home-branch"));
    assertThat(Said.reasons(ResponsibleOrganisation.of(view(refused), person("p-1"))))
        .containsExactly("responsible.home", "responsible.pending");
  }

  /** H9: received on 1 June, learned on 20 June: the answer of 10 June can be given again. */
  @Test
  void anOldAnswerCanBeGivenAgain() {
    TransferStep late =
        new TransferStep(
            TransferStep.Kind.RECEIVED,
            LocalDate.of(2020, 6, 1),
            DayRange.openFrom(LocalDate.of(2020, 6, 20)));
    Scenario learnedLate =
        transfers("p-1", transfer("h-place", sent("2020-04-01"), late)).on("2020-06-10");
    LocalDate day = LocalDate.of(2020, 6, 10);

    assertThat(responsible(learnedLate, "p-1")).contains(organisation("h-place"));
    assertThat(
            ResponsibleOrganisation.of(learnedLate.register().knownOn(day).asOf(day), person("p-1"))
                .value())
        .contains(organisation("home-branch"));
  }

  @Test
  void nobodyIsResponsibleForAMembershipThatIsNotThereOrUnknown() {
    Scenario unknown = unknown(Scenario.compliant(), "p-1");
    assertThat(responsible(unknown, "p-1")).isEmpty();
    assertThat(Said.reasons(ResponsibleOrganisation.of(view(unknown), person("p-1"))))
        .containsExactly("responsible.unknown");
    assertThat(Said.reasons(ResponsibleOrganisation.of(view(unknown), person("p-8"))))
        .containsExactly("responsible.not-a-member");
    Scenario nowhere = transfers("p-1").party("p-1", f -> f.withHome(Optional.empty()));
    assertThat(Said.reasons(ResponsibleOrganisation.of(view(nowhere), person("p-1"))))
        .containsExactly("responsible.nowhere");
  }

  @Test
  void refusesSomebodyWhoIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponsibleOrganisation.of(view(Scenario.compliant()), person("p-99")))
        .withMessage("the register has no person 'p-99'");
  }

  private static Optional<PartyOrganisationId> responsible(Scenario scenario, String person) {
    return ResponsibleOrganisation.of(view(scenario), person(person)).value();
  }
}
