package org.aidgov.rules.catalogue.party;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Rule;
import org.aidgov.rules.catalogue.FindingLaws;
import org.aidgov.testkit.RuleVerifier;
import org.aidgov.testkit.Scenario;

/** What holds for every rule on Party organisations, whatever disorder they are in. */
class PartyLawsTest {
  /** Rules whose findings begin with a change of fact, and with none that nobody may see. */
  private static final Set<String> EXACT =
      Set.of("PTY-006", "PTY-009", "PTY-010", "PTY-012", "PTY-020", "PTY-021", "PTY-025");

  /** Rules that count people, whose findings begin with a quarter. */
  private static final Set<String> BY_QUARTER = Set.of("PTY-008", "PTY-011", "PTY-023");

  /** Rules whose findings begin anew when the relation moves on. */
  private static final Set<String> OF_THE_RELATION = Set.of("PTY-005", "PTY-017");

  @Property(tries = 100)
  void aVerdictHoldsAsLongAsItSays(@ForAll long seed) {
    Register register = RandomParties.of(seed).register();
    for (Rule rule : PartyRules.all()) {
      FindingLaws.of(rule, register).verdictsHold(RandomParties.WINDOW);
    }
  }

  @Property(tries = 100)
  void aFindingBeginsOnTheFirstDayOnWhichItIsOne(@ForAll long seed) {
    Register register = RandomParties.of(seed).register();
    for (Rule rule : PartyRules.all()) {
      String id = rule.descriptor().id();
      FindingLaws.of(rule, register)
          .findingsBegin(
              RandomParties.WINDOW,
              aspect -> EXACT.contains(id),
              (one, other) -> !BY_QUARTER.contains(id) && !OF_THE_RELATION.contains(id));
    }
  }

  @Property(tries = 100)
  void everyFindingCanBeSaid(@ForAll long seed) {
    Scenario scenario = RandomParties.of(seed);
    for (Rule rule : PartyRules.all()) {
      RuleVerifier.verify(rule, scenario.on(RandomParties.WINDOW.get(12)));
    }
  }
}
