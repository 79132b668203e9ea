package org.aidgov.benchmarks.report;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark gave.
 *
 * @param name its class and method, and the peer if there is one
 * @param people how many people
 * @param nanos the time of an operation: the median over the processes of the medians in each
 * @param least the least of those medians
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

  static Measurement of(RunResult run) {
    List<IterationResult> iterations =
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .toList();
    return of(
        name(run),
        Integer.parseInt(run.getParams().getParam("people")),
        run.getBenchmarkResults().stream().mapToDouble(Measurement::median).toArray(),
        perCall(iterations, "cpuNanos", CpuProfiler.NAME),
        perCall(iterations, "bytes", "gc.alloc.rate.norm"));
  }

  /** Tells whether nothing is known of how far processes are apart. */
  boolean isOfOneProcess() {
    return least == most;
  }

  private static String name(RunResult run) {
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

  private static double median(BenchmarkResult fork) {
    return median(fork.getIterationResults().stream().mapToDouble(Measurement::nanos).toArray());
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
