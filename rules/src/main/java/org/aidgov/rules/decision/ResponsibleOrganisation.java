package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.policy.Sources;

/**
 * Which organisation is responsible for a member (管理责任) on a day? Exactly one, also while the
 * relation is in transit: the sender, until the receiver has it.
 */
public final class ResponsibleOrganisation {
  private static final Citation ONE_EACH =
      Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.FOUND);
  private static final Citation SENDER_STAYS =
      Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.PARTLY_FOUND);

  private ResponsibleOrganisation() {}

  /**
   * Returns the organisation and the step that made it responsible; none for somebody who is not a
   * member, or of whom nobody knows.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<Optional<PartyOrganisationId>> of(RegisterView view, PersonId id) {
    PersonView person = Questions.person(view, id);
    if (person.partyStatus().isEmpty()) {
      return none("responsible.unknown", id);
    }
    if (!person.isMember()) {
      return none("responsible.not-a-member", id);
    }
    Optional<PartyOrganisationId> relation = person.relation();
    if (relation.isEmpty()) {
      return none("responsible.nowhere", id);
    }
    List<Answer.Reason> reasons = new ArrayList<>();
    reasons.add(
        since(person)
            .map(day -> Answer.Reason.of("responsible.received", ONE_EACH).with("day", day))
            .orElseGet(() -> Answer.Reason.of("responsible.home", ONE_EACH))
            .with("person", Questions.fact(id))
            .with("organisation", Questions.fact(view, relation.get())));
    person
        .pendingTransfer()
        .ifPresent(
            transfer ->
                reasons.add(
                    Answer.Reason.of("responsible.pending", SENDER_STAYS)
                        .with("to", Questions.fact(view, transfer.to()))
                        .with("state", FactValue.of(person.state(transfer)))
                        .with("day", FactValue.of(lastStep(transfer, person)))));
    return new Answer<>(relation, reasons);
  }

  private static Optional<FactValue> since(PersonView person) {
    return person
        .receivedTransfer()
        .flatMap(transfer -> transfer.dayOf(TransferStep.Kind.RECEIVED))
        .map(FactValue::of);
  }

  private static LocalDate lastStep(RelationTransfer transfer, PersonView person) {
    return transfer.steps().stream()
        .map(TransferStep::on)
        .filter(person::reached)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Answer<Optional<PartyOrganisationId>> none(String key, PersonId person) {
    return new Answer<>(
        Optional.empty(), List.of(Answer.Reason.of(key).with("person", Questions.fact(person))));
  }
}
