package org.aidgov.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.RegisterView;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole register judged by the library. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class OurEvaluation {
  /** The facts. */
  @State(Scope.Benchmark)
  public static class Facts {
    /** How many people. */
    @Param({"1000", "100000", "1000000"})
    public int people;

    RegisterContent content;
    OurPeer judge;
    RegisterView prepared;

    /** Makes the register, and sees that the plain loop finds the same. */
    @Setup
    public void setUp() {
      content = Registers.of(people);
      judge = new OurPeer(content);
      Registers.requireEqualFindings(judge, content);
      prepared = prepare(Register.of(content));
    }
  }

  /** A register with nothing wrong and nothing unknown. */
  @State(Scope.Benchmark)
  public static class InOrder {
    /** How many people. */
    @Param({"1000", "100000", "1000000"})
    public int people;

    RegisterView prepared;

    /** Makes the register and its indexes. */
    @Setup
    public void setUp() {
      prepared = prepare(Register.of(RegisterGenerator.allKnown(people, RegisterGenerator.SEED)));
      Evaluation evaluation = OurPeer.EVALUATOR.evaluate(prepared);
      if (!evaluation.findings().isEmpty() || !evaluation.gaps().isEmpty()) {
        throw new IllegalStateException("something is wrong or unknown in the register");
      }
    }
  }

  /** A register that has not been judged yet. */
  @State(Scope.Thread)
  public static class Fresh {
    Register register;

    /** Numbers and checks all ids, which is not timed. */
    @Setup(Level.Invocation)
    public void setUp(Facts facts) {
      register = Register.of(facts.content);
    }
  }

  /** Lets a view of a register find and keep what rules ask of subjects. */
  private static RegisterView prepare(Register register) {
    RegisterView view = register.asOf(CommonRules.TODAY).keepAnswers();
    OurPeer.EVALUATOR.evaluate(view);
    return view;
  }

  /** From the facts alone: ids numbered and checked, indexes made, all judged. */
  @Benchmark
  public Evaluation fromContent(Facts facts, Cost cost) {
    return cost.of(facts.judge::evaluate);
  }

  /** From a register with checked ids: indexes made, all judged. */
  @Benchmark
  public Evaluation fromRegister(Fresh fresh, Cost cost) {
    return cost.of(() -> OurPeer.EVALUATOR.evaluate(fresh.register, CommonRules.TODAY));
  }

  /** From a view that knows what rules ask of each subject: all judged, reasons found anew. */
  @Benchmark
  public Evaluation prepared(Facts facts, Cost cost) {
    return cost.of(() -> OurPeer.EVALUATOR.evaluate(facts.prepared));
  }

  /**
   * As {@link #prepared}, of a register in order: what a subject costs that nothing is wrong with.
   */
  @Benchmark
  public Evaluation inOrder(InOrder facts, Cost cost) {
    return cost.of(() -> OurPeer.EVALUATOR.evaluate(facts.prepared));
  }
}
