package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.launch.FirstFinding;
import org.aidgov.rules.json.RegisterWriter;

/**
 * Whole processes, from start to first finding, the peers taking turns.
 *
 * @param times how many of each
 */
record Starts(int times) implements Step {
  static final int PEOPLE = 1_000;

  /** The peers, and one that only reads, in the order of the table. */
  static final List<String> NAMES =
      Stream.concat(Processes.PEERS.stream(), Stream.of("READ")).toList();

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Measurement> measure() throws IOException, InterruptedException {
    Path file = Files.createTempFile("register", ".json");
    RegisterWriter.write(RegisterGenerator.withDefects(PEOPLE, RegisterGenerator.SEED), file);
    List<List<Processes.Outcome>> outcomes = new ArrayList<>();
    NAMES.forEach(name -> outcomes.add(new ArrayList<>()));
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < NAMES.size(); i++) {
        Processes.run(FirstFinding.class, List.of(), NAMES.get(i), file.toString())
            .ifPresent(outcomes.get(i)::add);
      }
    }
    Files.delete(file);
    List<Measurement> found = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (!outcomes.get(i).isEmpty()) {
        found.add(of(NAMES.get(i), outcomes.get(i)));
      }
    }
    return found;
  }

  private static Measurement of(String name, List<Processes.Outcome> outcomes) {
    double[] nanos = outcomes.stream().mapToDouble(one -> one.millis() * 1e6).sorted().toArray();
    // The middle half: one process in ten is disturbed by something.
    return new Measurement(
        "Start." + name,
        PEOPLE,
        Measurement.median(nanos),
        nanos[nanos.length / 4],
        nanos[nanos.length - 1 - nanos.length / 4],
        Measurement.median(outcomes.stream().mapToDouble(Starts::processorNanos).toArray()),
        0);
  }

  private static double processorNanos(Processes.Outcome outcome) {
    return Double.parseDouble(outcome.lines().get(1)) * 1e6;
  }
}
