package org.aidgov.rules;

import java.util.function.Predicate;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.testkit.Scenario;

/** A host's own rule on people. */
record OwnRule(Predicate<PersonView> inOrder) implements Rule.OnPerson {
  @Override
  public RuleDescriptor descriptor() {
    return RuleDescriptor.builder("OWN-001")
        .addClauses("S1")
        .severity(Severity.WARNING)
        .addReads(Scope.CELL, Scope.MEETING, Scope.PERSON)
        .addAspects("wrong")
        .build();
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    return c.holds("in-order", inOrder.test(person))
        ? c.satisfied()
        : c.violated("wrong", Scenario.TODAY);
  }
}
