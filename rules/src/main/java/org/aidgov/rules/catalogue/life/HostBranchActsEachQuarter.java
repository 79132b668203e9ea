package org.aidgov.rules.catalogue.life;

import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-037}: the recipient place works on the members, too (双向用力): a host branch in which
 * seconded members took part for most of it has a meeting of organisational life recorded in each
 * quarter. The headquarters' side are the meetings of the temporary branch.
 */
public final class HostBranchActsEachQuarter implements Rule.OnBranch {
  private static final Verdict TEMPORARY = new Verdict.NotApplicable("temporary");
  private static final Tally MEMBERS =
      Tally.of("serving members", person -> person.isServing() && person.isMember());
  private static final Parameter MEMBERSHIP =
      Parameter.of(
              "PTY-037.membership",
              "days",
              Parameter.Direction.DOWN,
              45,
              Citation.ours("about half a quarter, as for taking part in both places"))
          .between(1, 92);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-037")
          .addClauses("P4")
          .severity(Severity.WARNING)
          .addParameters(MEMBERSHIP)
          .addReads(Scope.MEETING)
          .addAspects("silent-host")
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
    if (branch.branch().isTemporary()) {
      return TEMPORARY;
    }
    CalendarPeriod quarter = branch.lastFinished(CalendarPeriod.Unit.QUARTER);
    if (!branch.existedThroughout(quarter.days())) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    if (branch.count(MEMBERS, quarter.days(), c.value(MEMBERSHIP)) == 0) {
      return Reasons.NOBODY;
    }
    int held = branch.meetings(quarter.days(), meeting -> true).size();
    if (!c.isSome("held", held)) {
      return c.violated("silent-host", quarter.start()).with("quarter", FactValue.of(quarter));
    }
    return c.satisfied();
  }
}
