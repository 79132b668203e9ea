package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, and writes the tables. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Takes the page with the marks, the file to write, {@code quick} to see that everything runs or
   * {@code full}, and perhaps how many people there are at most.
   */
  public static void main(String... arguments)
      throws IOException, InterruptedException, RunnerException {
    Path page = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    boolean quick = arguments.length > 2 && arguments[2].equals("quick");
    int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
    Results results = new Results();
    results.starts.addAll(WholeProcesses.starts(quick ? 1 : 11));
    for (Group group : quick ? Group.quick() : Group.all()) {
      if (group.people() <= most) {
        new Runner(group.options())
            .run()
            .forEach(run -> results.measurements.add(Measurement.of(run)));
        // Each time, so that a run that is broken off leaves what it has measured.
        Page.write(page, tables(results), target);
      }
    }
    results.many.addAll(
        quick ? WholeProcesses.doublings(5_000, 512) : WholeProcesses.doublings(1_000_000, 4096));
    Page.write(page, tables(results), target);
    System.out.println(tables(results).get("targets"));
  }

  private static Map<String, String> tables(Results results) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>(new Tables(results).all());
    tables.put("machine", Machine.words());
    return tables;
  }
}
