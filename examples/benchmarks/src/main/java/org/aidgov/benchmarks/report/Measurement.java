package org.aidgov.benchmarks.report;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark gave.
 *
 * @param name its class and method, and the peer if there is one
 * @param people how many people
 * @param nanos the time of an operation: the median over some processes
 * @param least the least of any of them
 * @param most the greatest
 * @param cpuNanos the processor time of an operation
 * @param bytes what an operation allocates
 */
record Measurement(
    String name,
    int people,
    double nanos,
    double least,
    double most,
    double cpuNanos,
    double bytes) {
  /** Sums up the times of some processes. */
  static Measurement of(String name, int people, double[] nanos, double cpuNanos, double bytes) {
    DoubleSummaryStatistics all = Arrays.stream(nanos).summaryStatistics();
    return new Measurement(
        name, people, median(nanos), all.getMin(), all.getMax(), cpuNanos, bytes);
  }

  /**
   * Sums up the runs of one benchmark, in a process each. Of a process, its fastest iteration
   * counts: whatever else the machine does makes one slower, for some seconds, by up to twice.
   */
  static Measurement of(List<RunResult> runs) {
    List<IterationResult> iterations =
        runs.stream().flatMap(run -> iterations(run).stream()).toList();
    return of(
        name(runs.get(0)),
        Integer.parseInt(runs.get(0).getParams().getParam("people")),
        runs.stream().mapToDouble(Measurement::fastest).toArray(),
        perCall(iterations, "cpuNanos", CpuProfiler.NAME),
        perCall(iterations, "bytes", "gc.alloc.rate.norm"));
  }

  /** Tells whether nothing is known of how far processes are apart. */
  boolean isOfOneProcess() {
    return least == most;
  }

  static String name(RunResult run) {
    String benchmark = run.getParams().getBenchmark();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
    String peer =
        run.getParams().getParamsKeys().contains("peer") ? run.getParams().getParam("peer") : "";
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + (peer.isEmpty() ? method : peer.toLowerCase(Locale.ROOT));
  }

  private static double nanos(IterationResult iteration) {
    Result<?> time = iteration.getPrimaryResult();
    return time.getScore() * (time.getScoreUnit().startsWith("us") ? 1000 : 1);
  }

  private static List<IterationResult> iterations(RunResult run) {
    return run.getBenchmarkResults().stream()
        .flatMap(process -> process.getIterationResults().stream())
        .toList();
  }

  private static double fastest(RunResult run) {
    return iterations(run).stream().mapToDouble(Measurement::nanos).min().orElseThrow();
  }

  static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** Takes what was counted around the calls alone, or else what a profiler says. */
  private static double perCall(List<IterationResult> iterations, String counted, String profiled) {
    double calls = sum(iterations, "calls");
    if (calls > 0) {
      return sum(iterations, counted) / calls;
    }
    return median(
        iterations.stream().mapToDouble(iteration -> score(iteration, profiled)).toArray());
  }

  private static double sum(List<IterationResult> iterations, String name) {
    ToDoubleFunction<IterationResult> score = iteration -> score(iteration, name);
    return iterations.stream().mapToDouble(score).sum();
  }

  private static double score(IterationResult iteration, String name) {
    for (String key : iteration.getSecondaryResults().keySet()) {
      if (key.endsWith(name)) {
        return iteration.getSecondaryResults().get(key).getScore();
      }
    }
    return 0;
  }
}
