package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Reasons;

/** What several rules ask about the Party relation of a member. */
final class Relations {
  private static final Optional<Verdict> NONE_PENDING = Optional.of(Reasons.NO_TRANSFER_PENDING);

  private Relations() {}

  /**
   * Tells whether the relation of a serving member has left the sender: a branch of the register
   * has it, perhaps since an earlier tour, or another organisation than before the tour.
   */
  static boolean isTransferred(PersonView person) {
    if (person.relationBranch().isPresent()) {
      return true;
    }
    Optional<PartyOrganisationId> relation = person.relation();
    return relation.isPresent() && !relation.equals(sender(person));
  }

  /** Returns since when the relation is back at the sender, if it has left it during the tour. */
  static Optional<LocalDate> backSince(PersonView person) {
    return person
        .receivedTransfer()
        .map(transfer -> dayOf(transfer, TransferStep.Kind.RECEIVED))
        .filter(received -> received.isAfter(person.arrivedOn()));
  }

  /** The organisation that had the relation before the tour's first step. */
  private static Optional<PartyOrganisationId> sender(PersonView person) {
    return person.party().relation(person.tour().steps().get(0).on().minusDays(1));
  }

  /** Returns since when a serving member's relation is where it is, but not before arrival. */
  static LocalDate since(PersonView person) {
    return person
        .receivedTransfer()
        .map(transfer -> dayOf(transfer, TransferStep.Kind.RECEIVED))
        .map(received -> Days.later(received, person.arrivedOn()))
        .orElseGet(person::arrivedOn);
  }

  /** Returns the day of a step that has happened. */
  static LocalDate dayOf(RelationTransfer transfer, TransferStep.Kind step) {
    return transfer.dayOf(step).orElseThrow();
  }

  /** Returns why a rule on pending transfers asks nothing of somebody; nothing of whom it asks. */
  static Optional<Verdict> withoutPending(PersonView person) {
    if (person.partyStatus().isEmpty() && !person.isServing()) {
      return Optional.of(Reasons.NOT_SERVING);
    }
    Optional<Verdict> excused = Members.excusedByStatus(person);
    return excused.isEmpty() && person.pendingTransfer().isEmpty() ? NONE_PENDING : excused;
  }

  /** Returns an organisation, which need not be in the register, as a fact. */
  static FactValue fact(PartyOrganisationId organisation) {
    return new FactValue.Reference(organisation.value());
  }
}
