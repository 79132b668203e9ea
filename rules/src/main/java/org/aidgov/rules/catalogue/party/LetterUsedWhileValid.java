package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/** {@code PTY-002}: a letter of introduction (介绍信) is used while it is valid. */
public final class LetterUsedWhileValid implements Rule.OnPerson {
  private static final Citation PRACTICE =
      new Citation("letter-practice", "", Binding.ORDINARY, Evidence.PARTLY_FOUND);
  private static final Parameter VALIDITY =
      Parameter.of("PTY-002.validity", "days", Parameter.Direction.DOWN, 30, PRACTICE)
          .between(1, 90);
  private static final Parameter LONGEST =
      Parameter.of("PTY-002.longest", "days", Parameter.Direction.DOWN, 90, PRACTICE)
          .between(10, 180);
  private static final Parameter NOTICE =
      Parameter.of(
              "PTY-002.notice",
              "days",
              Parameter.Direction.UP,
              7,
              Citation.ours("time to send or renew a letter"))
          .between(0, 30);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-002")
          .addClauses("P1")
          .addCitations(PRACTICE)
          .severity(Severity.WARNING)
          .addParameters(VALIDITY, LONGEST, NOTICE)
          .addAspects("expired", "expiring")
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
    TransferState state = person.state(transfer);
    if (state != TransferState.LETTER_ISSUED && state != TransferState.LETTER_EXPIRED) {
      return c.satisfied();
    }
    LocalDate issued = Relations.dayOf(transfer, TransferStep.Kind.LETTER_ISSUED);
    Optional<LocalDate> written = transfer.letterValidUntil();
    Parameter bound = written.isPresent() ? LONGEST : VALIDITY;
    LocalDate last =
        Days.earlier(written.orElseGet(() -> c.due(issued, VALIDITY)), c.due(issued, LONGEST));
    if (!c.isWithin("issued", issued, last, bound)) {
      return c.violated("expired", last.plusDays(1)).with("to", Relations.fact(transfer.to()));
    }
    LocalDate notice = Days.later(issued, last.minusDays(c.value(NOTICE)));
    if (!c.isWithin("unhurried", issued, notice.minusDays(1), NOTICE)) {
      return c.violated("expiring", notice)
          .only(Severity.INFO)
          .with("to", Relations.fact(transfer.to()))
          .with("last", FactValue.of(last));
    }
    return c.satisfied();
  }
}
