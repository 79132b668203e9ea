package org.aidgov.benchmarks.changes;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.util.List;
import java.util.Objects;
import org.aidgov.benchmarks.dto.Days;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.linked.InCell;
import org.aidgov.benchmarks.linked.LinkedFacts;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.timefold.RegisterSolution;
import org.aidgov.benchmarks.timefold.TimefoldPeer;
import org.jspecify.annotations.Nullable;

/** Timefold: a score director that lives on, in which a fact is changed. */
public final class TimefoldFollowed implements Followed {
  private final boolean all;
  private final List<@Nullable InCell> cells;
  private final InnerScoreDirector<RegisterSolution, SimpleScore> director;
  private int score;
  private ScoreAnalysis<SimpleScore> analysis;

  /**
   * Judges the whole register once.
   *
   * @param all whether to tell what is new and gone, by the difference of two analyses; otherwise
   *     only by how much the score changed
   */
  public TimefoldFollowed(RegisterDto register, boolean all) {
    this.all = all;
    LinkedFacts facts = new LinkedFacts(register, CommonRules.TODAY);
    this.cells = facts.onlyCells();
    this.director = TimefoldPeer.director();
    director.setWorkingSolution(new RegisterSolution(facts));
    this.score = director.calculateScore().raw().score();
    this.analysis = director.buildScoreAnalysis(ScoreAnalysisFetchPolicy.FETCH_ALL);
  }

  @Override
  public int leave(int person) {
    InCell in = Objects.requireNonNull(cells.get(person));
    return change(in, Movers.left(in.getDays()));
  }

  @Override
  public int comeBack(int person) {
    InCell in = Objects.requireNonNull(cells.get(person));
    return change(in, new Days(in.getDays().from(), null));
  }

  private int change(InCell in, Days days) {
    director.beforeProblemPropertyChanged(in);
    in.setDays(days);
    director.afterProblemPropertyChanged(in);
    director.triggerVariableListeners();
    int before = score;
    score = director.calculateScore().raw().score();
    return all ? difference() : Math.abs(score - before);
  }

  private int difference() {
    ScoreAnalysis<SimpleScore> before = analysis;
    analysis = director.buildScoreAnalysis(ScoreAnalysisFetchPolicy.FETCH_ALL);
    int matches = 0;
    for (ConstraintAnalysis<SimpleScore> constraint : analysis.diff(before).constraintAnalyses()) {
      matches += constraint.matches().size();
    }
    return matches;
  }
}
