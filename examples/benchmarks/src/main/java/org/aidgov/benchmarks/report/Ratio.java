package org.aidgov.benchmarks.report;

/**
 * How many times as long one thing takes as another.
 *
 * @param value of the medians
 * @param least of the shortest run of the one to the longest of the other
 * @param most of the longest run of the one to the shortest of the other
 */
record Ratio(double value, double least, double most) {
  /** How far apart processes can be that do the same. */
  private static final double DOUBT = 2;

  /**
   * Compares; if either was measured in one process only, the ratio may be twice or half as much.
   */
  static Ratio of(Measurement one, Measurement other) {
    double value = one.nanos() / other.nanos();
    return one.isOfOneProcess() || other.isOfOneProcess()
        ? new Ratio(value, value / DOUBT, value * DOUBT)
        : new Ratio(value, one.least() / other.most(), one.most() / other.least());
  }

  /** Tells whether it is at most some limit, or that this can't be said. */
  String isAtMost(double limit) {
    return most <= limit ? "yes" : least > limit ? "no" : unsure(value <= limit);
  }

  /** Tells whether it is at least some limit, or that this can't be said. */
  String isAtLeast(double limit) {
    return least >= limit ? "yes" : most < limit ? "no" : unsure(value >= limit);
  }

  private static String unsure(boolean median) {
    return (median ? "yes" : "no") + ", by the median";
  }
}
