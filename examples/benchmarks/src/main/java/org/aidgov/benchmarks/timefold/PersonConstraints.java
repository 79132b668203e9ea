package org.aidgov.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.PersonFact;
import org.aidgov.benchmarks.linked.PostFact;
import org.aidgov.benchmarks.peer.CommonRules;

/** The rules on everybody who serves. */
@SuppressWarnings("UnnecessaryLambda") // Timefold shares nodes of the same object only
final class PersonConstraints {
  /** One object, so that Timefold shares what follows from it among constraints. */
  static final Predicate<PersonFact> SERVING = PersonFact::isServing;

  private PersonConstraints() {}

  static Stream<Constraint> all(ConstraintFactory factory) {
    return Stream.of(inNoCell(factory), inSeveral(factory), inUpper(factory), nominal(factory));
  }

  private static UniConstraintStream<PersonFact> serving(ConstraintFactory factory) {
    return factory.forEach(PersonFact.class).filter(SERVING);
  }

  private static Constraint inNoCell(ConstraintFactory factory) {
    return found(
        serving(factory)
            .ifNotExists(
                InCell.class,
                equal(Function.identity(), InCell::getPerson),
                filtering((person, in) -> in.isBasic())),
        "none");
  }

  private static Constraint inSeveral(ConstraintFactory factory) {
    return factory
        .forEach(InCell.class)
        .filter(in -> in.isBasic() && in.getPerson().isServing())
        .ifExists(
            InCell.class,
            equal(InCell::getPerson),
            filtering((one, other) -> other.isBasic() && isBefore(one, other)))
        .ifNotExists(
            InCell.class,
            equal(InCell::getPerson),
            filtering((one, other) -> other.isBasic() && isBefore(other, one)))
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (in, score) -> Found.of(CommonRules.ONE_CELL, in.getPerson().getId(), "several"))
        .asConstraint("GRD-001 several");
  }

  private static boolean isBefore(InCell one, InCell other) {
    return one.getCellId().compareTo(other.getCellId()) < 0;
  }

  private static Constraint inUpper(ConstraintFactory factory) {
    return found(
        serving(factory)
            .ifExists(
                InCell.class,
                equal(Function.identity(), InCell::getPerson),
                filtering((person, in) -> in.isUpper())),
        "upper-level");
  }

  private static Constraint found(UniConstraintStream<PersonFact> people, String aspect) {
    return people
        .penalize(SimpleScore.ONE)
        .justifyWith((person, score) -> Found.of(CommonRules.ONE_CELL, person.getId(), aspect))
        .asConstraint("GRD-001 " + aspect);
  }

  private static Constraint nominal(ConstraintFactory factory) {
    return factory
        .forEach(PostFact.class)
        .filter(post -> post.isNominal() && post.getPerson().isServing())
        .penalize(SimpleScore.ONE)
        .justifyWith(
            (post, score) -> Found.of(CommonRules.REAL_POST, post.getPerson().getId(), "nominal"))
        .asConstraint("STF-004 nominal");
  }
}
