package org.aidgov.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidgov.benchmarks.linked.BranchFact;
import org.aidgov.benchmarks.linked.InBranch;
import org.aidgov.benchmarks.linked.SecretaryFact;
import org.aidgov.benchmarks.peer.CommonRules;

/** The rules on temporary branches. */
final class BranchConstraints {
  private BranchConstraints() {}

  static Stream<Constraint> all(ConstraintFactory factory) {
    return Stream.of(
        tooSmall(factory), tooLarge(factory), noSecretary(factory), severalSecretaries(factory));
  }

  private static Constraint tooSmall(ConstraintFactory factory) {
    return factory
        .forEach(InBranch.class)
        .filter(InBranch::isFormal)
        .groupBy(InBranch::getBranch, count())
        .complement(BranchFact.class, branch -> 0)
        .filter(
            (branch, formal) ->
                branch.isTemporary() && !branch.isJoint() && formal < CommonRules.LEAST_FORMAL)
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (branch, formal, score) ->
                Found.of(CommonRules.BRANCH_TOO_SMALL, branch.getId(), "too-small"))
        .asConstraint("PTY-008 too-small");
  }

  private static Constraint tooLarge(ConstraintFactory factory) {
    return factory
        .forEach(InBranch.class)
        .filter(InBranch::isMember)
        .groupBy(InBranch::getBranch, count())
        .filter((branch, members) -> members > CommonRules.MOST_MEMBERS)
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (branch, members, score) ->
                Found.of(CommonRules.BRANCH_TOO_LARGE, branch.getId(), "too-large"))
        .asConstraint("PTY-011 too-large");
  }

  private static Constraint noSecretary(ConstraintFactory factory) {
    return factory
        .forEach(BranchFact.class)
        .filter(branch -> branch.isTemporary() && branch.isVacantTooLong())
        .ifNotExists(
            SecretaryFact.class,
            equal(Function.identity(), SecretaryFact::getBranch),
            filtering((branch, secretary) -> secretary.isCurrent()))
        .penalize(SimpleScore.ONE)
        .justifyWith((branch, score) -> Found.of(CommonRules.SECRETARY, branch.getId(), "none"))
        .asConstraint("PTY-021 none");
  }

  private static Constraint severalSecretaries(ConstraintFactory factory) {
    return factory
        .forEach(SecretaryFact.class)
        .filter(secretary -> secretary.isCurrent() && secretary.getBranch().isTemporary())
        .groupBy(SecretaryFact::getBranch, count())
        .filter((branch, secretaries) -> secretaries > 1)
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (branch, secretaries, score) ->
                Found.of(CommonRules.SECRETARY, branch.getId(), "several"))
        .asConstraint("PTY-021 several");
  }
}
