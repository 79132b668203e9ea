package org.aidgov.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.policy.Clause;
import org.aidgov.rules.policy.Clauses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From each clause to the rules, answers and types that stand for it, and on to their tests. What
 * is missing fails here; the whole is docs/traceability.md, to be renewed with {@code
 * -Dpages=rewrite}.
 */
class TraceabilityTest {
  private static final Path PAGE = Path.of("../docs/traceability.md");
  private static final int QUESTIONS = 96;

  /** Main and test sources of the core and the rules, by the simple name of the class. */
  private static final Map<String, Path> MAIN = new TreeMap<>();

  private static final Map<String, String> TESTS = new TreeMap<>();
  private static String commands = "";

  /** A question of users: which clauses it is about, and what answers it. */
  private record Asked(
      String id, List<String> clauses, String text, List<String> answers, String command) {}

  @BeforeAll
  static void readSources() throws IOException {
    for (String module : List.of("../core", "../rules")) {
      sources(Path.of(module, "src/main/java"), MAIN::put);
      sources(
          Path.of(module, "src/test/java"),
          (name, file) -> TESTS.put(name, Files.readString(file)));
    }
    StringBuilder all = new StringBuilder();
    sources(
        Path.of("../examples/cli/src/main/java"),
        (name, file) -> all.append(Files.readString(file)));
    commands = all.toString();
  }

  private interface Found {
    void take(String name, Path file) throws IOException;
  }

  private static void sources(Path root, Found found) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString();
        found.take(name.substring(0, name.length() - ".java".length()), file);
      }
    }
  }

  private static List<Asked> asked() throws IOException {
    return table("questions.tsv").stream()
        .map(
            row ->
                new Asked(
                    row.get(0),
                    List.of(row.get(1).split(",")),
                    row.get(2),
                    List.of(row.get(3).split(" ")),
                    row.get(4)))
        .toList();
  }

  private static List<List<String>> table(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(TraceabilityTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    }
  }

  @Test
  void everyQuestionIsAnsweredByARuleOrAClassWithATest() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Asked question : asked()) {
      for (String answer : question.answers()) {
        if (testOf(answer).isEmpty()) {
          wrong.add(question.id() + ": " + answer + " is not there, or has no test");
        }
      }
      question.clauses().forEach(Clauses::get);
    }
    assertThat(wrong).isEmpty();
    assertThat(asked().stream().map(Asked::id))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, QUESTIONS).mapToObj("Q%02d"::formatted).toList());
  }

  @Test
  void everyCommandNamedIsThere() throws IOException {
    for (Asked question : asked()) {
      if (!question.command().isEmpty()) {
        assertThat(commands).as(question.id()).contains("name = \"" + question.command() + "\"");
      }
    }
  }

  @Test
  void everyClauseHasARuleAndTypesWithTests() throws IOException {
    Map<String, List<String>> types = types();
    assertThat(types.keySet())
        .containsExactlyInAnyOrderElementsOf(Clauses.all().stream().map(Clause::id).toList());
    for (Clause clause : Clauses.all()) {
      assertThat(rules(clause)).as("rules of " + clause.id()).isNotEmpty();
      for (String type : types.getOrDefault(clause.id(), List.of())) {
        assertThat(MAIN).as(clause.id()).containsKey(type);
        assertThat(TESTS.values().stream().anyMatch(test -> word(type).matcher(test).find()))
            .as("test of " + type)
            .isTrue();
      }
    }
  }

  @Test
  void everyRuleHasATestAndACounterexample() {
    for (Rule rule : Catalogue.rules()) {
      String name = rule.getClass().getSimpleName() + "Test";
      assertThat(TESTS).containsKey(name);
      assertThat(TESTS.getOrDefault(name, ""))
          .as(name)
          .contains("implements RuleExample", "public Scenario violating()", "@Test");
    }
  }

  @Test
  void thePageIsCurrent() throws IOException {
    String page = page();
    if ("rewrite".equals(System.getProperty("pages"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static Map<String, List<String>> types() throws IOException {
    return table("clause-types.tsv").stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> List.of(row.get(1).split(" "))));
  }

  private static List<Rule> rules(Clause clause) {
    return Catalogue.rules().stream()
        .filter(rule -> rule.descriptor().clauses().contains(clause.id()))
        .toList();
  }

  /** Returns the test of a rule, by id, or of a class. */
  private static Optional<String> testOf(String answer) {
    Optional<Rule> rule =
        Catalogue.rules().stream().filter(one -> one.descriptor().id().equals(answer)).findFirst();
    String name = rule.map(one -> one.getClass().getSimpleName()).orElse(answer);
    if (rule.isEmpty() && !MAIN.containsKey(name)) {
      return Optional.empty();
    }
    if (TESTS.containsKey(name + "Test")) {
      return Optional.of(name + "Test");
    }
    Pattern called = Pattern.compile("\\b" + name + "\\s*(\\.|::)\\s*[a-z]\\w*");
    return TESTS.entrySet().stream()
        .filter(test -> called.matcher(test.getValue()).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Pattern word(String name) {
    return Pattern.compile("\\b" + Matcher.quoteReplacement(name) + "\\b");
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# From the clauses to the tests\n\n");
    page.append("Made by `TraceabilityTest`; renew it with `-Dpages=rewrite`.\n\n");
    page.append("## Clauses\n\n| clause | types | rules, each with its test | questions |\n");
    page.append("| --- | --- | --- | --- |\n");
    Map<String, List<String>> types = types();
    for (Clause clause : Clauses.all()) {
      page.append("| ").append(clause.id()).append(" | ");
      page.append(String.join(", ", types.getOrDefault(clause.id(), List.of()))).append(" | ");
      page.append(rules(clause).stream().map(TraceabilityTest::link).collect(joining()));
      page.append(" | ");
      page.append(
          asked().stream()
              .filter(question -> question.clauses().contains(clause.id()))
              .map(Asked::id)
              .collect(joining()));
      page.append(" |\n");
    }
    page.append("\n## Questions\n\n| | question | answered by | tested by | command |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    for (Asked question : asked()) {
      page.append("| ").append(question.id()).append(" | ").append(question.text()).append(" | ");
      page.append(String.join(", ", question.answers())).append(" | ");
      page.append(
          question.answers().stream()
              .map(answer -> testOf(answer).orElse("–"))
              .distinct()
              .collect(joining()));
      page.append(" | ").append(command(question.command())).append(" |\n");
    }
    return page.toString();
  }

  private static String command(String name) {
    return switch (name) {
      case "" -> "";
      case "check", "compare" -> "`" + name + "`";
      default -> "`ask " + name + "`";
    };
  }

  private static String link(Rule rule) {
    String id = rule.descriptor().id();
    return "[" + id + "](rules/en/" + id + ".md) " + rule.getClass().getSimpleName() + "Test";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }
}
