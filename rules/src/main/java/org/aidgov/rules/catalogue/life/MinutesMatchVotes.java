package org.aidgov.rules.catalogue.life;

import java.util.List;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.Resolution;
import org.aidgov.core.register.MeetingView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code PTY-039}: minutes say of a resolution what its votes say: a valid meeting has at least
 * half of the eligible members present, an adopted resolution more than half of the eligible in
 * favour. Elections have numbers of their own.
 */
public final class MinutesMatchVotes implements Rule.OnMeeting {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("PTY-039")
          .addClauses("P3")
          .addCitations(Sources.branchWork("Art. 11", Binding.MANDATORY, Evidence.FOUND))
          .severity(Severity.ERROR)
          .addAspects("inquorate", "not-adopted", "lost-though-adopted")
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
    Verdict.Violated violated = null;
    int number = 0;
    int asked = 0;
    for (Resolution resolution : resolutions) {
      number++;
      if (isElection(resolution.matter())) {
        continue;
      }
      asked++;
      c.forgetConditions();
      Verdict.Violated wrong = judge(resolution, Integer.toString(number), meeting, c);
      if (wrong != null) {
        violated = violated == null ? wrong : violated.and(wrong);
      }
    }
    if (asked == 0) {
      return Reasons.NO_RESOLUTION;
    }
    return violated == null ? c.satisfied() : violated;
  }

  private static boolean isElection(BranchAct matter) {
    return matter == BranchAct.RE_ELECT || matter == BranchAct.ELECT_DELEGATES;
  }

  /** Returns the votes that count: those in writing where members are admitted, and only there. */
  private static BranchVote counted(Resolution resolution) {
    BranchVote vote = resolution.vote();
    return vote.writtenAyes() == 0 || resolution.matter() == BranchAct.ADMIT_MEMBERS
        ? vote
        : new BranchVote(vote.eligible(), vote.present(), vote.ayes(), 0);
  }

  private static Verdict.@org.jspecify.annotations.Nullable Violated judge(
      Resolution resolution, String number, MeetingView meeting, Case c) {
    BranchVote vote = counted(resolution);
    boolean quorate = c.holds("quorate", vote.isQuorate());
    boolean adopted = c.holds("majority", vote.isAdopted());
    if (resolution.adopted() == adopted) {
      return null;
    }
    String aspect = adopted ? "lost-though-adopted" : quorate ? "not-adopted" : "inquorate";
    Verdict.Violated wrong =
        c.violated(aspect, number, meeting.meeting().held().orElseThrow())
            .with("number", FactValue.of(Integer.parseInt(number)))
            .with("eligible", FactValue.of(vote.eligible()))
            .with("present", FactValue.of(vote.present()))
            .with("ayes", FactValue.of(vote.ayes() + vote.writtenAyes()));
    return adopted ? wrong.only(Severity.WARNING) : wrong;
  }
}
