package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.policy.Clause;
import org.aidgov.rules.policy.Clauses;
import org.aidgov.rules.policy.Sources;

/**
 * Which clause of the policy do which rules check, and which does none (Q96)? Of a policy of which
 * rules were switched off, too. Which tests there are, docs/traceability.md says.
 *
 * @param clause the clause
 * @param rules the ids of the rules, in order
 */
public record ClauseCoverage(Clause clause, List<String> rules) {
  /** Copies the list. */
  public ClauseCoverage {
    rules = ImmutableList.copyOf(rules);
  }

  /** Returns each clause, in order; the reasons name those without a rule. */
  public static Answer<List<ClauseCoverage>> of(Policy policy) {
    List<ClauseCoverage> all = new ArrayList<>();
    List<Answer.Reason> without = new ArrayList<>();
    for (Clause clause : Clauses.all()) {
      List<String> rules =
          policy.rules().stream()
              .map(Rule::descriptor)
              .filter(rule -> rule.clauses().contains(clause.id()))
              .map(rule -> rule.id())
              .toList();
      all.add(new ClauseCoverage(clause, rules));
      if (rules.isEmpty()) {
        without.add(
            Answer.Reason.of("clause.unchecked", Sources.clause(clause.id()))
                .with("clause", new FactValue.Reference(clause.id())));
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(all),
        without.isEmpty() ? List.of(Answer.Reason.of("clause.all")) : without);
  }
}
