package org.aidgov.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.source.Modality;
import org.aidgov.rules.Examples;
import org.aidgov.rules.policy.Clauses;
import org.aidgov.rules.policy.Sources;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the catalogue as a whole, whatever rules are in it. */
class CatalogueTest {
  @Test
  void theSmallHeadquartersKeepsAllRulesAtOnce() {
    Evaluation evaluation = evaluate(Scenario.compliant());
    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.gaps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1949-01-01", "1949-02-01", "2199-12-15", "2199-12-31"})
  void judgesOnEveryDayThereIs(String day) {
    assertThatCode(() -> evaluate(Scenario.compliant().on(day))).doesNotThrowAnyException();
  }

  @Test
  void idsAreUniqueAndSortedWithinTheirArea() {
    List<String> ids = Catalogue.rules().stream().map(rule -> rule.descriptor().id()).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]{3}-[0-9]{3}"));
    for (String area : ids.stream().map(id -> id.substring(0, 3)).distinct().toList()) {
      assertThat(ids.stream().filter(id -> id.startsWith(area))).isSorted();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasATestClassWithAnExample() {
    return Catalogue.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(name(rule), () -> checkExample(rule)));
  }

  private static void checkExample(Rule rule) throws ReflectiveOperationException {
    RuleExample example = Examples.of(rule);
    assertThat(example.rule().descriptor()).isSameAs(rule.descriptor());
    assertThat(evaluate(example.compliant()).findings()).as("the compliant twin").isEmpty();
    List<String> findings = new ArrayList<>();
    evaluate(example.violating()).findings().forEach(f -> findings.add(f.id().toString()));
    assertThat(findings).as("the violating scenario").hasSize(1);
    assertThat(findings.get(0)).startsWith(rule.descriptor().id());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsSoundlyCited() {
    return Catalogue.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(name(rule), () -> checkCitations(rule.descriptor())));
  }

  private static void checkCitations(RuleDescriptor rule) {
    rule.clauses().forEach(Clauses::get);
    List<Citation> citations = new ArrayList<>(rule.citations());
    for (Parameter parameter : rule.parameters()) {
      assertThat(parameter.id()).startsWith(rule.id() + ".");
      for (Parameter.Value value : parameter.values()) {
        citations.add(value.citation());
        assertThat(value.value()).isBetween(parameter.least(), parameter.most());
      }
    }
    citations.forEach(citation -> Sources.get(citation.source()));
    if (rule.severity() == Severity.ERROR) {
      boolean clauseBinds =
          rule.clauses().stream().anyMatch(id -> Clauses.get(id).modality() == Modality.MUST);
      boolean textBinds =
          rule.citations().stream()
              .anyMatch(
                  c ->
                      (c.binding() == Binding.MANDATORY || c.binding() == Binding.PROHIBITED)
                          && c.evidence() == Evidence.FOUND);
      assertThat(rule.extension() ? textBinds : clauseBinds)
          .as("an ERROR needs a binding clause, or a binding text that was read")
          .isTrue();
    }
  }

  private static String name(Rule rule) {
    return rule.descriptor().id() + " " + rule.getClass().getSimpleName();
  }

  private static Evaluation evaluate(Scenario scenario) {
    return Evaluator.of(Catalogue.policy()).evaluate(scenario.register(), scenario.asOf());
  }
}
