package org.aidgov.rules.decision;

import static org.aidgov.rules.decision.Said.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.decision.BothSides.Quarter;
import org.aidgov.rules.decision.BothSides.Sides;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class BothSidesTest {
  private static final CalendarPeriod FIRST = quarter("2022-01-01");

  @Test
  void bothSidesMetInTheLastQuarter() {
    Quarter only = of(Scenario.compliant(), "hq-city", FIRST).get(0);
    assertThat(only.sides()).isEqualTo(Sides.BOTH);
    assertThat(only.sides().isAsymmetric()).isFalse();
    assertThat(only.host()).isEqualTo(2);
  }

  @Test
  void aQuarterOfOneSideOnlyIsAsymmetric() {
    assertThat(sides(moved(Scenario.compliant(), "h-place-2022-03-10", "h-hospital-2022-03-10")))
        .isEqualTo(Sides.HEADQUARTERS_ONLY)
        .matches(Sides::isAsymmetric);
    Scenario hostOnly = moved(Scenario.compliant(), "t-office-2022-02-10", "t-medical-2022-02-10");
    assertThat(sides(hostOnly)).isEqualTo(Sides.HOST_ONLY).matches(Sides::isAsymmetric);
    assertThat(sides(moved(hostOnly, "h-place-2022-03-10", "h-hospital-2022-03-10")))
        .isEqualTo(Sides.NEITHER)
        .matches(s -> !s.isAsymmetric());
  }

  /** H22: where one side has no branch there is nothing to compare. */
  @Test
  void comparesNothingWhereOneSideHasNoBranchThroughout() {
    assertThat(of(Scenario.compliant(), "hq-zj", FIRST).get(0).sides())
        .isEqualTo(Sides.NOT_COMPARABLE);
    List<Quarter> early =
        of(Scenario.compliant().on("2020-07-01"), "hq-city", quarter("2020-01-01"));
    assertThat(early)
        .extracting(Quarter::sides)
        .containsExactly(Sides.NOT_COMPARABLE, Sides.NEITHER);
  }

  @Test
  void listsFinishedQuartersOnlyInOrderOfTime() {
    assertThat(of(Scenario.compliant(), "hq-city", quarter("2021-07-01")))
        .extracting(one -> one.quarter().toString())
        .containsExactly("2021-Q3", "2021-Q4", "2022-Q1");
    assertThat(of(Scenario.compliant().on("2022-03-31"), "hq-city", FIRST)).isEmpty();
    assertThat(
            Said.reasons(
                BothSides.of(
                    view(Scenario.compliant().on("2022-03-31")),
                    new HeadquartersId("hq-city"),
                    FIRST)))
        .containsExactly("both-sides.none");
  }

  @Test
  void refusesAnUnknownHeadquartersAndWhatIsNoQuarter() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BothSides.of(view(Scenario.compliant()), new HeadquartersId("hq-x"), FIRST));
    CalendarPeriod year = new CalendarPeriod(CalendarPeriod.Unit.YEAR, LocalDate.of(2022, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BothSides.of(view(Scenario.compliant()), new HeadquartersId("hq-city"), year));
  }

  /** The meetings, held a quarter later. */
  private static Scenario moved(Scenario scenario, String... meetings) {
    Scenario moved = scenario;
    for (String meeting : meetings) {
      moved = moved.meeting(meeting, m -> m.withHeld(LocalDate.of(2022, 4, 1)));
    }
    return moved;
  }

  private static Sides sides(Scenario scenario) {
    return of(scenario, "hq-city", FIRST).get(0).sides();
  }

  private static List<Quarter> of(Scenario scenario, String headquarters, CalendarPeriod first) {
    Answer<List<Quarter>> answer =
        BothSides.of(view(scenario), new HeadquartersId(headquarters), first);
    assertThat(Said.reasons(answer)).isNotEmpty();
    return answer.value();
  }

  private static CalendarPeriod quarter(String start) {
    return new CalendarPeriod(CalendarPeriod.Unit.QUARTER, LocalDate.parse(start));
  }
}
