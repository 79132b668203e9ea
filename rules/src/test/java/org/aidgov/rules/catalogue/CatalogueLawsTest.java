package org.aidgov.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;

/** What holds for every rule of the catalogue, after changes of all sorts. */
class CatalogueLawsTest {
  private static final int CHANGES = 80;

  private static final List<LocalDate> DAYS =
      IntStream.rangeClosed(-30, 30).mapToObj(Scenario.TODAY::plusDays).toList();

  /** Rules whose findings begin with the running period, or are of each day anew. */
  private static final Set<String> OF_A_PERIOD =
      Set.of("GRD-014", "PTY-008", "PTY-011", "PTY-023", "STF-006", "SUP-005", "SUP-010");

  /** Goes by whose cell the owner is in and in charge of, which its facts do not tell. */
  private static final String OF_THE_WAY_UP = "MTG-009";

  /** Rules on what is planned: what they find may begin later. */
  private static final Set<String> OF_PLANS = Set.of("SUP-003", "SUP-012");

  @Property(tries = 10)
  void aVerdictHoldsAsLongAsItSaysAndAFindingGoesOnToBeTheSame(@ForAll long seed) {
    Register register = disorder(seed);
    for (Rule rule : Catalogue.rules()) {
      String id = rule.descriptor().id();
      FindingLaws laws = FindingLaws.of(rule, register);
      laws.verdictsHold(DAYS);
      if (!OF_PLANS.contains(id)) {
        laws.findingsBegin(DAYS, aspect -> false, (one, other) -> isSame(id, one, other));
      }
    }
  }

  private static boolean isSame(String rule, Violation one, Violation other) {
    return !OF_A_PERIOD.contains(rule)
        && !rule.equals(OF_THE_WAY_UP)
        && one.facts().equals(other.facts());
  }

  private static Register disorder(long seed) {
    RandomChanges changes = new RandomChanges(seed, Scenario.TODAY);
    Register register = Scenario.compliant().register();
    for (int i = 0; i < CHANGES; i++) {
      register = register.apply(List.of(changes.next(register.content())));
    }
    return register;
  }
}
