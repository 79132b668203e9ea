package org.aidgov.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.benchmarks.data.RegisterGenerator;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.RegisterWriter;

/** The tables, in Markdown. */
final class Tables {
  private static final String MISSING = "did not finish";

  private final Results results;

  Tables(Results results) {
    this.results = results;
  }

  /** Returns each table under the name it has in the document. */
  Map<String, String> all() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("full", full());
    tables.put("change", change());
    tables.put("catalogue", catalogue());
    tables.put("json", json());
    tables.put("intervals", intervals());
    tables.put("start", start());
    tables.put("doubling", doubling());
    tables.put("targets", new Targets(results).table());
    return tables;
  }

  private String full() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("FullEvaluation.plain", "plain loop");
    rows.put("OurEvaluation.fromRegister", "ours, from the register");
    rows.put("OurEvaluation.prepared", "ours, from a prepared view");
    rows.put("OurEvaluation.fromContent", "ours, with all ids numbered and checked");
    rows.put("FullEvaluation.validator", "Hibernate Validator");
    rows.put("FullEvaluation.drools", "Drools");
    rows.put("FullEvaluation.timefold", "Timefold");
    return compared(rows, "FullEvaluation.plain");
  }

  private String change() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("OneChange.plain", "plain loop");
    rows.put("OneChange.ours", "ours");
    rows.put("OneChange.drools", "Drools");
    rows.put("OneChange.timefold", "Timefold");
    return compared(rows, "OneChange.plain");
  }

  private String compared(Map<String, String> rows, String measure) {
    StringBuilder table = new StringBuilder();
    for (int people : results.sizes(measure)) {
      table
          .append("\n**")
          .append(Words.count(people))
          .append(" people**\n\n")
          .append("| | time | over forks | ratio | processor | allocated |\n")
          .append("| --- | --- | --- | --- | --- | --- |\n");
      rows.forEach((name, label) -> table.append(row(name, label, measure, people)));
    }
    return table.toString();
  }

  private String row(String name, String label, String measure, int people) {
    Optional<Measurement> found = results.of(name, people);
    if (found.isEmpty()) {
      return line(label, MISSING, "", "", "", "");
    }
    Measurement one = found.get();
    return line(
        label,
        Words.time(one.nanos()),
        Words.time(one.least()) + " – " + Words.time(one.most()),
        results.ratio(name, measure, people).map(Words::ratio).orElse(""),
        Words.time(one.cpuNanos()),
        Words.bytes(one.bytes()));
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String catalogue() {
    int rules = Catalogue.rules().size();
    StringBuilder table =
        new StringBuilder(
            "\n| people | rules | time | over forks | a person and rule | allocated a person |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
    for (int people : results.sizes("WholeCatalogue")) {
      results
          .of("WholeCatalogue.prepared", people)
          .ifPresent(
              one ->
                  table.append(
                      line(
                          Words.count(people),
                          Words.count(rules),
                          Words.time(one.nanos()),
                          Words.time(one.least()) + " – " + Words.time(one.most()),
                          Words.time(one.nanos() / people / rules),
                          Words.bytes(one.bytes() / people))));
    }
    return table.toString();
  }

  private String json() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("JsonReading.plainTypes", "Jackson, plain types");
    rows.put("JsonReading.ours", "ours, read and checked");
    rows.put("JsonReading.texts", "Jackson, texts only");
    rows.put("JsonReading.tokens", "Jackson, tokens only");
    StringBuilder table = new StringBuilder();
    for (int people : results.sizes("JsonReading")) {
      int size = RegisterWriter.toBytes(RegisterGenerator.withDefects(people, 3)).length;
      table
          .append("\n**" + Words.count(people) + " people, " + size / people + " B a person**\n\n")
          .append("| | time | over forks | ratio | speed | allocated |\n")
          .append("| --- | --- | --- | --- | --- | --- |\n");
      rows.forEach(
          (name, label) ->
              results
                  .of(name, people)
                  .ifPresent(
                      one ->
                          table.append(
                              line(
                                  label,
                                  Words.time(one.nanos()),
                                  Words.time(one.least()) + " – " + Words.time(one.most()),
                                  results
                                      .ratio(name, "JsonReading.plainTypes", people)
                                      .map(Words::ratio)
                                      .orElse(""),
                                  Words.digits(size / one.nanos() * 1e3) + " MB/s",
                                  Words.bytes(one.bytes())))));
    }
    return table.toString();
  }

  private String intervals() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("ExactIntervals.oneDay", "one day");
    rows.put("ExactIntervals.threeYears", "three years, exact days");
    return compared(rows, "ExactIntervals.oneDay");
  }

  private String start() {
    StringBuilder table =
        new StringBuilder("\n| | time | least – most | processor |\n| --- | --- | --- | --- |\n");
    for (WholeProcesses.Start one : results.starts) {
      table.append(
          line(
              Words.name(one.peer()),
              Words.time(one.millis() * 1e6),
              Words.time(one.least() * 1e6) + " – " + Words.time(one.most() * 1e6),
              Words.time(one.cpuMillis() * 1e6)));
    }
    return table.toString();
  }

  private String doubling() {
    List<Integer> sizes =
        results.many.stream().map(WholeProcesses.Many::people).distinct().sorted().toList();
    if (sizes.isEmpty()) {
      return "";
    }
    int half = sizes.get(0);
    StringBuilder table = new StringBuilder();
    table
        .append("\n| | ")
        .append(Words.count(half))
        .append(" people | ")
        .append(Words.count(2 * half))
        .append(" people | growth |\n| --- | --- | --- | --- |\n");
    for (String peer : WholeProcesses.PEERS) {
      Optional<Double> one = results.many(peer, half);
      Optional<Double> two = results.many(peer, 2 * half);
      table.append(
          line(
              Words.name(peer),
              one.map(millis -> Words.time(millis * 1e6)).orElse(MISSING),
              two.map(millis -> Words.time(millis * 1e6)).orElse(MISSING),
              one.flatMap(a -> two.map(b -> Words.ratio(b / a))).orElse("")));
    }
    return table.toString();
  }
}
