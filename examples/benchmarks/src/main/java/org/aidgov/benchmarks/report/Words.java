package org.aidgov.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** Names and numbers, as tables show them. */
final class Words {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("PLAIN", "plain loop"),
          Map.entry("OURS", "ours"),
          Map.entry("VALIDATOR", "Hibernate Validator"),
          Map.entry("DROOLS", "Drools"),
          Map.entry("TIMEFOLD", "Timefold"),
          Map.entry("READ", "Jackson reads, nobody judges"));

  private Words() {}

  static String name(String peer) {
    return NAMES.getOrDefault(peer, peer);
  }

  /** Returns a time with three digits that matter. */
  static String time(double nanos) {
    if (nanos < 1e3) {
      return digits(nanos) + " ns";
    }
    if (nanos < 1e6) {
      return digits(nanos / 1e3) + " µs";
    }
    return nanos < 1e9 ? digits(nanos / 1e6) + " ms" : digits(nanos / 1e9) + " s";
  }

  static String bytes(double bytes) {
    if (bytes < 1e3) {
      return digits(bytes) + " B";
    }
    return bytes < 1e6 ? digits(bytes / 1e3) + " kB" : digits(bytes / 1e6) + " MB";
  }

  static String ratio(Ratio ratio) {
    return times(ratio.value());
  }

  static String times(double times) {
    return digits(times) + "×";
  }

  static String digits(double number) {
    int decimals = number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
