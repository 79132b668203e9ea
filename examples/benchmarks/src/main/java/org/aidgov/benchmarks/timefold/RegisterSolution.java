package org.aidgov.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.List;
import org.aidgov.benchmarks.linked.Above;
import org.aidgov.benchmarks.linked.BranchFact;
import org.aidgov.benchmarks.linked.CellFact;
import org.aidgov.benchmarks.linked.CellRoleFact;
import org.aidgov.benchmarks.linked.GroupCoverageFact;
import org.aidgov.benchmarks.linked.HeadquartersFact;
import org.aidgov.benchmarks.linked.InBranch;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.linked.PersonFact;
import org.aidgov.benchmarks.linked.PostFact;
import org.aidgov.benchmarks.linked.ProvinceFact;
import org.aidgov.benchmarks.linked.SecretaryFact;
import org.aidgov.benchmarks.linked.UnitCoverageFact;
import org.jspecify.annotations.Nullable;

/**
 * A register, as Timefold sees it. Everything is given; the one thing to be planned, without which
 * there is no solution, is of no account: for real entities, the ranges of their values would be
 * checked one by one, in quadratic time.
 */
@PlanningSolution
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Timefold makes and reads it by reflection
public final class RegisterSolution {
  @PlanningEntityCollectionProperty
  private final List<Placeholder> placeholders = List.of(new Placeholder());

  @ValueRangeProvider private final List<Boolean> values = List.of(true);

  @ProblemFactCollectionProperty private List<InCell> inCells;
  @ProblemFactCollectionProperty private List<CellFact> cells;
  @ProblemFactCollectionProperty private List<PersonFact> people;
  @ProblemFactCollectionProperty private List<BranchFact> branches;
  @ProblemFactCollectionProperty private List<HeadquartersFact> headquarters;
  @ProblemFactCollectionProperty private List<ProvinceFact> provinces;
  @ProblemFactCollectionProperty private List<InBranch> inBranches;
  @ProblemFactCollectionProperty private List<PostFact> posts;
  @ProblemFactCollectionProperty private List<Above> above;
  @ProblemFactCollectionProperty private List<CellRoleFact> cellRoles;
  @ProblemFactCollectionProperty private List<SecretaryFact> secretaries;
  @ProblemFactCollectionProperty private List<GroupCoverageFact> groupCoverages;
  @ProblemFactCollectionProperty private List<UnitCoverageFact> unitCoverages;
  @PlanningScore private @Nullable SimpleScore score;

  /** For Timefold's cloner, which is not used here. */
  RegisterSolution() {}

  /** Takes over all facts. */
  public RegisterSolution(LinkedFacts facts) {
    inCells = facts.inCells;
    cells = facts.cells;
    people = facts.people;
    branches = facts.branches;
    headquarters = facts.headquarters;
    provinces = facts.provinces;
    inBranches = facts.inBranches;
    posts = facts.posts;
    above = facts.above;
    cellRoles = facts.cellRoles;
    secretaries = facts.secretaries;
    groupCoverages = facts.groupCoverages;
    unitCoverages = facts.unitCoverages;
  }
}
