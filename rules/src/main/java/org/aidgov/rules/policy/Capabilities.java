package org.aidgov.rules.policy;

import org.aidgov.core.party.BranchAct;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/**
 * What a branch may do: of each act, how the text binds a formal and a temporary branch.
 *
 * <p>Under the policy the relation is transferred <em>and</em> there is a temporary branch, though
 * the regulations have temporary branches for members whose relation is not. So the temporary
 * branch has only what both texts give it; all else stays with the branch that has the relation.
 */
public final class Capabilities {
  private Capabilities() {}

  /**
   * Returns what the text says on an act of a temporary branch. 一般不 (as a rule not: a recorded
   * approval from above allows it) is not 不 (never), and reaches no further than the first pair of
   * the sentence.
   */
  public static Citation ofTemporary(BranchAct act) {
    return Sources.branchWork(
        "Art. 8",
        switch (act) {
          case STUDY, EDUCATE, SUPERVISE, MANAGE, TRAIN_APPLICANTS -> Binding.ORDINARY;
          case ADMIT_MEMBERS, DISPOSE_OF_MEMBERS -> Binding.ORDINARILY_PROHIBITED;
          case COLLECT_DUES, ELECT_DELEGATES, RE_ELECT -> Binding.PROHIBITED;
        },
        Evidence.FOUND);
  }

  /** Returns what the text says on an act of a branch that is not temporary. */
  public static Citation ofFormal(BranchAct act) {
    return switch (act) {
      case STUDY, EDUCATE, SUPERVISE, MANAGE, TRAIN_APPLICANTS, COLLECT_DUES ->
          Sources.branchWork("Art. 9", Binding.MANDATORY, Evidence.GENERAL_KNOWLEDGE);
      case ADMIT_MEMBERS, DISPOSE_OF_MEMBERS, ELECT_DELEGATES ->
          Sources.branchWork("Art. 11", Binding.OPTIONAL, Evidence.FOUND);
      case RE_ELECT -> Sources.branchWork("Art. 21", Binding.MANDATORY, Evidence.FOUND);
    };
  }

  /** Tells whether formal and temporary branches both do an act, each for its part. */
  public static boolean isOfBoth(BranchAct act) {
    return isAllowed(ofFormal(act)) && isAllowed(ofTemporary(act));
  }

  private static boolean isAllowed(Citation citation) {
    return switch (citation.binding()) {
      case MANDATORY, ORDINARY, OPTIONAL, NONE -> true;
      case PROHIBITED, ORDINARILY_PROHIBITED -> false;
    };
  }
}
