package org.aidgov.benchmarks.jmh;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Interval;
import org.aidgov.core.register.Register;
import org.aidgov.core.value.DayRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The exact days of each finding by the common rules over three years, against one day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class ExactIntervals {
  private static final DayRange TOUR =
      DayRange.of(LocalDate.of(2020, 3, 1), LocalDate.of(2023, 3, 1));

  /** How many people. */
  @Param({"1000", "100000"})
  public int people;

  private Register prepared;

  /** Makes the register and its indexes. */
  @Setup
  public void setUp() {
    prepared = Register.of(Registers.of(people));
    OurPeer.EVALUATOR.evaluate(prepared, CommonRules.TODAY);
  }

  /** One day. */
  @Benchmark
  public Evaluation oneDay(Cost cost) {
    return cost.of(() -> OurPeer.EVALUATOR.evaluate(prepared, CommonRules.TODAY));
  }

  /** Three years. */
  @Benchmark
  public List<Interval> threeYears(Cost cost) {
    return cost.of(() -> OurPeer.EVALUATOR.intervals(prepared, TOUR));
  }
}
