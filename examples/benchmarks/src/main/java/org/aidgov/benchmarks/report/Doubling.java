package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.benchmarks.launch.ManyPeople;

/**
 * Processes that judge some people, and twice as many, in little memory.
 *
 * @param people how many at first
 * @param heap how many megabytes of heap each has
 * @param times how many processes for each
 */
record Doubling(int people, int heap, int times) implements Step {
  @Override
  public String name() {
    return "doubling";
  }

  @Override
  public List<Measurement> measure() throws IOException, InterruptedException {
    List<Measurement> found = new ArrayList<>();
    for (String name : Processes.PEERS) {
      Optional<Measurement> once = measure(name, people);
      if (once.isPresent()) {
        found.add(once.get());
        // Whoever can't judge so many can't judge twice as many.
        measure(name, 2 * people).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Measurement> measure(String name, int size)
      throws IOException, InterruptedException {
    double[] nanos = new double[times];
    for (int i = 0; i < times; i++) {
      Optional<Processes.Outcome> outcome =
          Processes.run(ManyPeople.class, options(), name, Integer.toString(size));
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      nanos[i] = Double.parseDouble(outcome.get().lines().get(0)) * 1e3;
    }
    return Optional.of(Measurement.of("Many." + name, size, nanos, 0, 0));
  }

  /** The collector of all benchmarks, with most of the heap for what stays. */
  private List<String> options() {
    return List.of(
        "-Xms" + heap + "m",
        "-Xmx" + heap + "m",
        "-Xmn" + heap / 5 + "m",
        "-XX:+UseParallelGC",
        "-XX:+AlwaysPreTouch",
        "-XX:+ExitOnOutOfMemoryError");
  }
}
