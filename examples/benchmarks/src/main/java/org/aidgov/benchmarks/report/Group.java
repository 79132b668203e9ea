package org.aidgov.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.benchmarks.jmh.ExactIntervals;
import org.aidgov.benchmarks.jmh.FullEvaluation;
import org.aidgov.benchmarks.jmh.JsonReading;
import org.aidgov.benchmarks.jmh.OneChange;
import org.aidgov.benchmarks.jmh.OurEvaluation;
import org.aidgov.benchmarks.jmh.WholeCatalogue;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Benchmarks of registers of one size, run alike.
 *
 * @param kind what it is called, without the number of people
 * @param include which benchmarks
 * @param people how many people
 * @param processes in how many processes, one after the other
 * @param warmups how many iterations before any counts
 * @param iterations how many that count
 * @param seconds how long an iteration is, if one call is not longer
 * @param heap gigabytes of heap, all of it touched before
 * @param young gigabytes of it for what is new, so that no evaluation is copied about half-done
 */
record Group(
    String kind,
    String include,
    int people,
    int processes,
    int warmups,
    int iterations,
    double seconds,
    int heap,
    int young)
    implements Step {
  private static final String FULL = name(FullEvaluation.class) + "|" + name(OurEvaluation.class);
  private static final String CHANGE = name(OneChange.class);
  private static final String OTHERS = name(JsonReading.class) + "|" + name(ExactIntervals.class);
  private static final String CATALOGUE = name(WholeCatalogue.class);

  private static String name(Class<?> benchmark) {
    return "\\b" + benchmark.getSimpleName() + "\\.";
  }

  /**
   * Returns all groups, whose figures count. On a slow machine it takes ten seconds and more until
   * all is compiled, however few calls that are.
   */
  static List<Group> all() {
    return List.of(
        new Group("full", FULL, 1_000, 3, 20, 10, 0.5, 2, 1),
        new Group("full", FULL, 100_000, 3, 12, 10, 1, 8, 5),
        new Group("change", CHANGE, 1_000, 3, 20, 10, 0.5, 2, 1),
        new Group("change", CHANGE, 100_000, 3, 20, 10, 0.5, 8, 5),
        new Group("others", OTHERS, 1_000, 3, 20, 10, 0.5, 2, 1),
        new Group("others", OTHERS, 100_000, 3, 5, 5, 2, 8, 5),
        new Group("catalogue", CATALOGUE, 10_000, 3, 30, 10, 1, 8, 4),
        new Group("catalogue", CATALOGUE, 100_000, 3, 15, 5, 2, 8, 4),
        // A session of Drools takes 10 GB.
        new Group("full", FULL, 1_000_000, 2, 1, 3, 2, 17, 12),
        // Once only: each process takes minutes to start.
        new Group("change", CHANGE, 1_000_000, 1, 5, 3, 2, 17, 10));
  }

  /** Returns a small group, to see that everything runs. */
  static List<Group> quick() {
    return List.of(
        new Group("full", FULL + "|" + CHANGE + "|" + OTHERS, 1_000, 1, 1, 2, 0.2, 2, 1),
        new Group("catalogue", CATALOGUE, 10_000, 1, 1, 2, 0.2, 2, 1));
  }

  @Override
  public String name() {
    return kind + "-" + people;
  }

  @Override
  public List<Measurement> measure() throws RunnerException {
    Map<String, List<RunResult>> runs = new LinkedHashMap<>();
    // The peers take turns: when the machine is slow for a minute, it should not be so for one.
    for (int turn = 0; turn < processes; turn++) {
      for (RunResult run : new Runner(options()).run()) {
        runs.computeIfAbsent(Measurement.name(run), name -> new ArrayList<>()).add(run);
      }
    }
    return runs.values().stream().map(Measurement::of).toList();
  }

  private Options options() {
    return new OptionsBuilder()
        .include(include)
        .param("people", Integer.toString(people))
        .forks(1)
        .warmupIterations(warmups)
        .warmupTime(time())
        .measurementIterations(iterations)
        .measurementTime(time())
        .timeout(TimeValue.minutes(20))
        // For peers that allocate much, far better than the default collector: see the docs.
        .jvmArgs(
            "-Xms" + heap + "g",
            "-Xmx" + heap + "g",
            "-Xmn" + young + "g",
            "-XX:SurvivorRatio=30",
            "-XX:+AlwaysPreTouch",
            "-XX:+UseParallelGC")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        // Of little use where a call leaves only kilobytes, and slow where the peers keep much.
        .shouldDoGC(!include.equals(CHANGE))
        .shouldFailOnError(false)
        .build();
  }

  private TimeValue time() {
    return TimeValue.milliseconds((long) (seconds * 1000));
  }
}
