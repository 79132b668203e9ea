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
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-003}: a Party relation is not long in transit (在途). Meanwhile the sender is
 * responsible, never nobody.
 */
public final class NotLongInTransit implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "PTY-003.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("as long as a letter is usually valid"))
          .between(1, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-003")
          .addClauses("P1")
          .addCitations(
              Sources.memberManagement("Art. 25", Binding.MANDATORY, Evidence.PARTLY_FOUND))
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("stuck")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    Optional<Verdict> excused = Relations.withoutPending(person);
    if (excused.isPresent()) {
      return excused.get();
    }
    RelationTransfer transfer = person.pendingTransfer().orElseThrow();
    if (person.state(transfer) != TransferState.IN_TRANSIT) {
      return c.satisfied();
    }
    LocalDate sent = Relations.dayOf(transfer, TransferStep.Kind.SENT);
    if (!c.isWithin("sent", sent, DAYS)) {
      return c.violated("stuck", c.due(sent, DAYS).plusDays(1))
          .with("to", Relations.fact(transfer.to()));
    }
    return c.satisfied();
  }
}
