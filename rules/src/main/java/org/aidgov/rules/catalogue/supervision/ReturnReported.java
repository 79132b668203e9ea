package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.PersonView;
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
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-011}: whoever comes back from a leave reports it (销假) on the day the leave ends, and
 * is back when it ends.
 */
public final class ReturnReported implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "SUP-011.days",
              "days",
              Parameter.Direction.DOWN,
              0,
              new Citation("leave-practice", "", Binding.NONE, Evidence.PARTLY_FOUND))
          .between(0, 7);
  private static final Parameter LATE =
      Parameter.of(
              "SUP-011.late",
              "minutes",
              Parameter.Direction.DOWN,
              60,
              Citation.ours("an hour late is no matter for the books"))
          .between(0, 1440);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-011")
          .addClauses("S3")
          .severity(Severity.WARNING)
          .addParameters(DAYS, LATE)
          .addAspects("not-reported", "late")
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
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    boolean found = false;
    for (Leave leave : leaves) {
      Leave now = Order.byNow(person, leave);
      if (person.reached(leave.from().day())
          && isTaken(now)
          && !Order.isOver(person, leave.until().day())) {
        found = true;
        c.forgetConditions();
        judge(person, now, c);
      }
    }
    return found ? c.all() : Reasons.NO_LEAVE;
  }

  /** A leave to which the headquarters has not agreed is not taken, for all the books say. */
  private static boolean isTaken(Leave leave) {
    return !Order.isWithdrawn(leave)
        && !Order.isRefused(leave)
        && leave.isApproved(LeaveSide.HEADQUARTERS, Order.EVER);
  }

  private static void judge(PersonView person, Leave leave, Case c) {
    Optional<Moment> returned = leave.happened(LeaveStep.Kind.RETURNED);
    if (returned.isEmpty()) {
      if (!c.isWithin("until", leave.until().day(), DAYS)) {
        LocalDate since = c.due(leave.until().day(), DAYS).plusDays(1);
        c.add(violated("not-reported", leave, since, c));
      }
    } else if (Order.isRecent(person, leave)) {
      int late = (int) Math.max(0, leave.until().minutesUntil(returned.get()));
      if (!c.atMost("late", late, LATE)) {
        c.add(
            violated("late", leave, leave.until().day(), c)
                .with("returned", FactValue.of(returned.get()))
                .only(Severity.INFO));
      }
    }
  }

  private static Violated violated(String aspect, Leave leave, LocalDate since, Case c) {
    return c.violated(aspect, leave.from().toString(), since)
        .with("kind", FactValue.of(leave.kind()))
        .with("from", FactValue.of(leave.from()))
        .with("until", FactValue.of(leave.until()));
  }
}
