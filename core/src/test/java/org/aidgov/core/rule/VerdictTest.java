package org.aidgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 1);

  @Test
  void aFactIsAddedToTheLastViolationOnly() {
    Violated both = violated("a").and(violated("b")).with("count", FactValue.of(3));

    assertThat(both.violations().stream().map(Violation::aspect)).containsExactly("a", "b");
    assertThat(both.violations().get(0).facts()).isEmpty();
    assertThat(both.violations().get(1).facts())
        .containsExactly(Map.entry("count", FactValue.of(3)));
  }

  @Test
  void factsKeepTheOrderInWhichTheyWereAdded() {
    Violated violated = violated("a").with("z", FactValue.of(1)).with("b", FactValue.of(2));

    assertThat(violated.violations().get(0).facts().keySet()).containsExactly("z", "b");
  }

  @Test
  void aSeverityIsThatOfTheLastViolationOnly() {
    Violated both = violated("a").and(violated("b")).only(Severity.INFO);

    assertThat(both.violations().stream().map(Violation::severity))
        .containsExactly(Optional.empty(), Optional.of(Severity.INFO));
  }

  @Test
  void whatIsSetOfEachStaysWhenTheyArePutTogether() {
    Violated one = violated("a").only(Severity.WARNING).with("n", FactValue.of(1));
    Violated other = violated("b").only(Severity.INFO);

    assertThat(one.and(other).violations())
        .containsExactly(one.violations().get(0), other.violations().get(0));
  }

  @Test
  void changingAVerdictGivesAnother() {
    Violated violated = violated("a");
    Violated changed = violated.with("n", FactValue.of(1));

    assertThat(violated.violations().get(0).facts()).isEmpty();
    assertThat(changed).isNotEqualTo(violated);
  }

  @Test
  void refusesTwoFactsOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> violated("a").with("n", FactValue.of(1)).with("n", FactValue.of(2)));
  }

  @Test
  void refusesAViolationOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Violated(List.of()))
        .withMessage("a violated verdict must have a violation");
  }

  @Test
  void whatIsMissingDoesNotChangeWithTheListItWasMadeOf() {
    List<String> missing = new ArrayList<>(List.of("party-status"));
    Undetermined verdict = new Undetermined(missing);
    missing.add("cell");

    assertThat(verdict).isEqualTo(Undetermined.lacking("party-status"));
  }

  private static Violated violated(String aspect) {
    return new Violated(
        List.of(new Violation(aspect, "", DAY, Optional.empty(), ImmutableMap.of(), List.of())));
  }
}
