package org.aidgov.rules.catalogue.life;

import java.time.LocalDate;
import org.aidgov.core.register.MeetingView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code PTY-044}: a planned meeting is held, or its plan moved: it does not stay on the plan
 * unheld. A branch or committee that does not exist on the planned day has nothing to hold.
 */
public final class PlannedMeetingsAreHeld implements Rule.OnMeeting {
  private static final Parameter GRACE =
      Parameter.of(
              "PTY-044.grace",
              "days",
              Parameter.Direction.DOWN,
              14,
              Citation.ours("two weeks to hold it, or to plan it anew"))
          .between(0, 92);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-044")
          .addClauses("P3")
          .severity(Severity.WARNING)
          .addParameters(GRACE)
          .addReads(Scope.BRANCH, Scope.HEADQUARTERS)
          .addAspects("slipped")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(MeetingView meeting, Case c) {
    if (meeting.meeting().planned().isEmpty()) {
      return Reasons.NOT_PLANNED;
    }
    if (meeting.wasHeld()) {
      return c.satisfied();
    }
    LocalDate planned = meeting.meeting().planned().get();
    if (!meeting.organisationDays().contains(planned)) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!c.isWithin("planned", planned, GRACE)) {
      return c.violated("slipped", planned.plusDays(c.value(GRACE)).plusDays(1));
    }
    return c.satisfied();
  }
}
