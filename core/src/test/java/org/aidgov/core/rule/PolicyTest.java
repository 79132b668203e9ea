package org.aidgov.core.rule;

import static org.aidgov.core.rule.TestRules.descriptor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Parameter.Direction;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final LocalDate Y2021 = LocalDate.of(2021, 1, 1);
  private static final Rule CELL = TestRules.oneCell();
  private static final Rule PEOPLE = TestRules.enoughPeople();
  private static final Policy POLICY = Policy.of(List.of(PEOPLE, CELL));

  @Test
  void keepsItsRulesInTheOrderGivenAndFindsThemById() {
    assertThat(POLICY.rules()).containsExactly(PEOPLE, CELL);
    assertThat(POLICY.rule("TST-001")).isSameAs(CELL);
    assertThat(POLICY.parameters())
        .containsOnlyKeys("TST-002.least", "TST-002.vacancy")
        .containsValues(TestRules.LEAST, TestRules.VACANCY);
  }

  @Test
  void keepsItsCalendarsThroughEveryOtherChange() {
    Calendars calendars = Calendars.of(List.of());
    Policy changed =
        POLICY
            .withCalendars(calendars)
            .withParameter("TST-002.least", Y2021, 4)
            .withSeverity("TST-001", Severity.INFO)
            .without(Set.of("TST-001"));

    assertThat(changed.calendars()).isSameAs(calendars);
    assertThat(POLICY.calendars()).isSameAs(Calendars.NONE);
    assertThat(new Case(changed).calendars()).isSameAs(calendars);
  }

  @Test
  void refusesARuleThatIsThereTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.of(List.of(CELL, TestRules.oneCell())))
        .withMessageContaining("TST-001");
  }

  @Test
  void refusesTwoParametersWithOneId() {
    Parameter other =
        Parameter.of("TST-002.least", "people", Direction.UP, 3, Citation.ours("another"));
    Rule thief = new Stub(descriptor("TST-009").addAspects("none").addParameters(other).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.of(List.of(PEOPLE, thief)))
        .withMessage("parameter TST-002.least is there twice");
  }

  @Test
  void twoRulesMayShareOneParameter() {
    Rule sharing =
        new Stub(descriptor("TST-009").addAspects("x").addParameters(TestRules.LEAST).build());

    assertThat(Policy.of(List.of(PEOPLE, sharing)).parameters()).hasSize(2);
  }

  @Test
  void setsAParameterFromADayOnAndSaysThatTheHeadquartersDid() {
    Parameter changed = parameter(POLICY.withParameter("TST-002.least", Y2021, 4), "TST-002.least");

    assertThat(changed.on(Y2021.minusDays(1))).isEqualTo(TestRules.LEAST.values().get(0));
    assertThat(changed.on(Y2021).value()).isEqualTo(4);
    assertThat(changed.on(Y2021).citation().source()).isEqualTo(Policy.OVERRIDE);
    assertThat(changed.on(Y2021).citation().binding()).isEqualTo(Binding.NONE);
    assertThat(POLICY.parameters()).containsEntry("TST-002.least", TestRules.LEAST);
  }

  @Test
  void aLaterSettingTakesThePlaceOfAnEarlierOneFromItsDayOn() {
    Policy twice =
        POLICY
            .withParameter("TST-002.vacancy", Y2021, 10)
            .withParameter("TST-002.vacancy", Y2021, 3);

    assertThat(value(twice, "TST-002.vacancy", Y2021)).isEqualTo(3);
    assertThat(value(twice, "TST-002.vacancy", Y2021.minusDays(1))).isEqualTo(7);
  }

  @Test
  void refusesALooserValueOfAMandatoryNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.withParameter("TST-002.least", Y2021, 1))
        .withMessage(
            "parameter TST-002.least is binding (source-1 Art. 1): it may only be made stricter"
                + " than 2, but was 1");
  }

  @Test
  void refusesALooserValueInTwoStepsToo() {
    Policy stricter = POLICY.withParameter("TST-002.least", Y2021, 5);

    assertThat(value(stricter.withParameter("TST-002.least", Y2021, 2), "TST-002.least", Y2021))
        .isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stricter.withParameter("TST-002.least", Y2021.plusDays(1), 1))
        .withMessageContaining("it may only be made stricter than 2, but was 1");
  }

  @Test
  void refusesAParameterOrRuleThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.withParameter("TST-002.most", Y2021, 1))
        .withMessage("there is no parameter 'TST-002.most'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.rule("TST-7"))
        .withMessage("rule must be one of [TST-002, TST-001], but was 'TST-7'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.withSeverity("TST-7", Severity.INFO));
    assertThatIllegalArgumentException().isThrownBy(() -> POLICY.without(Set.of("TST-7")));
  }

  @Test
  void setsTheSeverityOfARuleForThatPolicyOnly() {
    Policy changed = POLICY.withSeverity("TST-001", Severity.WARNING);

    assertThat(changed.severity(CELL.descriptor())).isEqualTo(Severity.WARNING);
    assertThat(POLICY.severity(CELL.descriptor())).isEqualTo(Severity.ERROR);
    assertThat(changed.severity(PEOPLE.descriptor())).isEqualTo(Severity.WARNING);
  }

  @Test
  void leavesOutRulesAndKeepsTheRest() {
    Policy changed =
        POLICY
            .withSeverity("TST-001", Severity.INFO)
            .withParameter("TST-002.least", Y2021, 4)
            .without(Set.of("TST-002"));

    assertThat(changed.rules()).containsExactly(CELL);
    assertThat(changed.severity(CELL.descriptor())).isEqualTo(Severity.INFO);
    assertThat(POLICY.without(Set.of()).rules()).isEqualTo(POLICY.rules());
  }

  private static int value(Policy policy, String id, LocalDate day) {
    return parameter(policy, id).on(day).value();
  }

  private static Parameter parameter(Policy policy, String id) {
    return Objects.requireNonNull(policy.parameters().get(id));
  }

  private record Stub(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      return c.satisfied();
    }
  }
}
