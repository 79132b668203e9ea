package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Something that is measured in one go, beside its peers: only within it do ratios mean much. */
interface Step {
  /** What it is called where steps are chosen. */
  String name();

  /** Measures; whoever fails, or does not end, is left out. */
  List<Measurement> measure() throws IOException, InterruptedException, RunnerException;
}
