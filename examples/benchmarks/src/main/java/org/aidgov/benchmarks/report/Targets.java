package org.aidgov.benchmarks.report;

import java.util.List;
import java.util.Optional;
import org.aidgov.rules.catalogue.Catalogue;

/** What was to be reached, and what was. */
final class Targets {
  private static final String PLAIN = "FullEvaluation.plain";
  private static final String REGISTER = "OurEvaluation.fromRegister";
  private static final String PREPARED = "OurEvaluation.prepared";

  /** Bytes that an evaluation takes however few people there are: verdict counts, cases. */
  private static final double EVALUATION = 10_000;

  private final Results results;
  private final Table table = new Table("target", "people", "measured", "met");

  Targets(Results results) {
    this.results = results;
  }

  String table() {
    for (int people : results.sizes(PLAIN)) {
      double most = people <= 1000 ? 3 : 1;
      atMost(
          "from the register, to the plain loop",
          people,
          results.ratio(REGISTER, PLAIN, people),
          most);
      atMost(
          "from a prepared view, to the plain loop",
          people,
          results.ratio(PREPARED, PLAIN, people),
          0.2);
      Optional<Double> bytes =
          results
              .of("OurEvaluation.inOrder", people)
              .map(one -> Math.max(0, one.bytes() - EVALUATION) / people);
      add(
          "satisfied subjects allocate nothing: beside 10 kB an evaluation, at most 1 B a person",
          people,
          bytes.map(Words::bytes),
          bytes.map(one -> yes(one <= 1)));
      atLeast(
          "from the register, faster than Drools",
          people,
          faster("FullEvaluation.drools", people),
          20);
      atLeast(
          "from the register, faster than Timefold",
          people,
          faster("FullEvaluation.timefold", people),
          20);
      atLeast(
          "from the register, faster than Hibernate Validator",
          people,
          faster("FullEvaluation.validator", people),
          1.7);
    }
    changes();
    for (int people : results.sizes("WholeCatalogue")) {
      double judged = (double) people * Catalogue.rules().size();
      Optional<Double> nanos =
          results.of("WholeCatalogue.indexed", people).map(one -> one.nanos() / judged);
      add(
          "whole catalogue: at most 25 ns a person and rule",
          people,
          nanos.map(Words::time),
          nanos.map(one -> yes(one <= 25)));
    }
    for (int people : results.sizes("JsonReading")) {
      atMost(
          "JSON read and checked, to Jackson's binding to plain types",
          people,
          results.ratio("JsonReading.ours", "JsonReading.plainTypes", people),
          1);
    }
    for (int people : results.sizes("ExactIntervals")) {
      atMost(
          "three years' exact days, to one day",
          people,
          results.ratio("ExactIntervals.threeYears", "ExactIntervals.oneDay", people),
          5);
    }
    processes();
    return table.toString();
  }

  private Optional<Ratio> faster(String peer, int people) {
    return results.ratio(peer, REGISTER, people);
  }

  private void changes() {
    List<Integer> sizes = results.sizes("OneChange.ours");
    for (int people : sizes) {
      atLeast(
          "one change, faster than Drools",
          people,
          results.ratio("OneChange.drools", "OneChange.ours", people),
          5);
      atLeast(
          "one change, faster than Timefold",
          people,
          results.ratio("OneChange.timefold", "OneChange.ours", people),
          5);
    }
    if (sizes.size() > 1) {
      int last = sizes.get(sizes.size() - 1);
      atMost(
          "one change, to the smallest register (flat)",
          last,
          Results.ratio(
              results.of("OneChange.ours", last), results.of("OneChange.ours", sizes.get(0))),
          2);
    }
  }

  private void processes() {
    atMost(
        "start to first finding, to Hibernate Validator",
        Starts.PEOPLE,
        results.ratio("Start.OURS", "Start.VALIDATOR", Starts.PEOPLE),
        1);
    List<Integer> sizes = results.sizes("Many.OURS");
    if (sizes.size() > 1) {
      atMost(
          "twice the people within 4 GiB",
          sizes.get(1),
          Results.ratio(
              results.of("Many.OURS", sizes.get(1)), results.of("Many.OURS", sizes.get(0))),
          2.2);
    }
  }

  private void atMost(String target, int people, Optional<Ratio> ratio, double most) {
    add(
        target + ": at most " + Words.times(most),
        people,
        ratio.map(Words::ratio),
        ratio.map(one -> one.isAtMost(most)));
  }

  private void atLeast(String target, int people, Optional<Ratio> ratio, double least) {
    add(
        target + ": at least " + Words.times(least),
        people,
        ratio.map(Words::ratio),
        ratio.map(one -> one.isAtLeast(least)));
  }

  private static String yes(boolean met) {
    return met ? "yes" : "no";
  }

  private void add(String target, int people, Optional<String> found, Optional<String> met) {
    table.row(target, Words.count(people), found.orElse("not measured"), met.orElse(""));
  }
}
