package org.aidgov.rules.catalogue.grid;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.rules.catalogue.FindingLaws;
import org.aidgov.testkit.Scenario;

/** What holds for every rule on the grid, whatever disorder the grid is in. */
class GridLawsTest {
  /**
   * Rules whose finding is the same one only as long as its facts are: another cell, group or post
   * may be concerned next day.
   */
  private static final Set<String> OF_CHANGING_THINGS = Set.of("GRD-002", "GRD-010", "GRD-016");

  /** The one rule whose findings begin with a quarter. */
  private static final String BY_QUARTER = "GRD-014";

  /** Rules whose findings begin with a change of fact, and with none that nobody may see. */
  private static final Set<String> EXACT =
      Set.of(
          "GRD-001", "GRD-004", "GRD-006", "GRD-009", "GRD-011", "GRD-012", "GRD-013", "GRD-017");

  @Property(tries = 150)
  void aVerdictHoldsAsLongAsItSays(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    for (Rule rule : GridRules.all()) {
      FindingLaws.of(rule, register).verdictsHold(RandomGrids.WINDOW);
    }
  }

  @Property(tries = 150)
  void aFindingBeginsOnTheFirstDayOnWhichItIsOne(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    for (Rule rule : GridRules.all()) {
      String id = rule.descriptor().id();
      FindingLaws.of(rule, register)
          .findingsBegin(
              RandomGrids.WINDOW,
              aspect -> EXACT.contains(id),
              (one, other) -> isSame(id, one, other));
    }
  }

  private static boolean isSame(String id, Violation one, Violation other) {
    return !id.equals(BY_QUARTER)
        && (!OF_CHANGING_THINGS.contains(id) || one.facts().equals(other.facts()));
  }

  @Property(tries = 100)
  void everyFindingCanBeSaid(@ForAll long seed) {
    Scenario scenario = RandomGrids.of(seed);
    for (Rule rule : GridRules.all()) {
      GridVerifier.verify(rule, scenario.on(RandomGrids.WINDOW.get(12)));
    }
  }
}
