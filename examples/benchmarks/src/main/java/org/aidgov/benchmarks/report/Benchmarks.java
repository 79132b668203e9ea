package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Runs benchmarks, keeps what they gave, and writes the tables of all that is kept. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Takes the page with the marks; the file to write, beside which the results are kept; {@code
   * quick} to see that everything runs, or {@code full}; and {@code all}, or the names of the steps
   * to run, with commas between them.
   */
  public static void main(String... arguments)
      throws IOException, InterruptedException, RunnerException {
    Path page = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    boolean quick = arguments[2].equals("quick");
    Path kept = target.resolveSibling("benchmarks.tsv");
    Results results = quick ? new Results() : Results.read(kept);
    for (Step step : chosen(steps(quick), arguments[3])) {
      results.replace(step.name(), Machine.words(), step.measure());
      // Each time, so that a run that is broken off leaves what it has measured.
      results.write(kept);
      Page.write(page, new Tables(results).all(), target);
    }
    System.out.println(new Targets(results).table());
  }

  private static List<Step> steps(boolean quick) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Starts(quick ? 1 : 11));
    steps.addAll(quick ? Group.quick() : Group.all());
    // Last: it takes peers long not to finish.
    steps.add(quick ? new Doubling(5_000, 512, 1) : new Doubling(1_000_000, 4096, 3));
    return steps;
  }

  private static List<Step> chosen(List<Step> steps, String names) {
    Set<String> wanted = Set.of(names.split(",", -1));
    List<String> known = steps.stream().map(Step::name).toList();
    if (wanted.equals(Set.of("all"))) {
      return steps;
    }
    if (!known.containsAll(wanted)) {
      throw new IllegalArgumentException(names + " are not all among the steps " + known);
    }
    return steps.stream().filter(step -> wanted.contains(step.name())).toList();
  }
}
