package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.grid.OneBasicCell;
import org.aidgov.rules.catalogue.grid.RandomGrids;
import org.aidgov.testkit.Scenario;

class CoverageTest {
  private static final DayRange SPRING = DayRange.parse("2022-03-01/2022-06-01");
  private static final PersonId P8 = new PersonId("p-8");

  @Property(tries = 150)
  void saysTheSameAsTheRuleOnEachDayInStretchesThatCouldNotBeLonger(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    LocalDate from = RandomGrids.WINDOW.get(3);
    LocalDate until = RandomGrids.WINDOW.get(30);
    DayRange asked = DayRange.of(from, until);
    for (Dossier dossier : register.content().people()) {
      PersonId person = dossier.person().id();
      Coverage found = Coverage.of(register.asOf(from), person, asked).value();
      assertThat(found.uncovered()).isEqualTo(naive(register, person, "none", from, until));
      assertThat(found.several().stream().map(Coverage.Overlap::days).toList())
          .isEqualTo(naive(register, person, "several", from, until));
    }
  }

  @Property(tries = 50)
  void forAllNamesThoseWithAGapInOrder(@ForAll long seed) {
    Register register = RandomGrids.of(seed).register();
    List<Coverage> expected = new ArrayList<>();
    for (Dossier dossier : register.content().people()) {
      Coverage coverage =
          Coverage.of(register.asOf(SPRING.from()), dossier.person().id(), SPRING).value();
      if (!coverage.isFull()) {
        expected.add(coverage);
      }
    }
    Answer<List<Coverage>> answer = Coverage.ofAll(register.asOf(SPRING.from()), SPRING);
    assertThat(answer.value()).isEqualTo(expected);
    SaidReasons.assertSaid(answer);
  }

  /** Asks GRD-001 on each day, and puts days next to each other together. */
  private static List<DayRange> naive(
      Register register, PersonId person, String aspect, LocalDate from, LocalDate until) {
    Rule rule = new OneBasicCell();
    Evaluator evaluator = Evaluator.of(Policy.of(List.of(rule)));
    SubjectId subject = new SubjectId(Scope.PERSON, person.value());
    Set<LocalDate> days = new LinkedHashSet<>();
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      Verdict verdict = evaluator.judge(rule, subject, register.asOf(day)).verdict();
      if (verdict instanceof Verdict.Violated violated
          && violated.violations().stream().anyMatch(v -> v.aspect().equals(aspect))) {
        days.add(day);
      }
    }
    List<DayRange> stretches = new ArrayList<>();
    for (LocalDate day : days) {
      if (!days.contains(day.minusDays(1))) {
        LocalDate end = day;
        while (days.contains(end)) {
          end = end.plusDays(1);
        }
        stretches.add(DayRange.of(day, end));
      }
    }
    return stretches;
  }

  @Example
  void findsAGapOfOneDayAtTheEndOfAMonth() {
    // H7
    Answer<Coverage> answer =
        ask(in("c-hospital", "2020-03-01/2022-03-31"), in("c-hospital", "2022-04-01/.."));

    assertThat(answer.value().uncovered()).containsExactly(DayRange.parse("2022-03-31/2022-04-01"));
    assertThat(answer.value().several()).isEmpty();
    SaidReasons.assertSaid(answer, "coverage.uncovered");
  }

  @Example
  void findsAnOverlapWithItsCells() {
    // H8: the last day was taken for included.
    Answer<Coverage> answer =
        ask(in("c-hospital", "2020-03-01/2022-05-12"), in("c-hq", "2022-05-11/.."));

    assertThat(answer.value().several())
        .containsExactly(
            new Coverage.Overlap(
                DayRange.parse("2022-05-11/2022-05-12"),
                List.of(new CellId("c-hospital"), new CellId("c-hq"))));
    SaidReasons.assertSaid(answer, "coverage.several");
  }

  @Example
  void movingOnOneDayIsNeither() {
    // H8
    Answer<Coverage> answer =
        ask(in("c-hospital", "2020-03-01/2022-05-11"), in("c-hq", "2022-05-11/.."));

    assertThat(answer.value().isFull()).isTrue();
    SaidReasons.assertSaid(answer, "coverage.full");
  }

  @Example
  void daysBeforeServiceAreNotAskedFor() {
    Register register = Scenario.compliant().dossier("p-8", d -> d.withCells()).register();
    DayRange before = DayRange.parse("2020-01-01/2020-03-03");

    assertThat(Coverage.of(register.asOf(before.from()), P8, before).value().uncovered())
        .containsExactly(DayRange.parse("2020-03-01/2020-03-03"));
    Answer<Coverage> none =
        Coverage.of(register.asOf(before.from()), P8, DayRange.parse("2020-01-01/2020-03-01"));
    assertThat(none.value().isFull()).isTrue();
    SaidReasons.assertSaid(none, "coverage.not-serving");
  }

  @Example
  void openDaysGiveOpenStretches() {
    Register register = Scenario.compliant().dossier("p-8", d -> d.withCells()).register();

    assertThat(
            Coverage.of(register.asOf(Scenario.TODAY), P8, DayRange.parse("2022-05-11/.."))
                .value()
                .uncovered())
        .containsExactly(DayRange.parse("2022-05-11/.."));
  }

  @Example
  void everybodyOfTheSmallHeadquartersIsCovered() {
    Answer<List<Coverage>> answer =
        Coverage.ofAll(Scenario.compliant().register().asOf(Scenario.TODAY), SPRING);

    assertThat(answer.value()).isEmpty();
    SaidReasons.assertSaid(answer, "coverage.everyone");
  }

  @Example
  void refusesSomebodyWhoIsNotOnTheRoster() {
    assertThatThrownBy(
            () ->
                Coverage.of(
                    Scenario.compliant().register().asOf(Scenario.TODAY),
                    new PersonId("p-99"),
                    SPRING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the register has no person 'p-99'");
  }

  private static Answer<Coverage> ask(CellAssignment... assignments) {
    Register register =
        Scenario.compliant().dossier("p-8", d -> d.withCells(assignments)).register();
    return Coverage.of(register.asOf(Scenario.TODAY), P8, SPRING);
  }

  private static CellAssignment in(String cell, String days) {
    return new CellAssignment(new CellId(cell), DayRange.parse(days), DayRange.ALWAYS);
  }
}
