package org.aidgov.core.rule;

import static org.aidgov.core.rule.TestRules.descriptor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aidgov.core.Samples;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Condition.Relation;
import org.aidgov.core.rule.Parameter.Direction;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.PolicyDays;

class CaseTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 1);
  private static final Citation OURS = Citation.ours("test");
  private static final Citation LATER = Citation.ours("later");
  private static final Parameter NUMBER =
      Parameter.of("TST-1.number", "things", Direction.UP, 3, OURS).and(DAY.plusDays(10), 5, LATER);
  private static final Parameter PERCENT =
      Parameter.of("TST-1.percent", "per cent", Direction.UP, 50, OURS);
  private static final Parameter DAYS = Parameter.of("TST-1.days", "days", Direction.DOWN, 7, OURS);
  private static final Parameter MONTHS =
      Parameter.of("TST-1.months", "months", Direction.DOWN, 1, OURS);
  private static final Parameter UNDECLARED =
      Parameter.of("TST-1.other", "things", Direction.UP, 1, OURS);
  private static final RuleDescriptor RULE =
      descriptor("TST-1").addParameters(NUMBER, PERCENT, DAYS, MONTHS).addAspects("bad").build();
  private static final Register REGISTER = Register.of(Samples.content());
  private static final Policy POLICY = Policy.of(List.of(new Stub(RULE)));

  @Property
  void moreThanIsExact(
      @ForAll @IntRange(max = 1_000_000_000) int part,
      @ForAll @IntRange(max = 1_000_000_000) int of,
      @ForAll @IntRange(max = 100) int percent) {
    Parameter parameter = Parameter.of("TST-2.percent", "per cent", Direction.UP, percent, OURS);
    RuleDescriptor rule = descriptor("TST-2").addParameters(parameter).addAspects("bad").build();
    Case c = new Case(Policy.of(List.of(new Stub(rule)))).turnTo(rule, person(DAY));

    assertThat(c.moreThan("share", part, of, parameter))
        .isEqualTo(100L * part > (long) percent * of);
  }

  @Property
  void whatIsDueIsInTimeUpToTheDayItIsDueIncluded(
      @ForAll @IntRange(min = -20, max = 20) int offset) {
    LocalDate from = DAY.plusDays(offset);

    assertThat(on(DAY).isWithin("since", from, DAYS)).isEqualTo(!DAY.isAfter(from.plusDays(7)));
  }

  @Property
  void boundsAreIncluded(@ForAll @IntRange(max = 6) int count) {
    Case c = on(DAY);

    assertThat(c.atLeast("n", count, NUMBER)).isEqualTo(count >= 3);
    assertThat(c.atMost("n", count, NUMBER)).isEqualTo(count <= 3);
    assertThat(c.isSome("n", count)).isEqualTo(count >= 1);
    assertThat(c.isNone("n", count)).isEqualTo(count == 0);
    assertThat(c.isSingle("n", count)).isEqualTo(count <= 1);
    assertThat(c.conditions().stream().map(Condition::holds))
        .containsExactly(count >= 3, count <= 3, count >= 1, count == 0, count <= 1);
  }

  @Example
  void fiveOfTenAreNotMoreThan50PerCent() {
    assertThat(on(DAY).moreThan("share", 5, 10, PERCENT)).isFalse();
    assertThat(on(DAY).moreThan("share", 6, 10, PERCENT)).isTrue();
    assertThat(on(DAY).moreThan("share", 0, 0, PERCENT)).isFalse();
  }

  @Example
  void theDayItIsDueIsInTimeAndTheHorizonIsTheDayAfter() {
    RegisterView view = REGISTER.asOf(DAY);
    Case c = new Case(POLICY).turnTo(RULE, view.person(new PersonId("p-1")).orElseThrow());

    assertThat(c.isWithin("since", DAY.minusDays(7), DAYS)).isTrue();
    assertThat(view.holdsUntil()).contains(DAY.plusDays(1));
    assertThat(on(DAY).isWithin("since", DAY.minusDays(8), DAYS)).isFalse();
  }

  @Example
  void countsMonthsUnderTheDeclaredRounding() {
    LocalDate lastOfJanuary = LocalDate.of(2021, 1, 31);

    assertThat(on(DAY).due(lastOfJanuary, MONTHS, Rounding.DOWN)).isEqualTo("2021-02-28");
    assertThat(on(DAY).due(lastOfJanuary, MONTHS, Rounding.UP)).isEqualTo("2021-03-01");
    assertThat(on(DAY).due(PolicyDays.LAST, MONTHS, Rounding.UP)).isAfter(PolicyDays.LAST);
  }

  @Example
  void saysWithWhichNumberAWorkedOutDayWasFound() {
    Case c = on(DAY);

    assertThat(c.notAfter("answered", DAY, c.due(DAY.minusMonths(1), MONTHS, Rounding.UP), MONTHS))
        .isTrue();
    assertThat(c.conditions().get(0).parameter()).isEqualTo(use("TST-1.months", "months", 1));
  }

  @Example
  void notesConditionsInTheirOrderWithWhatWasFoundAndTheBound() {
    Case c = on(DAY);
    List<Boolean> held =
        List.of(
            c.holds("flag", true),
            c.isNone("none", 2),
            c.atLeast("count", 4, NUMBER),
            c.moreThan("share", 5, 10, PERCENT),
            c.isWithin("since", DAY, DAYS),
            c.notAfter("held", DAY, DAY.minusDays(1)));

    assertThat(c.conditions().stream().map(Condition::holds)).containsExactlyElementsOf(held);
    assertThat(c.conditions())
        .containsExactly(
            new Condition("flag", flag(true), Relation.EQUAL, flag(true), Optional.empty(), true),
            new Condition("none", count(2), Relation.EQUAL, count(0), Optional.empty(), false),
            new Condition(
                "count",
                count(4),
                Relation.AT_LEAST,
                count(3),
                use("TST-1.number", "things", 3),
                true),
            new Condition(
                "share",
                new FactValue.Share(5, 10),
                Relation.MORE_THAN,
                new FactValue.Share(50, 100),
                use("TST-1.percent", "per cent", 50),
                false),
            new Condition(
                "since",
                FactValue.of(DAY),
                Relation.DUE_BY,
                FactValue.of(DAY.plusDays(7)),
                use("TST-1.days", "days", 7),
                true),
            new Condition(
                "held",
                FactValue.of(DAY),
                Relation.NOT_AFTER,
                FactValue.of(DAY.minusDays(1)),
                Optional.empty(),
                false));
  }

  @Example
  void usesTheValueOfTheViewsDayAndNotesWhenItChanges() {
    RegisterView view = REGISTER.asOf(DAY);
    Case c = new Case(POLICY).turnTo(RULE, view.person(new PersonId("p-1")).orElseThrow());

    assertThat(c.value(NUMBER)).isEqualTo(3);
    assertThat(view.holdsUntil()).contains(DAY.plusDays(10));
    assertThat(on(DAY.plusDays(9)).value(NUMBER)).isEqualTo(3);
    assertThat(on(DAY.plusDays(10)).value(NUMBER)).isEqualTo(5);
  }

  @Example
  void citesTheSourceOfTheValueThatWasUsed() {
    Case c = on(DAY.plusDays(10));
    boolean unused = c.atLeast("count", 4, NUMBER);

    assertThat(c.conditions().get(0).parameter())
        .contains(new Condition.Use("TST-1.number", "things", 5, LATER));
  }

  @Example
  void usesTheValueThatAHeadquartersHasSet() {
    Policy stricter = POLICY.withParameter("TST-1.number", DAY, 4);
    Case c = new Case(stricter).turnTo(RULE, person(DAY));

    assertThat(c.value(NUMBER)).isEqualTo(4);
  }

  @Example
  void refusesAParameterThatTheRuleDoesNotDeclare() {
    assertThatIllegalStateException()
        .isThrownBy(() -> on(DAY).value(UNDECLARED))
        .withMessage("TST-1 does not declare parameter TST-1.other");
    assertThatIllegalStateException()
        .isThrownBy(() -> on(DAY).atLeast("n", 1, UNDECLARED))
        .withMessage("TST-1 does not declare parameter TST-1.other");
  }

  @Example
  void refusesAnAspectThatTheRuleDoesNotDeclare() {
    assertThatIllegalStateException()
        .isThrownBy(() -> on(DAY).violated("worse", DAY))
        .withMessage("TST-1 does not declare aspect 'worse'");
  }

  @Example
  void aViolationTakesAlongTheConditionsEvaluatedBeforeIt() {
    Case c = on(DAY);
    boolean unused = c.isSome("first", 0);
    Verdict.Violated violated = c.violated("bad", "thing-1", DAY);
    unused |= c.isSome("second", 1);

    assertThat(violated.violations()).hasSize(1);
    assertThat(violated.violations().get(0).thing()).isEqualTo("thing-1");
    assertThat(violated.violations().get(0).since()).isEqualTo(DAY);
    assertThat(violated.violations().get(0).conditions().stream().map(Condition::fact))
        .containsExactly("first");
    assertThat(c.conditions()).hasSize(2);
  }

  @Example
  void forgetsConditionsBeforeTheNextThingAndTheNextJudgement() {
    Case c = on(DAY);
    boolean unused = c.isSome("first", 1);
    c.forgetConditions();
    unused |= c.isSome("second", 1);
    assertThat(c.conditions().stream().map(Condition::fact)).containsExactly("second");

    assertThat(c.turnTo(RULE, person(DAY)).conditions()).isEmpty();
  }

  @Example
  void refusesToBeAskedForTooMuch() {
    Case c = on(DAY);
    for (int i = 0; i < 32; i++) {
      boolean unused = c.isSome("n", 1);
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> c.isSome("n", 1))
        .withMessage("TST-1 evaluates too many conditions");
  }

  private static Case on(LocalDate day) {
    return new Case(POLICY).turnTo(RULE, person(day));
  }

  private static PersonView person(LocalDate day) {
    return REGISTER.asOf(day).person(new PersonId("p-1")).orElseThrow();
  }

  private static FactValue flag(boolean value) {
    return new FactValue.Flag(value);
  }

  private static FactValue count(int value) {
    return FactValue.of(value);
  }

  private static Optional<Condition.Use> use(String id, String unit, int value) {
    return Optional.of(new Condition.Use(id, unit, value, OURS));
  }

  private record Stub(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      return c.satisfied();
    }
  }
}
