package org.aidgov.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.register.RegisterContent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole register judged by the common rules, by each peer, with all indexes it needs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class FullEvaluation {
  /** How many people. */
  @Param({"1000", "100000", "1000000"})
  public int people;

  /** Which peer. */
  @Param public PeerName peer;

  private Peer<?> judge;

  /** Makes the register, and sees that the peer finds what the library finds. */
  @Setup
  public void setUp() {
    RegisterContent content = Registers.of(people);
    RegisterDto register = DtoMapper.of(content);
    judge = peer.of(register);
    Registers.requireEqualFindings(judge, content);
  }

  /** Judges the register. */
  @Benchmark
  public Object evaluate(Cost cost) {
    return cost.of(judge::evaluate);
  }
}
