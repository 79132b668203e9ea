package org.aidgov.rules.catalogue.life;

import java.util.List;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-036}: a temporary branch does all four things – study, education, supervision,
 * management (学习、教育、监督、管理) – and its meetings of each quarter show it. That they are to show it
 * each quarter is our reading.
 */
public final class FourFunctionsEachQuarter implements Rule.OnBranch {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-036")
          .addClauses("P3")
          .addCitations(Sources.branchWork("Art. 8", Binding.ORDINARY, Evidence.FOUND))
          .severity(Severity.WARNING)
          .addReads(Scope.MEETING)
          .addAspects("missing")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(BranchView branch, Case c) {
    if (!branch.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!branch.branch().isTemporary()) {
      return Reasons.NOT_TEMPORARY;
    }
    CalendarPeriod quarter = branch.lastFinished(CalendarPeriod.Unit.QUARTER);
    if (!branch.existedThroughout(quarter.days())) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    Verdict.Violated violated = null;
    for (BranchFunction function : BranchFunction.values()) {
      c.forgetConditions();
      if (!c.holds("shown", !shownBy(branch, quarter, function).isEmpty())) {
        Verdict.Violated missing =
            c.violated("missing", function.name(), quarter.start())
                .with("function", FactValue.of(function))
                .with("quarter", FactValue.of(quarter));
        violated = violated == null ? missing : violated.and(missing);
      }
    }
    return violated == null ? c.satisfied() : violated;
  }

  /** Returns the meetings of a quarter, by the view's day, that show a function. */
  public static List<LifeMeeting> shownBy(
      BranchView branch, CalendarPeriod quarter, BranchFunction function) {
    return branch.meetings(quarter.days(), meeting -> meeting.functions().contains(function));
  }
}
