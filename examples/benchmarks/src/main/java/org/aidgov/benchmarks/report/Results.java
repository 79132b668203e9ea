package org.aidgov.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What each step gave when it was last run: kept in a file, a line for each measurement. */
final class Results {
  private static final String HEAD =
      "step\tbenchmark\tpeople\tns\tleast ns\tmost ns\tprocessor ns\tbytes\ton\n";

  private final List<Kept> all = new ArrayList<>();

  /**
   * A measurement.
   *
   * @param step in which step it was made
   * @param on on which machine, and when
   */
  private record Kept(String step, Measurement measurement, String on) {
    static Kept parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Kept(
          cells[0],
          new Measurement(
              cells[1],
              Integer.parseInt(cells[2]),
              Double.parseDouble(cells[3]),
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5]),
              Double.parseDouble(cells[6]),
              Double.parseDouble(cells[7])),
          cells[8]);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s\t%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.0f\t%s\n",
          step,
          measurement.name(),
          measurement.people(),
          measurement.nanos(),
          measurement.least(),
          measurement.most(),
          measurement.cpuNanos(),
          measurement.bytes(),
          on);
    }
  }

  /** Reads what is kept in a file; nothing if there is none. */
  static Results read(Path file) throws IOException {
    Results results = new Results();
    if (Files.exists(file)) {
      Files.readAllLines(file).stream().skip(1).map(Kept::parse).forEach(results.all::add);
    }
    return results;
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    all.forEach(text::append);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Forgets what a step gave before: whoever failed this time is not in the tables. */
  void replace(String step, String on, List<Measurement> measurements) {
    all.removeIf(kept -> kept.step().equals(step));
    measurements.forEach(one -> all.add(new Kept(step, one, on)));
  }

  /** Returns on which machines, and when, things were measured. */
  List<String> on() {
    return all.stream().map(Kept::on).distinct().sorted().toList();
  }

  Optional<Measurement> of(String name, int people) {
    return all.stream()
        .map(Kept::measurement)
        .filter(one -> one.name().equals(name) && one.people() == people)
        .findFirst();
  }

  /** Returns the sizes of which there is a measurement whose name begins so. */
  List<Integer> sizes(String name) {
    TreeSet<Integer> sizes = new TreeSet<>();
    all.stream()
        .map(Kept::measurement)
        .filter(one -> one.name().startsWith(name))
        .forEach(one -> sizes.add(one.people()));
    return List.copyOf(sizes);
  }

  /** Returns how many times as long one takes as another. */
  Optional<Ratio> ratio(String name, String other, int people) {
    return ratio(of(name, people), of(other, people));
  }

  static Optional<Ratio> ratio(Optional<Measurement> one, Optional<Measurement> other) {
    return one.flatMap(time -> other.map(measure -> Ratio.of(time, measure)));
  }
}
