package org.aidgov.rules.catalogue.party;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.aidgov.core.rule.Rule;

/** The rules on Party organisation, in order of ids. */
public final class PartyRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .add(
              new RelationTransferred(),
              new LetterUsedWhileValid(),
              new NotLongInTransit(),
              new RefusedTransferStartedAgain(),
              new RelationAtHostBranch(),
              new RelationBackAfterTour(),
              new GroupHasOneTemporaryBranch(),
              new OwnBranchLargeEnough(),
              new JointBranchNotForTooManyGroups(),
              new BranchKindFitsItsGroups(),
              new BranchNotTooLarge(),
              new TemporaryBranchApproved(),
              new ApplicationAnsweredInTime(),
              new BranchEndsWithItsBody(),
              new HeadBearsBothDuties(),
              new OneTemporaryBranch(),
              new OneHostBranch(),
              new NonMembersNotDrawnIn(),
              new OnlyWhatATemporaryBranchMay(),
              new RolesAppointed(),
              new OneSecretary(),
              new RolesHeldByFittingMembers(),
              new CommitteeOfALargeBranch(),
              new ProbationNotOverdue(),
              new OneStatusAtATime())
          .build();

  private PartyRules() {}

  /** Returns all of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
