package org.aidgov.benchmarks.timefold;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.Stream;

/** The common rules. */
public final class CommonConstraints implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Stream.of(
            PersonConstraints.all(factory),
            MemberConstraints.all(factory),
            GridConstraints.all(factory),
            BranchConstraints.all(factory))
        .flatMap(constraints -> constraints)
        .toArray(Constraint[]::new);
  }
}
