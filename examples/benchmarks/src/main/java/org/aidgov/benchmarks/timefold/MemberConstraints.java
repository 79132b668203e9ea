package org.aidgov.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidgov.benchmarks.linked.BranchFact;
import org.aidgov.benchmarks.linked.GroupCoverageFact;
import org.aidgov.benchmarks.linked.InBranch;
import org.aidgov.benchmarks.linked.PersonFact;
import org.aidgov.benchmarks.linked.UnitCoverageFact;
import org.aidgov.benchmarks.peer.CommonRules;

/** The rules on serving members. */
@SuppressWarnings("UnnecessaryLambda") // Timefold shares nodes of the same object only
final class MemberConstraints {
  // Each one object, so that Timefold shares what follows from them among constraints.
  private static final Predicate<PersonFact> MEMBER = PersonFact::isMember;
  private static final Predicate<InBranch> IN_TEMPORARY =
      in -> in.isTemporary() && in.getPerson().isMember();
  private static final Predicate<InBranch> IN_HOST = in -> in.isHost() && in.getPerson().isMember();
  private static final Predicate<BranchFact> HOST = BranchFact::isHost;

  private MemberConstraints() {}

  static Stream<Constraint> all(ConstraintFactory factory) {
    return Stream.of(
        notTransferred(factory),
        several(inTemporary(factory), InBranch::isTemporary, CommonRules.TEMPORARY_BRANCH),
        noTemporary(factory),
        otherGroup(factory),
        noHost(factory),
        severalHosts(factory),
        notWhereRelationIs(factory),
        otherUnit(factory));
  }

  private static UniConstraintStream<InBranch> inTemporary(ConstraintFactory factory) {
    return factory.forEach(InBranch.class).filter(IN_TEMPORARY);
  }

  private static Constraint notTransferred(ConstraintFactory factory) {
    return factory
        .forEach(PersonFact.class)
        .filter(PersonFact::isOverdue)
        .ifNotExists(BranchFact.class, equal(PersonFact::getRelation, BranchFact::getId))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (person, score) -> Found.of(CommonRules.TRANSFER, person.getId(), "not-transferred"))
        .asConstraint("PTY-001 not-transferred");
  }

  /** Keeps the first of several in order of branches. */
  private static Constraint several(
      UniConstraintStream<InBranch> all, Predicate<InBranch> kind, String rule) {
    return all.ifExists(
            InBranch.class,
            equal(InBranch::getPerson),
            filtering((one, other) -> kind.test(other) && isBefore(one, other)))
        .ifNotExists(
            InBranch.class,
            equal(InBranch::getPerson),
            filtering((one, other) -> kind.test(other) && isBefore(other, one)))
        .penalize(SimpleScore.ONE)
        .justifyWith((in, score) -> Found.of(rule, in.getPerson().getId(), "several"))
        .asConstraint(rule + " several");
  }

  private static boolean isBefore(InBranch one, InBranch other) {
    return one.getBranchId().compareTo(other.getBranchId()) < 0;
  }

  private static Constraint noTemporary(ConstraintFactory factory) {
    return factory
        .forEach(PersonFact.class)
        .filter(PersonFact::isSettled)
        .ifNotExists(
            InBranch.class,
            equal(Function.identity(), InBranch::getPerson),
            filtering((person, in) -> in.isTemporary()))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (person, score) -> Found.of(CommonRules.TEMPORARY_BRANCH, person.getId(), "none"))
        .asConstraint("PTY-016 none");
  }

  private static Constraint otherGroup(ConstraintFactory factory) {
    return inTemporary(factory)
        .filter(in -> in.getPerson().isSettled() && in.getPerson().isInAnyGroup())
        .ifNotExists(
            InBranch.class,
            equal(InBranch::getPerson),
            filtering(
                (in, other) -> other.isTemporary() && !other.getBranch().equals(in.getBranch())))
        .ifNotExists(
            GroupCoverageFact.class,
            equal(InBranch::getBranch, GroupCoverageFact::getBranch),
            filtering(
                (in, coverage) ->
                    coverage.isCurrent() && in.getPerson().isInGroup(coverage.getGroupId())))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (in, score) ->
                Found.of(CommonRules.TEMPORARY_BRANCH, in.getPerson().getId(), "other-group"))
        .asConstraint("PTY-016 other-group");
  }

  /** Members with the host branch that has their relation. */
  private static BiConstraintStream<PersonFact, BranchFact> relations(ConstraintFactory factory) {
    return factory
        .forEach(PersonFact.class)
        .filter(MEMBER)
        .join(
            factory.forEach(BranchFact.class).filter(HOST),
            equal(PersonFact::getRelation, BranchFact::getId));
  }

  private static Constraint noHost(ConstraintFactory factory) {
    return relations(factory)
        .ifNotExists(
            InBranch.class,
            equal((person, branch) -> person, InBranch::getPerson),
            filtering((person, branch, in) -> in.isHost()))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (person, branch, score) -> Found.of(CommonRules.HOST_BRANCH, person.getId(), "none"))
        .asConstraint("PTY-017 none");
  }

  private static Constraint severalHosts(ConstraintFactory factory) {
    UniConstraintStream<InBranch> inHosts =
        factory
            .forEach(InBranch.class)
            .filter(IN_HOST)
            .ifExists(
                BranchFact.class,
                equal(in -> in.getPerson().getRelation(), BranchFact::getId),
                filtering((in, branch) -> branch.isHost()));
    return several(inHosts, InBranch::isHost, CommonRules.HOST_BRANCH);
  }

  /** Members with the host branch that has their relation, and the only one they are in. */
  private static UniConstraintStream<InBranch> inOnlyHost(ConstraintFactory factory) {
    return factory
        .forEach(InBranch.class)
        .filter(IN_HOST)
        .ifNotExists(
            InBranch.class,
            equal(InBranch::getPerson),
            filtering((in, other) -> other.isHost() && !other.getBranch().equals(in.getBranch())));
  }

  private static Constraint notWhereRelationIs(ConstraintFactory factory) {
    return inOnlyHost(factory)
        .ifExists(
            BranchFact.class,
            equal(in -> in.getPerson().getRelation(), BranchFact::getId),
            filtering((in, branch) -> branch.isHost() && !branch.equals(in.getBranch())))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (in, score) ->
                Found.of(CommonRules.HOST_BRANCH, in.getPerson().getId(), "not-where-relation-is"))
        .asConstraint("PTY-017 not-where-relation-is");
  }

  private static Constraint otherUnit(ConstraintFactory factory) {
    return inOnlyHost(factory)
        .filter(
            in ->
                in.getBranch().getId().equals(in.getPerson().getRelation())
                    && in.getBranch().isOfKnownUnits()
                    && in.getPerson().isInAnyPost())
        .ifNotExists(
            UnitCoverageFact.class,
            equal(InBranch::getBranch, UnitCoverageFact::getBranch),
            filtering(
                (in, coverage) ->
                    coverage.isCurrent() && in.getPerson().worksAt(coverage.getUnitId())))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (in, score) -> Found.of(CommonRules.HOST_BRANCH, in.getPerson().getId(), "other-unit"))
        .asConstraint("PTY-017 other-unit");
  }
}
