package org.aidgov.rules.catalogue.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PartyRulesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleIsSaidInBothLanguages() {
    return PartyRules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.descriptor().id(), () -> checkWords(rule)));
  }

  private static void checkWords(Rule rule) throws ReflectiveOperationException {
    var test = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
    test.setAccessible(true);
    Scenario scenario = ((RuleExample) test.newInstance()).violating();
    Register register = scenario.register();
    Evaluation evaluation = Evaluator.of(Catalogue.policy()).evaluate(register, scenario.asOf());
    for (Language language : Language.values()) {
      Renderer renderer = Renderer.of(language, register);
      for (Finding finding : evaluation.findings()) {
        assertThat(renderer.explanation(finding)).isNotBlank().doesNotContain("{");
        assertThat(renderer.remedy(finding)).isNotBlank().doesNotContain("{");
        assertThat(renderer.conditions(rule.descriptor().id(), finding.conditions()))
            .isNotEmpty()
            .noneMatch(String::isBlank);
      }
    }
  }
}
