package org.aidgov.testkit;

import org.aidgov.core.rule.Rule;

/**
 * A rule with the smallest register found that violates it, and its nearest twin that does not: one
 * change apart. Let the test class of each rule implement it; a test over the whole catalogue then
 * shows that each rule can be kept, can be broken, and can be broken alone, so that none repeats
 * another.
 */
public interface RuleExample {
  /** Returns the rule. */
  Rule rule();

  /** Returns a scenario without any finding, of any rule. */
  default Scenario compliant() {
    return Scenario.compliant();
  }

  /** Returns the scenario in which the rule has exactly one finding, and no other rule has any. */
  Scenario violating();
}
