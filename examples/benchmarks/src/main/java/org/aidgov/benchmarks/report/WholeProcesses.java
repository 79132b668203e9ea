package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.benchmarks.launch.FirstFinding;
import org.aidgov.benchmarks.launch.ManyPeople;
import org.aidgov.rules.json.RegisterWriter;

/** Measures whole processes, each started anew. */
final class WholeProcesses {
  private static final int PEOPLE = 1_000;

  private WholeProcesses() {}

  /** The peers, in the order of the tables. */
  static final List<String> PEERS = List.of("PLAIN", "OURS", "VALIDATOR", "DROOLS", "TIMEFOLD");

  /**
   * How long processes of one peer took.
   *
   * @param millis the median
   * @param least the shortest
   * @param most the longest
   * @param cpuMillis the median of the processor time
   */
  record Start(String peer, double millis, double least, double most, double cpuMillis) {}

  /** How long judging some people took one peer; nothing if the memory was too small. */
  record Many(String peer, int people, Optional<Double> millis) {}

  /** Lets processes run from start to first finding, the peers taking turns. */
  static List<Start> starts(int times) throws IOException, InterruptedException {
    Path file = Files.createTempFile("register", ".json");
    RegisterWriter.write(RegisterGenerator.withDefects(PEOPLE, 3), file);
    List<String> peers = new ArrayList<>(PEERS);
    peers.add("READ");
    List<List<Processes.Outcome>> outcomes = new ArrayList<>();
    peers.forEach(peer -> outcomes.add(new ArrayList<>()));
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < peers.size(); i++) {
        Processes.run(FirstFinding.class, List.of(), peers.get(i), file.toString())
            .ifPresent(outcomes.get(i)::add);
      }
    }
    Files.delete(file);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      if (!outcomes.get(i).isEmpty()) {
        starts.add(start(peers.get(i), outcomes.get(i)));
      }
    }
    return starts;
  }

  private static Start start(String peer, List<Processes.Outcome> outcomes) {
    List<Double> millis = outcomes.stream().map(Processes.Outcome::millis).toList();
    return new Start(
        peer,
        Measurement.median(millis.stream().mapToDouble(one -> one)),
        Collections.min(millis),
        Collections.max(millis),
        Measurement.median(
            outcomes.stream().mapToDouble(one -> Double.parseDouble(one.lines().get(1)))));
  }

  /** Lets each peer judge some people, and twice as many, within so many megabytes of heap. */
  static List<Many> doublings(int people, int heap) throws IOException, InterruptedException {
    // The collector of all benchmarks, with most of the heap for what stays.
    List<String> options =
        List.of(
            "-Xms" + heap + "m",
            "-Xmx" + heap + "m",
            "-Xmn" + heap / 5 + "m",
            "-XX:+UseParallelGC",
            "-XX:+AlwaysPreTouch",
            "-XX:+ExitOnOutOfMemoryError");
    List<Many> all = new ArrayList<>();
    for (String peer : PEERS) {
      for (int size : List.of(people, 2 * people)) {
        Optional<Double> millis =
            Processes.run(ManyPeople.class, options, peer, Integer.toString(size))
                .map(outcome -> Double.parseDouble(outcome.lines().get(0)) / 1000);
        all.add(new Many(peer, size, millis));
      }
    }
    return all;
  }
}
