package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.TestRules;
import org.aidgov.core.rule.Verdict;

@Domain(SmallRegisters.class)
@Domain(SmallDays.class)
@Domain(DomainContext.Global.class)
class EvaluatorTest {
  private static final Rule ONE_CELL = TestRules.oneCell();
  private static final Rule ENOUGH_PEOPLE = TestRules.enoughPeople();
  private static final Rule KNOWN_STATUS = TestRules.knownStatus();
  private static final Policy POLICY = Policy.of(List.of(KNOWN_STATUS, ENOUGH_PEOPLE, ONE_CELL));
  private static final Evaluator EVALUATOR = Evaluator.of(POLICY);
  private static final LocalDate DAY = LocalDate.of(2020, 5, 1);
  private static final SubjectId PERSON = new SubjectId(Scope.PERSON, "p-1");
  private static final SubjectId CELL = new SubjectId(Scope.CELL, "cell-1");

  @Property(tries = 300)
  void theEvaluationIsTheSameInWhateverOrderTheDataComes(
      @ForAll RegisterContent content, @ForAll LocalDate day, @ForAll Random random) {
    RegisterContent shuffled =
        SmallRegisters.reversed(content)
            .withPeople(shuffled(content.people(), random))
            .withCells(shuffled(content.cells(), random));

    assertThat(EVALUATOR.evaluate(Register.of(shuffled), day))
        .isEqualTo(EVALUATOR.evaluate(Register.of(content), day));
  }

  @Property(tries = 300)
  void theOrderOfTheRulesDoesNotMatter(@ForAll RegisterContent content, @ForAll LocalDate day) {
    Evaluator other = Evaluator.of(Policy.of(List.of(ONE_CELL, KNOWN_STATUS, ENOUGH_PEOPLE)));
    Register register = Register.of(content);

    assertThat(other.evaluate(register, day)).isEqualTo(EVALUATOR.evaluate(register, day));
  }

  @Property(tries = 300)
  void eachRuleSaysOneThingOfEachSubjectAndEachViolatedSubjectHasAFinding(
      @ForAll RegisterContent content, @ForAll LocalDate day) {
    Evaluation evaluation = EVALUATOR.evaluate(Register.of(content), day);

    for (Rule rule : POLICY.rules()) {
      String id = rule.descriptor().id();
      Count count = Objects.requireNonNull(evaluation.counts().get(id));
      int subjects =
          rule.scope() == Scope.PERSON ? content.people().size() : content.cells().size();
      Set<SubjectId> found = new HashSet<>();
      for (Finding finding : evaluation.findings()) {
        if (finding.id().rule().equals(id)) {
          found.add(finding.id().subject());
        }
      }
      assertThat(
              count.satisfied() + count.violated() + count.notApplicable() + count.undetermined())
          .isEqualTo(subjects);
      assertThat(found).hasSize(count.violated());
      assertThat(evaluation.gaps().stream().filter(gap -> gap.rule().equals(id)))
          .hasSize(count.undetermined());
    }
  }

  @Property(tries = 300)
  void findingsAndGapsAreInOrder(@ForAll RegisterContent content, @ForAll LocalDate day) {
    Evaluation evaluation = EVALUATOR.evaluate(Register.of(content), day);

    assertThat(evaluation.findings()).isSorted();
    assertThat(evaluation.gaps()).isSorted();
    assertThat(evaluation.asOf()).isEqualTo(day);
  }

  @Property(tries = 300)
  void noFindingIsWorseThanItsRule(
      @ForAll RegisterContent content, @ForAll LocalDate day, @ForAll Severity severity) {
    Policy policy = POLICY.withSeverity("TST-001", severity).withSeverity("TST-003", severity);
    Evaluation evaluation = Evaluator.of(policy).evaluate(Register.of(content), day);

    for (Finding finding : evaluation.findings()) {
      Severity worst = policy.severity(policy.rule(finding.id().rule()).descriptor());
      assertThat(finding.severity()).isGreaterThanOrEqualTo(worst);
    }
    assertThat(
            evaluation.count(Severity.ERROR)
                + evaluation.count(Severity.WARNING)
                + evaluation.count(Severity.INFO))
        .isEqualTo(evaluation.findings().size());
  }

  @Property(tries = 300)
  void judgingOneSubjectSaysWhatTheEvaluationSaysOfIt(
      @ForAll RegisterContent content, @ForAll LocalDate day) {
    Register register = Register.of(content);
    Evaluation evaluation = EVALUATOR.evaluate(register, day);

    for (Rule rule : POLICY.rules()) {
      RegisterView view = register.asOf(day).restrictedTo(rule.descriptor().reads());
      register
          .asOf(day)
          .each(
              rule.scope(),
              subject -> {
                Ruling ruling = EVALUATOR.judge(rule, subject.subject(), view);
                boolean found =
                    evaluation.findings().stream()
                        .map(Finding::id)
                        .anyMatch(
                            id ->
                                id.rule().equals(ruling.rule())
                                    && id.subject().equals(ruling.subject()));
                assertThat(ruling.verdict() instanceof Verdict.Violated).isEqualTo(found);
              });
    }
  }

  @Property(tries = 300)
  void aRulingIsTheSameOnAllDaysUntilItIsSaidToEnd(@ForAll RegisterContent content) {
    Register register = Register.of(content);
    for (Rule rule : POLICY.rules()) {
      register
          .asOf(DAY)
          .each(rule.scope(), subject -> checkRulings(register, rule, subject.subject()));
    }
  }

  private static void checkRulings(Register register, Rule rule, SubjectId subject) {
    List<Ruling> rulings =
        SmallDays.WINDOW.stream()
            .map(day -> EVALUATOR.judge(rule, subject, register.asOf(day)))
            .toList();
    for (int i = 0; i < rulings.size(); i++) {
      LocalDate until = rulings.get(i).until().orElse(LocalDate.MAX);
      for (int j = i + 1; j < rulings.size(); j++) {
        if (SmallDays.WINDOW.get(j).isBefore(until)) {
          assertThat(rulings.get(j)).isEqualTo(rulings.get(i));
        }
      }
    }
  }

  @Example
  void findsWhatIsWrongWithTheSample() {
    Evaluation evaluation = EVALUATOR.evaluate(Register.of(Samples.content()), DAY);

    assertThat(evaluation.findings().stream().map(finding -> finding.id().toString()))
        .containsExactly(
            "TST-002 CELL cell-0 few 2020-03-01",
            "TST-002 CELL cell-1 few 2020-03-01",
            "TST-003 PERSON p-1 member 2020-03-01");
    assertThat(evaluation.counts())
        .containsEntry("TST-001", new Count(1, 0, 0, 0))
        .containsEntry("TST-002", new Count(0, 2, 0, 0))
        .containsEntry("TST-003", new Count(0, 1, 0, 0));
    assertThat(evaluation.count(Severity.WARNING)).isEqualTo(2);
  }

  @Example
  void whatNobodyKnowsIsAGapAndNoFinding() {
    RegisterContent content =
        Samples.content().withPeople(Samples.dossier().withParty(Optional.empty()));
    Evaluation evaluation = EVALUATOR.evaluate(Register.of(content), DAY);

    assertThat(evaluation.gaps())
        .containsExactly(new Gap("TST-003", PERSON, List.of("party-status")));
    assertThat(evaluation.counts()).containsEntry("TST-003", new Count(0, 0, 0, 1));
  }

  @Example
  void anEmptyRegisterHasNoFindingsAndACountForEachRule() {
    Evaluation evaluation = EVALUATOR.evaluate(Register.of(RegisterContent.builder().build()), DAY);

    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.counts().values()).containsOnly(Count.NONE).hasSize(3);
  }

  @Example
  void aJudgementSaysWhyAlsoWhenAllIsWellAndForHowLong() {
    Register register = Register.of(Samples.content());
    Ruling ruling = EVALUATOR.judge(ONE_CELL, PERSON, register.asOf(DAY));

    assertThat(ruling.verdict()).isEqualTo(Verdict.Satisfied.SATISFIED);
    assertThat(ruling.conditions().stream().map(Condition::fact)).containsExactly("cells", "cells");
    assertThat(ruling.conditions()).allMatch(Condition::holds);
    assertThat(ruling.until()).isEmpty();
    assertThat(ruling.subject()).isEqualTo(PERSON);
    assertThat(ruling.rule()).isEqualTo("TST-001");
  }

  @Example
  void aJudgementHoldsUntilTheFirstDayOnWhichItCouldBeAnother() {
    Register register = Register.of(Samples.content());

    assertThat(EVALUATOR.judge(ONE_CELL, PERSON, register.asOf(Samples.START.minusDays(9))).until())
        .contains(Samples.START);
  }

  @Example
  void aJudgementDoesNotKnowWhatTheViewWasAskedBefore() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY);
    view.people(person -> assertThat(person.asOf()).isEqualTo(DAY));
    assertThat(view.holdsUntil()).contains(DAY.plusDays(1));

    assertThat(EVALUATOR.judge(ONE_CELL, PERSON, view).until()).isEmpty();
  }

  @Example
  void aRuleIsHeldToWhatItDeclaresToRead() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY).restrictedTo(Set.of());

    assertThatIllegalStateException()
        .isThrownBy(() -> EVALUATOR.judge(ONE_CELL, PERSON, view))
        .withMessage("reads CELL, which it does not declare");
  }

  @Example
  void aRuleIsHeldToCountPeopleOfItsOwnSubjectOnly() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY).restrictedTo(Set.of(Scope.CELL));

    assertThatIllegalStateException()
        .isThrownBy(() -> EVALUATOR.judge(TestRules.uncrowded(), PERSON, view))
        .withMessage("counts the people of CELL cell-1, which is not the subject PERSON p-1");
    assertThat(EVALUATOR.judge(ENOUGH_PEOPLE, CELL, view).conditions()).isNotEmpty();
  }

  @Example
  void saysWhichRuleFailedOnWhom() {
    Policy policy = Policy.of(List.of(TestRules.failing(day -> true)));

    assertThatIllegalStateException()
        .isThrownBy(() -> Evaluator.of(policy).evaluate(Register.of(Samples.content()), DAY))
        .withMessage("rule TST-005 failed on CELL cell-0: java.lang.ArithmeticException: broken")
        .withCauseInstanceOf(ArithmeticException.class);
  }

  @Example
  void refusesToJudgeASubjectOfAnotherKindOrOneThatIsNotThere() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATOR.judge(ONE_CELL, CELL, view))
        .withMessage("TST-001 judges a PERSON, not a CELL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATOR.judge(ONE_CELL, new SubjectId(Scope.PERSON, "p-2"), view))
        .withMessage("the register has no PERSON p-2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATOR.rulings(new SubjectId(Scope.MEETING, "m-9"), view))
        .withMessage("the register has no MEETING m-9");
  }

  @Example
  void tellsOfEachKindOfSubjectThatIsJudged() {
    List<Scope> progress = new ArrayList<>();
    EVALUATOR.evaluate(Register.of(Samples.content()), DAY, progress::add);

    assertThat(progress).containsExactly(Scope.PERSON, Scope.CELL);
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
