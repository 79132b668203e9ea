package org.aidgov.benchmarks.timefold;

import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import java.util.List;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.register.RegisterContent;

/** Timefold: the score of a register is analysed, with a justification for each match. */
public final class TimefoldPeer implements Peer<ScoreAnalysis<SimpleScore>> {
  private final RegisterSolution solution;
  private final SolutionManager<RegisterSolution, SimpleScore> manager;

  /** Judges the register with a content. */
  public TimefoldPeer(RegisterContent content) {
    this(DtoMapper.of(content));
  }

  /** Judges a register. */
  public TimefoldPeer(RegisterDto register) {
    this.solution = new RegisterSolution(new LinkedFacts(register, CommonRules.TODAY));
    this.manager = SolutionManager.create(factory());
  }

  static SolverFactory<RegisterSolution> factory() {
    return SolverFactory.create(
        new SolverConfig()
            .withSolutionClass(RegisterSolution.class)
            .withEntityClasses(Placeholder.class)
            .withConstraintProviderClass(CommonConstraints.class));
  }

  /** Starts what calculates scores incrementally inside a solver, with justifications. */
  public static InnerScoreDirector<RegisterSolution, SimpleScore> director() {
    return ((DefaultSolverFactory<RegisterSolution>) factory())
        .<SimpleScore>getScoreDirectorFactory()
        .createScoreDirectorBuilder()
        .withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED)
        .build();
  }

  @Override
  public ScoreAnalysis<SimpleScore> evaluate() {
    return manager.analyze(solution);
  }

  @Override
  public List<Breach> breaches(ScoreAnalysis<SimpleScore> analysis) {
    return analysis.constraintAnalyses().stream()
        .flatMap(constraint -> constraint.matches().stream())
        .map(TimefoldPeer::breach)
        .sorted()
        .toList();
  }

  private static Breach breach(MatchAnalysis<SimpleScore> match) {
    return ((Found) match.justification()).breach();
  }
}
