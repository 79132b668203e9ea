package org.aidgov.core.rule;

import static org.aidgov.core.rule.TestRules.descriptor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleDescriptorTest {
  @Test
  void readsNothingAndIsNoExtensionUnlessItSaysSo() {
    RuleDescriptor rule = descriptor("TST-1").addAspects("none").build();

    assertThat(rule.reads()).isEmpty();
    assertThat(rule.parameters()).isEmpty();
    assertThat(rule.readsAbsence()).isFalse();
    assertThat(rule.extension()).isFalse();
  }

  @Test
  void refusesToHaveNoIdNoClauseOrNoAspect() {
    String message = "a rule must have an id, a clause and an aspect, but was '%s'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> descriptor(" ").addAspects("none").build())
        .withMessage(message.formatted(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> descriptor("TST-1").build())
        .withMessage(message.formatted("TST-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleDescriptor.builder("TST-1").severity(Severity.INFO).addAspects("none").build())
        .withMessage(message.formatted("TST-1"));
  }
}
