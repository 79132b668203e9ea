package org.aidgov.benchmarks.launch;

import java.util.Arrays;
import java.util.function.Supplier;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.jmh.PeerName;
import org.aidgov.benchmarks.ours.OurPeer;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.peer.Peer;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;

/**
 * A process that judges a register of so many people by one peer, several times, and says how long
 * that took: to see how time grows, within the memory that the process was given.
 */
public final class ManyPeople {
  private static final int TIMES = 3;

  private ManyPeople() {}

  /** Takes {@code OURS} or a peer, and the number of people. */
  public static void main(String... arguments) {
    int people = Integer.parseInt(arguments[1]);
    long[] micros =
        arguments[0].equals("OURS")
            ? ours(RegisterGenerator.withDefects(people, RegisterGenerator.SEED))
            : others(
                PeerName.valueOf(arguments[0])
                    .of(RegisterGenerator.plain(people, RegisterGenerator.SEED)));
    Arrays.sort(micros);
    System.out.println(micros[TIMES / 2]);
  }

  private static long[] ours(RegisterContent content) {
    long[] micros = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      Register register = Register.of(content);
      micros[i] = time(() -> OurPeer.EVALUATOR.evaluate(register, CommonRules.TODAY));
    }
    return micros;
  }

  private static long[] others(Peer<?> peer) {
    long[] micros = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      micros[i] = time(peer::evaluate);
    }
    return micros;
  }

  private static long time(Supplier<?> call) {
    long start = System.nanoTime();
    Object result = call.get();
    long micros = (System.nanoTime() - start) / 1000;
    if (result.hashCode() == 0) {
      System.out.println("never so, but not to be left out");
    }
    return micros;
  }
}
