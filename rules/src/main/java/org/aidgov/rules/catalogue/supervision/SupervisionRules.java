package org.aidgov.rules.catalogue.supervision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on supervision inside and outside the eight hours, in order of ids. */
public final class SupervisionRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new UnitHasHours(),
          new DutyEachDay(),
          new NoLongDuty(),
          new FairHolidayDuty(),
          new DutyHeldByThosePresent(),
          new RollCallHeld(),
          new RollCallAnswered(),
          new AbsenceFollowedUp(),
          new LeaveApproved(),
          new AbsenceHasLeave(),
          new ReturnReported(),
          new HeadsNotBothOnLeave(),
          new FourSelvesEachQuarter(),
          new IncidentHasOwner(),
          new IncidentSettledInTime(),
          new ControlAtEachStage(),
          new LeaveAskedInTime());

  private SupervisionRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
