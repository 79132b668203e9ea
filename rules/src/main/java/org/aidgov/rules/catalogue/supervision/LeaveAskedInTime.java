package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.WorkingDays;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
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
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-017}: a leave of several days is asked for some working days before it begins (提前申请),
 * but for emergencies: counted on the calendars that the person works by.
 */
public final class LeaveAskedInTime implements Rule.OnPerson {
  private static final Parameter AHEAD =
      Parameter.of(
              "SUP-017.ahead",
              "working days",
              Parameter.Direction.UP,
              3,
              new Citation("leave-practice", "", Binding.NONE, Evidence.PARTLY_FOUND))
          .between(0, 30);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-017")
          .addClauses("S2")
          .severity(Severity.INFO)
          .addParameters(AHEAD)
          .addReads(Scope.UNIT, Scope.HEADQUARTERS)
          .addAspects("short")
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
    for (Leave leave : leaves) {
      Leave now = Order.byNow(person, leave);
      Optional<Moment> requested = now.happened(LeaveStep.Kind.REQUESTED);
      if (requested.isPresent()
          && now.happened(LeaveStep.Kind.ANNOUNCED).isEmpty()
          && leave.overnight()
          && !Order.isWithdrawn(now)
          && !Order.isRefused(now)
          && Order.isRecent(person, now)) {
        c.forgetConditions();
        boolean undecided = judge(person, now, requested.get().day(), c);
        otherwise =
            undecided || otherwise == Reasons.HOURS_UNKNOWN ? Reasons.HOURS_UNKNOWN : c.satisfied();
      }
    }
    return c.allOr(otherwise);
  }

  /** Adds what is wrong with a leave; returns whether nobody can say. */
  private static boolean judge(PersonView person, Leave leave, LocalDate requested, Case c) {
    WorkHours hours = WorkHours.of(person, c.calendars());
    List<RegionId> regions = hours.regions(leave.from().day());
    LocalDate begins = leave.from().day();
    if (regions.isEmpty()) {
      return true;
    }
    LocalDate possible = PolicyDays.LAST;
    boolean certain = true;
    for (RegionId region : regions) {
      DueDay due = WorkingDays.after(requested, c.value(AHEAD), c.calendars().of(region));
      possible = due.earliest().isBefore(possible) ? due.earliest() : possible;
      certain &= due.latest().isPresent() && !due.latest().get().isAfter(begins);
    }
    // On all calendars that the person works by, or nobody can say: none of them goes before.
    if (!certain && !possible.isAfter(begins)) {
      return true;
    }
    if (!c.notAfter("possible", possible, begins, AHEAD)) {
      c.add(
          c.violated("short", leave.from().toString(), requested)
              .with("requested", FactValue.of(requested))
              .with("from", FactValue.of(leave.from())));
    }
    return false;
  }
}
