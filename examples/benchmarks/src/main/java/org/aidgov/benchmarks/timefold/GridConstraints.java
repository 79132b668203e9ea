package org.aidgov.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidgov.benchmarks.linked.Above;
import org.aidgov.benchmarks.linked.CellFact;
import org.aidgov.benchmarks.linked.CellRoleFact;
import org.aidgov.benchmarks.linked.HeadquartersFact;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.PersonFact;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.core.grid.GridLevel;

/** The rules on cells, and on the grid of a province. */
@SuppressWarnings("UnnecessaryLambda") // Timefold shares nodes of the same object only
final class GridConstraints {
  // Each one object, so that Timefold shares what follows from them among constraints.
  private static final Predicate<CellFact> BELOW = cell -> cell.isExisting() && !cell.isRoot();
  private static final Predicate<CellRoleFact> CURRENT = CellRoleFact::isCurrent;
  private static final Predicate<Above> STANDING =
      above -> above.isStanding() && above.getCell().isExisting() && !above.getCell().isRoot();

  private GridConstraints() {}

  static Stream<Constraint> all(ConstraintFactory factory) {
    return Stream.of(
        rootHangs(factory),
        orphan(factory),
        parentGone(factory),
        severalParents(factory),
        wrongParent(factory, above -> !above.isOfLevelAbove(), "wrong-level"),
        wrongParent(
            factory, above -> above.isOfLevelAbove() && !above.isOfOneProvince(), "other-province"),
        noCells(factory, GridLevel.FIRST, "no-root"),
        severalRoots(factory),
        noCells(factory, GridLevel.SECOND, "no-level"),
        noCells(factory, GridLevel.THIRD, "no-level"),
        unknownPerson(factory),
        notServing(factory),
        elsewhere(factory));
  }

  private static Constraint tree(UniConstraintStream<CellFact> cells, String aspect) {
    return cells
        .penalize(SimpleScore.ONE)
        .justifyWith((cell, score) -> Found.of(CommonRules.TREE, cell.getId(), aspect))
        .asConstraint("GRD-002 " + aspect);
  }

  private static Constraint rootHangs(ConstraintFactory factory) {
    return tree(
        factory
            .forEach(CellFact.class)
            .filter(cell -> cell.isExisting() && cell.isRoot())
            .ifExists(
                Above.class,
                equal(Function.identity(), Above::getCell),
                filtering((cell, above) -> above.isCurrent())),
        "root-hangs");
  }

  private static Constraint orphan(ConstraintFactory factory) {
    return tree(
        factory
            .forEach(CellFact.class)
            .filter(BELOW)
            .ifNotExists(
                Above.class,
                equal(Function.identity(), Above::getCell),
                filtering((cell, above) -> above.isCurrent())),
        "orphan");
  }

  private static Constraint parentGone(ConstraintFactory factory) {
    return tree(
        factory
            .forEach(CellFact.class)
            .filter(BELOW)
            .ifExists(
                Above.class,
                equal(Function.identity(), Above::getCell),
                filtering((cell, above) -> above.isCurrent()))
            .ifNotExists(
                Above.class,
                equal(Function.identity(), Above::getCell),
                filtering((cell, above) -> above.isStanding())),
        "parent-gone");
  }

  private static Constraint severalParents(ConstraintFactory factory) {
    return found(
        factory
            .forEach(Above.class)
            .filter(STANDING)
            .ifExists(
                Above.class,
                equal(Above::getCell),
                filtering((one, other) -> other.isStanding() && isBefore(one, other)))
            .ifNotExists(
                Above.class,
                equal(Above::getCell),
                filtering((one, other) -> other.isStanding() && isBefore(other, one))),
        "several");
  }

  private static boolean isBefore(Above one, Above other) {
    return one.getParentId().compareTo(other.getParentId()) < 0;
  }

  private static Constraint wrongParent(
      ConstraintFactory factory, Predicate<Above> wrong, String aspect) {
    return found(
        factory
            .forEach(Above.class)
            .filter(STANDING)
            .filter(wrong)
            .ifNotExists(
                Above.class,
                equal(Above::getCell),
                filtering(
                    (one, other) ->
                        other.isStanding() && !other.getParent().equals(one.getParent()))),
        aspect);
  }

  private static Constraint found(UniConstraintStream<Above> links, String aspect) {
    return links
        .penalize(SimpleScore.ONE)
        .justifyWith((above, score) -> Found.of(CommonRules.TREE, above.getCell().getId(), aspect))
        .asConstraint("GRD-002 " + aspect);
  }

  /** The provinces with people who serve. */
  private static UniConstraintStream<String> served(ConstraintFactory factory) {
    return factory
        .forEach(PersonFact.class)
        .filter(PersonConstraints.SERVING)
        .join(
            HeadquartersFact.class,
            equal(PersonFact::getHeadquarters, HeadquartersFact::getId),
            filtering((person, headquarters) -> headquarters.isExisting()))
        .groupBy((person, headquarters) -> headquarters.getProvince());
  }

  private static Constraint noCells(ConstraintFactory factory, GridLevel level, String aspect) {
    return served(factory)
        .ifNotExists(
            CellFact.class,
            equal(Function.identity(), CellFact::getProvince),
            filtering((province, cell) -> cell.getLevel() == level && cell.isExisting()))
        .penalize(SimpleScore.ONE)
        .justifyWith((province, score) -> Found.of(CommonRules.THREE_LEVELS, province, aspect))
        .asConstraint("GRD-003 " + level);
  }

  private static Constraint severalRoots(ConstraintFactory factory) {
    return served(factory)
        .join(
            factory.forEach(CellFact.class).filter(cell -> cell.isRoot() && cell.isExisting()),
            equal(Function.identity(), CellFact::getProvince))
        .groupBy((province, root) -> province, countBi())
        .filter((province, roots) -> roots > 1)
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (province, roots, score) ->
                Found.of(CommonRules.THREE_LEVELS, province, "several-roots"))
        .asConstraint("GRD-003 several-roots");
  }

  private static Constraint roles(UniConstraintStream<CellRoleFact> roles, String aspect) {
    return roles
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (role, score) -> Found.of(CommonRules.CELL_ROLES, role.getCell().getId(), aspect))
        .asConstraint("GRD-009 " + aspect);
  }

  private static Constraint unknownPerson(ConstraintFactory factory) {
    return roles(
        factory
            .forEach(CellRoleFact.class)
            .filter(CURRENT)
            .ifNotExists(PersonFact.class, equal(CellRoleFact::getPersonId, PersonFact::getId)),
        "unknown-person");
  }

  private static Constraint notServing(ConstraintFactory factory) {
    return roles(
        factory
            .forEach(CellRoleFact.class)
            .filter(CURRENT)
            .ifExists(
                PersonFact.class,
                equal(CellRoleFact::getPersonId, PersonFact::getId),
                filtering((role, person) -> !person.isServing())),
        "not-serving");
  }

  private static Constraint elsewhere(ConstraintFactory factory) {
    return factory
        .forEach(CellRoleFact.class)
        .filter(CURRENT)
        .filter(CellRoleFact::isBasic)
        .join(
            PersonFact.class,
            equal(CellRoleFact::getPersonId, PersonFact::getId),
            filtering((role, person) -> person.isServing()))
        .ifNotExists(
            InCell.class,
            equal((role, person) -> person, InCell::getPerson),
            equal((role, person) -> role.getCell(), InCell::getCell),
            filtering((role, person, in) -> in.isCurrent()))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (role, person, score) ->
                Found.of(CommonRules.CELL_ROLES, role.getCell().getId(), "elsewhere"))
        .asConstraint("GRD-009 elsewhere");
  }
}
