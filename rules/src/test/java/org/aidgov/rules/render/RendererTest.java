package org.aidgov.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.Examples;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RendererTest {
  @TestFactory
  Stream<DynamicTest> saysTheFindingOfEveryExampleInBothLanguages() {
    return Catalogue.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.descriptor().id(), () -> check(rule)));
  }

  private static void check(Rule rule) throws ReflectiveOperationException {
    Scenario scenario = Examples.of(rule).violating();
    Register register = scenario.register();
    Evaluation evaluation = Evaluator.of(Catalogue.policy()).evaluate(register, scenario.asOf());
    for (Language language : Language.values()) {
      Renderer renderer = Renderer.of(language, register);
      for (Finding finding : evaluation.findings()) {
        List<String> lines = new ArrayList<>();
        lines.add(renderer.explanation(finding));
        lines.add(renderer.remedy(finding));
        lines.addAll(renderer.conditions(finding.id().rule(), finding.conditions()));
        assertThat(lines).allMatch(line -> !line.isBlank() && !line.contains("{"));
      }
    }
  }
}
