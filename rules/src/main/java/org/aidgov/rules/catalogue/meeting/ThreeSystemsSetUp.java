package org.aidgov.rules.catalogue.meeting;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * {@code MTG-001}: each headquarters has set up the three systems (三项制度): regular work meetings and
 * consultations by a series that goes on, task forces by a series or by having had one.
 */
public final class ThreeSystemsSetUp implements Rule.OnHeadquarters {
  private static final Parameter DAYS =
      Parameter.of(
              "MTG-001.days",
              "days",
              Parameter.Direction.DOWN,
              90,
              Citation.ours("time to set a system up, or up again"))
          .between(0, 365);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-001")
          .addClauses("M1")
          .severity(Severity.ERROR)
          .addParameters(DAYS)
          .addReads(Scope.SERIES, Scope.TASK_FORCE)
          .addAspects("missing")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!headquarters.isAny(Tallies.SERVING)) {
      return Reasons.NOBODY;
    }
    List<Violated> wrong = new ArrayList<>();
    for (MeetingSystem system : MeetingSystem.values()) {
      c.forgetConditions();
      List<DayRange> days = days(headquarters, system);
      if (!c.isSome("set-up", current(headquarters, days))) {
        DaySet all = DaySet.of(headquarters.servedDays().orElseThrow());
        DaySet without = all.minus(DaySet.ofRanges(days));
        if (!c.isWithin("since", headquarters.since(without), DAYS)) {
          wrong.add(
              c.violated("missing", system.name(), headquarters.since(without))
                  .with("system", FactValue.of(system)));
        }
      }
    }
    return c.all(wrong);
  }

  private static int current(HeadquartersView headquarters, List<DayRange> days) {
    int current = 0;
    for (DayRange one : days) {
      current += headquarters.isCurrent(one) ? 1 : 0;
    }
    return current;
  }

  /** Returns the days on which a headquarters has a system. */
  private static List<DayRange> days(HeadquartersView headquarters, MeetingSystem system) {
    List<DayRange> days = new ArrayList<>();
    for (MeetingSeries series : headquarters.series()) {
      if (series.system() == system) {
        days.add(series.days());
      }
    }
    if (system == MeetingSystem.TASK_FORCE) {
      for (TaskForce force : headquarters.taskForces()) {
        // A task force that has done its work shows that the system works.
        days.add(DayRange.openFrom(force.days().from()));
      }
    }
    return days;
  }
}
