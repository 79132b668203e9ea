package org.aidgov.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param people how many people, about
 * @param asOf the day to judge
 * @param seed another one gives other people
 * @param partitions in how many parts
 * @param master which cluster; what {@code spark-submit} says, or else this machine
 * @param out where to write the evaluation
 * @param alone whether to do without Spark, to compare with
 */
record Arguments(
    int people,
    LocalDate asOf,
    long seed,
    int partitions,
    Optional<String> master,
    Optional<Path> out,
    boolean alone) {
  static final String USAGE =
      "--people N --as-of DATE [--seed S] [--partitions P] [--master URL] [--out FILE] [--alone]";

  private static final String ALONE = "--alone";
  private static final List<String> WITH_VALUE =
      List.of("--people", "--as-of", "--seed", "--partitions", "--master", "--out");
  private static final int PARTITIONS = 64;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Arguments of(String... arguments) {
    List<String> all = List.of(arguments);
    for (int i = 0; i < all.size(); i++) {
      String option = all.get(i);
      if (!option.equals(ALONE) && (!WITH_VALUE.contains(option) || ++i == all.size())) {
        throw new IllegalArgumentException("'" + option + "' must be one of " + USAGE);
      }
    }
    try {
      return new Arguments(
          Integer.parseInt(needed(all, "--people")),
          LocalDate.parse(needed(all, "--as-of")),
          Long.parseLong(value(all, "--seed").orElse("1")),
          value(all, "--partitions").map(Integer::valueOf).orElse(PARTITIONS),
          value(all, "--master"),
          value(all, "--out").map(Path::of),
          all.contains(ALONE));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException(e.getMessage() + "; " + USAGE, e);
    }
  }

  private static String needed(List<String> all, String option) {
    return value(all, option)
        .orElseThrow(() -> new IllegalArgumentException(option + " must be given: " + USAGE));
  }

  private static Optional<String> value(List<String> all, String option) {
    int at = all.indexOf(option);
    return at < 0 ? Optional.empty() : Optional.of(all.get(at + 1));
  }
}
