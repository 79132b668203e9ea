package org.aidgov.rules.catalogue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.party.Approval;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
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
 * {@code PTY-013}: the application for a temporary branch is answered in time (批复). Where the month
 * has no such day, the later reading counts.
 */
public final class ApplicationAnsweredInTime implements Rule.OnBranch {
  private static final Parameter MONTHS =
      Parameter.of(
              "PTY-013.months",
              "months",
              Parameter.Direction.DOWN,
              1,
              Sources.branchWork("Art. 6", Binding.ORDINARY, Evidence.FOUND))
          .between(1, 6);
  private static final Verdict NO_APPLICATION_DAY = Verdict.Undetermined.lacking("application-day");
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-013")
          .addClauses("P2")
          .addCitations(Sources.branchWork("Art. 6", Binding.ORDINARY, Evidence.FOUND))
          .severity(Severity.INFO)
          .addParameters(MONTHS)
          .addAspects("slow")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    Optional<Verdict> excused = Branches.excused(branch);
    if (excused.isPresent()) {
      return excused.get();
    }
    Optional<Approval> approval = branch.branch().approval();
    if (approval.isEmpty() || !branch.reached(approval.get().on())) {
      return Reasons.NOT_APPROVED;
    }
    Optional<LocalDate> applied = approval.get().appliedOn();
    if (applied.isEmpty()) {
      return NO_APPLICATION_DAY;
    }
    LocalDate due = c.due(applied.get(), MONTHS, Rounding.UP);
    if (!c.notAfter("answered", approval.get().on(), due, MONTHS)) {
      return c.violated("slow", due.plusDays(1)).with("applied", FactValue.of(applied.get()));
    }
    return c.satisfied();
  }
}
