package org.aidgov.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    tables.put(
        "machine",
        "\n" + results.on().stream().map(on -> "- " + on + "\n").collect(Collectors.joining()));
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
    rows.put("OurEvaluation.inOrder", "ours, prepared, nothing wrong");
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
    rows.put("OneChange.drools", "Drools, by truth maintenance");
    rows.put("OneChange.drools_new", "Drools, only what is new");
    rows.put("OneChange.timefold", "Timefold, by difference of analyses");
    rows.put("OneChange.timefold_score", "Timefold, only the score");
    return compared(rows, "OneChange.plain");
  }

  private String compared(Map<String, String> rows, String measure) {
    StringBuilder text = new StringBuilder();
    for (int people : results.sizes(measure)) {
      Table table = new Table("", "time", "over processes", "ratio", "processor", "allocated");
      rows.forEach((name, label) -> addRow(table, name, label, measure, people));
      text.append("\n**").append(Words.count(people)).append(" people**\n").append(table);
    }
    return text.toString();
  }

  private void addRow(Table table, String name, String label, String measure, int people) {
    Optional<Measurement> found = results.of(name, people);
    if (found.isEmpty()) {
      table.row(label, MISSING, "", "", "", "");
      return;
    }
    Measurement one = found.get();
    table.row(
        label,
        Words.time(one.nanos()),
        spread(one),
        results.ratio(name, measure, people).map(Words::ratio).orElse(""),
        Words.time(one.cpuNanos()),
        Words.bytes(one.bytes()));
  }

  private static String spread(Measurement one) {
    return Words.time(one.least()) + " – " + Words.time(one.most());
  }

  private String catalogue() {
    int rules = Catalogue.rules().size();
    Table table =
        new Table(
            "people", "rules", "time", "over processes", "a person and rule", "allocated a person");
    for (int people : results.sizes("WholeCatalogue")) {
      Measurement one = results.of("WholeCatalogue.indexed", people).orElseThrow();
      table.row(
          Words.count(people),
          Words.count(rules),
          Words.time(one.nanos()),
          spread(one),
          Words.time(one.nanos() / people / rules),
          Words.bytes(one.bytes() / people));
    }
    return table.toString();
  }

  private String json() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("JsonReading.plainTypes", "Jackson, plain types");
    rows.put("JsonReading.ours", "ours, read and checked");
    rows.put("JsonReading.texts", "Jackson, texts only");
    rows.put("JsonReading.tokens", "Jackson, tokens only");
    StringBuilder text = new StringBuilder();
    for (int people : results.sizes("JsonReading")) {
      int size =
          RegisterWriter.toBytes(RegisterGenerator.withDefects(people, RegisterGenerator.SEED))
              .length;
      Table table = new Table("", "time", "over processes", "ratio", "speed", "allocated");
      rows.forEach((name, label) -> addReading(table, name, label, people, size));
      text.append("\n**")
          .append(Words.count(people))
          .append(" people, ")
          .append(Words.count(size / people))
          .append(" B a person**\n")
          .append(table);
    }
    return text.toString();
  }

  private void addReading(Table table, String name, String label, int people, int size) {
    Optional<Measurement> found = results.of(name, people);
    if (found.isPresent()) {
      Measurement one = found.get();
      table.row(
          label,
          Words.time(one.nanos()),
          spread(one),
          results.ratio(name, "JsonReading.plainTypes", people).map(Words::ratio).orElse(""),
          Words.digits(size / one.nanos() * 1e3) + " MB/s",
          Words.bytes(one.bytes()));
    }
  }

  private String intervals() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("ExactIntervals.oneDay", "one day");
    rows.put("ExactIntervals.threeYears", "three years, exact days");
    return compared(rows, "ExactIntervals.oneDay");
  }

  private String start() {
    Table table = new Table("", "time", "middle half", "processor");
    for (String peer : Starts.NAMES) {
      Optional<Measurement> found = results.of("Start." + peer, Starts.PEOPLE);
      found.ifPresent(
          one ->
              table.row(
                  Words.name(peer),
                  Words.time(one.nanos()),
                  spread(one),
                  Words.time(one.cpuNanos())));
    }
    return table.toString();
  }

  private String doubling() {
    List<Integer> sizes = results.sizes("Many.");
    if (sizes.isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "", "people", "time", "over processes", "twice the people", "over processes", "growth");
    int people = sizes.get(0);
    for (String peer : Processes.PEERS) {
      Optional<Measurement> one = results.of("Many." + peer, people);
      Optional<Measurement> two = results.of("Many." + peer, 2 * people);
      table.row(
          Words.name(peer),
          Words.count(people),
          one.map(found -> Words.time(found.nanos())).orElse(MISSING),
          one.map(Tables::spread).orElse(""),
          two.map(found -> Words.time(found.nanos())).orElse(MISSING),
          two.map(Tables::spread).orElse(""),
          Results.ratio(two, one).map(Words::ratio).orElse(""));
    }
    return table.toString();
  }
}
