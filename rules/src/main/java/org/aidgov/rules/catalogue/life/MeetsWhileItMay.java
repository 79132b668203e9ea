package org.aidgov.rules.catalogue.life;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.register.MeetingView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.rules.policy.Reasons;

/** {@code PTY-041}: a temporary branch meets only after its approval, and while it exists. */
public final class MeetsWhileItMay implements Rule.OnMeeting {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-041")
          .addClauses("P2")
          .severity(Severity.WARNING)
          .addReads(Scope.BRANCH)
          .addAspects("before-approval", "outside-existence")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(MeetingView meeting, Case c) {
    if (!meeting.wasHeld()) {
      return Reasons.NOT_HELD;
    }
    Optional<Branch> found = meeting.branch();
    if (found.isEmpty() || !found.get().isTemporary()) {
      return Reasons.NOT_TEMPORARY;
    }
    Branch branch = found.get();
    LocalDate held = meeting.meeting().held().orElseThrow();
    if (!c.holds("existing", branch.days().contains(held))) {
      return c.violated("outside-existence", held).with("days", new FactValue.Days(branch.days()));
    }
    // That there is no approval at all is not this rule's matter.
    if (branch.approval().isPresent()
        && !c.notAfter("approved", branch.approval().get().on(), held)) {
      return c.violated("before-approval", held);
    }
    return c.satisfied();
  }
}
