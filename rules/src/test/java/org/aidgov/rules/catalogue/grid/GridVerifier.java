package org.aidgov.rules.catalogue.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.render.Renderer;
import org.aidgov.testkit.RuleVerifier;
import org.aidgov.testkit.Scenario;

/** Verifies rules on the grid, and that each finding can be said; makes facts for them. */
final class GridVerifier {
  private GridVerifier() {}

  static RuleVerifier verify(Rule rule, Scenario scenario) {
    return verify(rule, Policy.of(List.of(rule)), scenario);
  }

  static RuleVerifier verify(Rule rule, Policy policy, Scenario scenario) {
    for (Finding finding :
        Evaluator.of(policy).evaluate(scenario.register(), scenario.asOf()).findings()) {
      for (Language language : Language.values()) {
        Renderer renderer = Renderer.of(language, scenario.register());
        assertThat(renderer.explanation(finding)).isNotBlank();
        assertThat(renderer.remedy(finding)).isNotBlank();
        assertThat(renderer.conditions(finding.id().rule(), finding.conditions())).isNotEmpty();
      }
    }
    return RuleVerifier.verify(rule, policy, scenario);
  }

  /** Says the first finding of a rule, in Chinese: what is wrong and what to do. */
  static String said(Rule rule, Scenario scenario) {
    Finding finding =
        Evaluator.of(Policy.of(List.of(rule)))
            .evaluate(scenario.register(), scenario.asOf())
            .findings()
            .get(0);
    Renderer words = Renderer.of(Language.ZH, scenario.register());
    return words.explanation(finding) + "；" + words.remedy(finding);
  }

  static DayRange days(String days) {
    return DayRange.parse(days);
  }

  static CellAssignment in(String cell, String days) {
    return new CellAssignment(new CellId(cell), days(days), DayRange.ALWAYS);
  }

  static CellParent under(String cell, String days) {
    return new CellParent(new CellId(cell), days(days), DayRange.ALWAYS);
  }

  static CellRole head(String person, String days) {
    return new CellRole(new PersonId(person), CellRole.Kind.HEAD, days(days), DayRange.ALWAYS);
  }

  static CellRole deputy(String person, String days) {
    return new CellRole(new PersonId(person), CellRole.Kind.DEPUTY, days(days), DayRange.ALWAYS);
  }

  static UnitClaim unit(String unit, String days) {
    return new UnitClaim(new UnitId(unit), days(days), DayRange.ALWAYS);
  }

  static HeadquartersClaim headquarters(String headquarters, String days) {
    return new HeadquartersClaim(new HeadquartersId(headquarters), days(days), DayRange.ALWAYS);
  }
}
