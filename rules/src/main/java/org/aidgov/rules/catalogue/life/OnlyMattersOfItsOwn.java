package org.aidgov.rules.catalogue.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.Resolution;
import org.aidgov.core.register.MeetingView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Capabilities;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-040}: a temporary branch puts to the vote only what it may decide. What it may as a
 * rule not (一般不) is a warning, unless it is recorded as an act of that day that was approved from
 * above; what it may not (不) is an error.
 */
public final class OnlyMattersOfItsOwn implements Rule.OnMeeting {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-040")
          .addClauses("P3")
          .addCitations(Sources.branchWork("Art. 8", Binding.PROHIBITED, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addReads(Scope.BRANCH)
          .addAspects("not-competent")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(MeetingView meeting, Case c) {
    List<Resolution> resolutions = meeting.meeting().resolutions();
    if (!meeting.wasHeld() || resolutions.isEmpty()) {
      return Reasons.NO_RESOLUTION;
    }
    Optional<Branch> branch = meeting.branch();
    if (branch.isEmpty() || !branch.get().isTemporary()) {
      return Reasons.NOT_TEMPORARY;
    }
    LocalDate held = meeting.meeting().held().orElseThrow();
    Verdict.Violated violated = null;
    int number = 0;
    for (Resolution resolution : resolutions) {
      number++;
      c.forgetConditions();
      Binding binding = Capabilities.ofTemporary(resolution.matter()).binding();
      boolean never = binding == Binding.PROHIBITED;
      boolean asARuleNot = binding == Binding.ORDINARILY_PROHIBITED;
      if (!c.holds("competent", !never && !asARuleNot)
          && (never || !c.holds("approved", isApproved(branch.get(), resolution, held)))) {
        Verdict.Violated wrong =
            c.violated("not-competent", Integer.toString(number), held)
                .with("matter", FactValue.of(resolution.matter()))
                .with("branch", FactValue.ofEntities(Scope.BRANCH, List.of(branch.get())));
        wrong = never ? wrong : wrong.only(Severity.WARNING);
        violated = violated == null ? wrong : violated.and(wrong);
      }
    }
    return violated == null ? c.satisfied() : violated;
  }

  /** Nobody approves an act of its own. */
  private static boolean isApproved(Branch branch, Resolution resolution, LocalDate held) {
    return branch.acts().stream()
        .filter(act -> act.act() == resolution.matter() && act.on().equals(held))
        .anyMatch(act -> act.approvedBy().filter(by -> !by.equals(branch.id())).isPresent());
  }
}
