package org.aidgov.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.aidgov.benchmarks.changes.DroolsFollowed;
import org.aidgov.benchmarks.changes.Followed;
import org.aidgov.benchmarks.changes.Movers;
import org.aidgov.benchmarks.changes.OurFollowed;
import org.aidgov.benchmarks.changes.PlainFollowed;
import org.aidgov.benchmarks.changes.TimefoldFollowed;
import org.aidgov.benchmarks.dto.DtoMapper;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.core.register.RegisterContent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One person's cell changes: what that costs a peer that has judged the register before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // set up by JMH
public class OneChange {
  private static final int MOVERS = 10_000;

  /** How many people. */
  @Param({"1000", "100000", "1000000"})
  public int people;

  /** Which peer. */
  @Param public Peer peer;

  private Followed followed;
  private int[] movers;
  private int next;
  private boolean away;

  /** The peers that can follow a register. */
  public enum Peer {
    /** By hand. */
    PLAIN,
    /** The library. */
    OURS,
    /** Drools, telling what is new and what is gone. */
    DROOLS,
    /** Drools, telling only what is new. */
    DROOLS_NEW,
    /** Timefold, telling what is new and what is gone. */
    TIMEFOLD,
    /** Timefold, telling only the score. */
    TIMEFOLD_SCORE;

    /** Judges a register for the first time. */
    public Followed follow(RegisterContent content, RegisterDto register) {
      return switch (this) {
        case PLAIN -> new PlainFollowed(register);
        case OURS -> new OurFollowed(content);
        case DROOLS -> new DroolsFollowed(register, true);
        case DROOLS_NEW -> new DroolsFollowed(register, false);
        case TIMEFOLD -> new TimefoldFollowed(register, true);
        case TIMEFOLD_SCORE -> new TimefoldFollowed(register, false);
      };
    }
  }

  /** Judges the register, and sees that each leave is found. */
  @Setup
  public void setUp() {
    RegisterContent content = Registers.of(people);
    RegisterDto register = DtoMapper.of(content);
    movers = Movers.of(register, MOVERS);
    followed = peer.follow(content, register);
    Followed plain = new PlainFollowed(register);
    for (int i = 0; i < 3; i++) {
      int expected = plain.leave(movers[i]);
      int found = followed.leave(movers[i]);
      followed.comeBack(movers[i]);
      if (found != expected || found == 0) {
        throw new IllegalStateException("found " + found + ", but expected " + expected);
      }
    }
  }

  /** Lets somebody leave, or whoever left last come back. */
  @Benchmark
  public int change() {
    away = !away;
    if (away) {
      next = (next + 1) % movers.length;
      return followed.leave(movers[next]);
    }
    return followed.comeBack(movers[next]);
  }
}
