package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/** {@code PTY-004}: a refused transfer (被退回) of a serving member's relation is started again. */
public final class RefusedTransferStartedAgain implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-004.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to ask for the reason and to write a new letter"))
          .between(1, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-004")
          .addClauses("P1")
          .addCitations(
              Sources.memberManagement("Art. 25", Binding.PROHIBITED, Evidence.PARTLY_FOUND))
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("refused")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    Optional<Verdict> excused = Members.excused(person);
    if (excused.isPresent()) {
      return excused.get();
    }
    Optional<RelationTransfer> pending = person.pendingTransfer();
    if (pending.isEmpty()) {
      return Reasons.NO_TRANSFER_PENDING;
    }
    RelationTransfer transfer = pending.get();
    if (person.state(transfer) != TransferState.REFUSED) {
      return c.satisfied();
    }
    LocalDate refused = Relations.dayOf(transfer, TransferStep.Kind.REFUSED);
    if (!c.isWithin("refused", refused, DAYS)) {
      return c.violated("refused", c.due(refused, DAYS).plusDays(1))
          .with("to", Relations.fact(transfer.to()));
    }
    return c.satisfied();
  }
}
