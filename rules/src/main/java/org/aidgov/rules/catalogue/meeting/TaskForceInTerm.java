package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.register.TaskForceView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-004}: a task force is reviewed (阶段评估) from time to time, and does not run on after its
 * last planned day (到期未续、未解散).
 */
public final class TaskForceInTerm implements Rule.OnTaskForce {
  private static final Parameter MONTHS =
      Parameter.of(
              "MTG-004.months",
              "months",
              Parameter.Direction.DOWN,
              3,
              Citation.ours("a look at the task force every quarter"))
          .between(1, 12);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-004")
          .addClauses("M1")
          .severity(Severity.WARNING)
          .addParameters(MONTHS)
          .addAspects("lapsed", "unreviewed")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(TaskForceView force, Case c) {
    if (!force.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    Optional<LocalDate> sunset = force.sunset();
    boolean over = sunset.isPresent() && force.reached(sunset.get().plusDays(1));
    if (!c.holds("in-term", !over)) {
      return c.violated("lapsed", later(sunset.orElseThrow().plusDays(1), began(force)))
          .with("sunset", FactValue.of(sunset.get()));
    }
    LocalDate last = began(force);
    for (Review review : force.reviews()) {
      last = later(review.on(), last);
    }
    LocalDate due = c.due(last, MONTHS, Rounding.UP);
    return c.isWithin("reviewed", last, due, MONTHS)
        ? c.satisfied()
        : c.violated("unreviewed", due.plusDays(1));
  }

  private static LocalDate began(TaskForceView force) {
    return force.taskForce().days().from();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
