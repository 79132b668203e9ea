package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-009}: a leave (请假) that touches the hours of the recipient unit is agreed to by unit
 * and headquarters before it begins, any other by the headquarters alone; a refusal by either
 * blocks it. In an emergency the papers follow. Who at the headquarters decides goes by the number
 * of days: that is asked of the decision, not judged here.
 */
public final class LeaveApproved implements Rule.OnPerson {
  private static final Citation PRACTICE =
      new Citation("leave-practice", "", Binding.NONE, Evidence.PARTLY_FOUND);
  private static final Parameter PAPERS =
      Parameter.of("SUP-009.papers", "days", Parameter.Direction.DOWN, 2, PRACTICE).between(0, 7);
  private static final Parameter FIRST =
      Parameter.of("SUP-009.first", "days", Parameter.Direction.DOWN, 1, PRACTICE).between(0, 30);
  private static final Parameter SECOND =
      Parameter.of("SUP-009.second", "days", Parameter.Direction.DOWN, 3, PRACTICE).between(0, 60);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-009")
          .addClauses("S2", "S3")
          .addCitations(PRACTICE)
          .severity(Severity.WARNING)
          .addParameters(PAPERS, FIRST, SECOND)
          .addReads(Scope.UNIT, Scope.HEADQUARTERS)
          .addAspects("unit", "headquarters", "refused")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    List<Leave> leaves = Order.leaves(person);
    if (leaves.isEmpty()) {
      return Reasons.NO_LEAVE;
    }
    Verdict otherwise = Reasons.NO_LEAVE;
    WorkHours hours = WorkHours.of(person, c.calendars());
    for (Leave leave : leaves) {
      Leave now = Order.byNow(person, leave);
      if (Order.isRecent(person, now)
          && !Order.isWithdrawn(now)
          && person.reached(papersDue(now, c))) {
        c.forgetConditions();
        boolean undecided = judge(person, now, hours, c);
        otherwise =
            undecided || otherwise == Reasons.HOURS_UNKNOWN ? Reasons.HOURS_UNKNOWN : c.satisfied();
      }
    }
    return c.allOr(otherwise);
  }

  /** Returns the first day on which all must have agreed. */
  private static LocalDate papersDue(Leave leave, Case c) {
    Optional<Moment> announced = leave.happened(LeaveStep.Kind.ANNOUNCED);
    return announced.isPresent()
        ? c.due(announced.get().day(), PAPERS).plusDays(1)
        : leave.from().day();
  }

  /** Adds what is wrong with a leave; returns whether nobody can say if the unit has to agree. */
  private static boolean judge(PersonView person, Leave leave, WorkHours hours, Case c) {
    if (Order.isRefused(leave)) {
      if (!c.holds("not-taken", !isTaken(person, leave))) {
        c.add(violated("refused", leave, c));
      }
      return false;
    }
    if (!c.holds("headquarters", leave.isApproved(LeaveSide.HEADQUARTERS, Order.EVER))) {
      c.add(violated("headquarters", leave, c));
    }
    WorkHours.Touch touch = hours.touchesUnit(leave.from(), leave.until());
    if (leave.isApproved(LeaveSide.UNIT, Order.EVER) || touch == WorkHours.Touch.NO) {
      return false;
    }
    if (!c.holds("unit", touch != WorkHours.Touch.YES)) {
      c.add(violated("unit", leave, c));
    }
    return touch == WorkHours.Touch.UNKNOWN;
  }

  /** What was refused is not taken, for all the books say, but for a return or an absence. */
  private static boolean isTaken(PersonView person, Leave leave) {
    boolean taken = leave.happened(LeaveStep.Kind.RETURNED).isPresent();
    DayRange days = DayRange.ofInclusive(leave.from().day(), leave.lastDay());
    for (Absence absence : person.person().absences()) {
      LocalDate began = absence.days().from();
      taken |=
          absence.kind() == Absence.Kind.LEAVE && days.contains(began) && person.reached(began);
    }
    return taken;
  }

  private static Violated violated(String aspect, Leave leave, Case c) {
    return c.violated(aspect, leave.from().toString(), leave.from().day())
        .with("kind", FactValue.of(leave.kind()))
        .with("from", FactValue.of(leave.from()))
        .with("until", FactValue.of(leave.until()));
  }
}
