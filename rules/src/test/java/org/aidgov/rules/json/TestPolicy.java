package org.aidgov.rules.json;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.PolicyDays;

/** Two rules, one with a binding parameter and one without, as small as rules can be. */
final class TestPolicy {
  private static final Citation BINDING =
      new Citation("regulation", "Art. 11", Binding.MANDATORY, Evidence.FOUND);

  /** At least 2 from the first day, at least 3 from 2022. */
  static final Parameter CELLS =
      Parameter.of("TST-001.cells", "cells", Parameter.Direction.UP, 2, BINDING)
          .and(LocalDate.of(2022, 1, 1), 3, BINDING)
          .between(1, 9);

  static final Parameter DAYS =
      Parameter.of("TST-002.days", "days", Parameter.Direction.DOWN, 30, Citation.ours("why not"));

  private TestPolicy() {}

  static Policy policy() {
    return Policy.of(
        List.of(
            new Test(
                RuleDescriptor.builder("TST-001")
                    .addClauses("G1", "G2")
                    .addCitation(BINDING)
                    .severity(Severity.ERROR)
                    .addParameter(CELLS)
                    .addAspect("few")
                    .build()),
            new Test(
                RuleDescriptor.builder("TST-002")
                    .addClause("C1")
                    .severity(Severity.WARNING)
                    .addParameter(DAYS)
                    .addAspect("late")
                    .build())));
  }

  private record Test(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      if (descriptor.id().equals("TST-002")) {
        return Verdict.Undetermined.lacking("nobody-knows");
      }
      return c.atLeast("cells", 1, CELLS)
          ? c.satisfied()
          : c.violated("few", PolicyDays.FIRST).with("share", new FactValue.Share(1, 2));
    }
  }
}
