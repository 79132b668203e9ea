package org.aidgov.benchmarks.data;

/**
 * Ids that follow no order, each there once: sequential ones would hash to neighbouring places, and
 * flatter every hash map.
 */
final class RandomIds {
  private final long seed;
  private long count;

  RandomIds(long seed) {
    this.seed = seed;
  }

  /** Returns another id, such as {@code p-3w5e11264sgsf}. */
  String next(String kind) {
    return kind + "-" + Long.toUnsignedString(mix(seed + count++), 36);
  }

  /** The finaliser of SplitMix64: one-to-one, so no id comes twice. */
  private static long mix(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
