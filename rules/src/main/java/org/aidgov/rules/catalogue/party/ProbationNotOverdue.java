package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-024}: a probation (预备期) does not last longer than a year without being confirmed,
 * extended or ended. Where the month has no such day, the later reading counts.
 */
public final class ProbationNotOverdue implements Rule.OnPerson {
  private static final Parameter MONTHS =
      Parameter.of(
              "PTY-024.months",
              "months",
              Parameter.Direction.DOWN,
              12,
              Sources.charter("Art. 7", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE))
          .between(6, 12);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-024")
          .addClauses("P6")
          .addCitations(Sources.charter("Art. 7", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE))
          .severity(Severity.WARNING)
          .addParameters(MONTHS)
          .addAspects("overdue")
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
    StatusPeriod probation = null;
    for (StatusPeriod period : person.current(person.party().statuses())) {
      if (period.status() == PartyStatus.PROBATIONARY) {
        probation = period;
      }
    }
    if (probation == null) {
      return Reasons.NOT_PROBATIONARY;
    }
    LocalDate from = probation.days().from();
    LocalDate due = c.due(from, MONTHS, Rounding.UP);
    return c.isWithin("admitted", from, due, MONTHS)
        ? c.satisfied()
        : c.violated("overdue", due.plusDays(1));
  }
}
