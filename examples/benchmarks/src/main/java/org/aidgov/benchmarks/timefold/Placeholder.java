package org.aidgov.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** Stands where Timefold wants something to plan. */
@PlanningEntity
public final class Placeholder {
  @PlanningVariable private @Nullable Boolean value = true;

  /** Returns the value, which means nothing. */
  public @Nullable Boolean getValue() {
    return value;
  }

  /** Changes the value. */
  public void setValue(@Nullable Boolean value) {
    this.value = value;
  }
}
