package org.aidgov.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.register.Register;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.sample.SampleRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A whole register judged by every rule there is: the test kit's, which has facts for every rule,
 * and nothing wrong.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class WholeCatalogue {
  private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.policy());

  /** How many people. */
  @Param({"10000", "100000"})
  public int people;

  private Register register;

  /** Makes the register and its indexes. */
  @Setup
  public void setUp() {
    register = Register.of(SampleRegister.national(people, RegisterGenerator.SEED));
    if (!EVALUATOR.evaluate(register, SampleRegister.AS_OF).findings().isEmpty()) {
      throw new IllegalStateException("something is wrong in the register");
    }
  }

  /** Judges the register, whose indexes are there already. */
  @Benchmark
  public Evaluation indexed(Cost cost) {
    return cost.of(() -> EVALUATOR.evaluate(register, SampleRegister.AS_OF));
  }
}
