package org.aidgov.rules.catalogue.life;

import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.policy.Reasons;

/**
 * What "so many meetings of a kind in each period" asks of a temporary branch: only the last
 * finished period is judged, by the days on which meetings were held, and only if the branch
 * existed on all of it. The violation's aspect is {@code missing}, its facts {@code held} and
 * {@code period}.
 *
 * @param kind which meetings
 * @param unit how often
 * @param minimum how many at least
 */
public record Cadence(LifeMeeting.Kind kind, CalendarPeriod.Unit unit, Parameter minimum) {
  Verdict judge(BranchView branch, Case c) {
    if (!branch.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!branch.branch().isTemporary()) {
      return Reasons.NOT_TEMPORARY;
    }
    CalendarPeriod period = branch.lastFinished(unit);
    if (!branch.existedThroughout(period.days())) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    if (!c.atLeast("held", held(branch, period), minimum)) {
      return c.violated("missing", period.start()).with("period", FactValue.of(period));
    }
    return c.satisfied();
  }

  /** Counts the meetings that a branch held in a period, by the view's day. */
  public int held(BranchView branch, CalendarPeriod period) {
    return branch.meetings(period.days(), kind).size();
  }
}
