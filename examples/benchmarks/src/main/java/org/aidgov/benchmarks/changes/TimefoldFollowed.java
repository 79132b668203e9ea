package org.aidgov.benchmarks.changes;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
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

/**
 * Timefold: a score director that lives on, in which a fact is changed. Matches and justifications
 * are kept, but only the score is compared: to list what differs would cost more.
 */
public final class TimefoldFollowed implements Followed {
  private final List<@Nullable InCell> cells;
  private final InnerScoreDirector<RegisterSolution, SimpleScore> director;
  private int score;

  /** Judges the whole register once. */
  public TimefoldFollowed(RegisterDto register) {
    LinkedFacts facts = new LinkedFacts(register, CommonRules.TODAY);
    this.cells = facts.onlyCells();
    this.director = TimefoldPeer.director();
    director.setWorkingSolution(new RegisterSolution(facts));
    this.score = director.calculateScore().raw().score();
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
    return Math.abs(score - before);
  }
}
