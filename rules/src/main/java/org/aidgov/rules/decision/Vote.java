package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Was the meeting valid, and the resolution adopted? Counted in integers: at least half of the
 * eligible have to be present, more than half of the eligible in favour. Not for elections, which
 * have rules of their own and do not arise in a temporary branch.
 */
public final class Vote {
  private static final Citation ARTICLE_11 =
      Sources.branchWork("Art. 11", Binding.MANDATORY, Evidence.FOUND);

  private Vote() {}

  /** How a vote ended. */
  public enum Outcome {
    /** 会议无效: too few were present. */
    NOT_VALID,
    /** 未通过: the meeting was valid, the resolution not adopted. */
    NOT_ADOPTED,
    /** 通过: adopted. */
    ADOPTED
  }

  /** Returns how a vote ended. */
  public static Answer<Outcome> of(BranchVote vote) {
    Reason present =
        Reason.of(vote.isQuorate() ? "vote.valid" : "vote.not-valid", ARTICLE_11)
            .with("present", FactValue.of(vote.present()))
            .with("eligible", FactValue.of(vote.eligible()));
    if (!vote.isQuorate()) {
      return new Answer<>(Outcome.NOT_VALID, ImmutableList.of(present));
    }
    Reason ayes =
        Reason.of(vote.isAdopted() ? "vote.adopted" : "vote.not-adopted", ARTICLE_11)
            .with("ayes", FactValue.of(vote.ayes() + vote.writtenAyes()))
            .with("eligible", FactValue.of(vote.eligible()));
    return new Answer<>(
        vote.isAdopted() ? Outcome.ADOPTED : Outcome.NOT_ADOPTED, ImmutableList.of(present, ayes));
  }
}
