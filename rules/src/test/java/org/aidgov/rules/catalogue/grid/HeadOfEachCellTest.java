package org.aidgov.rules.catalogue.grid;

import static org.aidgov.rules.catalogue.grid.GridVerifier.days;
import static org.aidgov.rules.catalogue.grid.GridVerifier.deputy;
import static org.aidgov.rules.catalogue.grid.GridVerifier.head;
import static org.aidgov.rules.catalogue.grid.GridVerifier.said;
import static org.aidgov.rules.catalogue.grid.GridVerifier.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class HeadOfEachCellTest implements RuleExample {
  @Override
  public Rule rule() {
    return new HeadOfEachCell();
  }

  @Override
  public Scenario violating() {
    return withRoles(head("p-4", "2020-03-01/2022-05-01"), deputy("p-5", "2020-03-01/.."));
  }

  @Test
  void toleratesThenWarnsOfThenReportsAVacancy() {
    assertThat(severity("2022-04-30")).isEmpty();
    assertThat(severity("2022-05-01")).isEmpty();
    assertThat(severity("2022-05-04")).isEmpty();
    assertThat(severity("2022-05-05")).contains(Optional.of(Severity.WARNING));
    assertThat(severity("2022-05-08")).contains(Optional.of(Severity.WARNING));
    assertThat(severity("2022-05-09")).contains(Optional.empty());
    verify(rule(), violating()).reports("c-hospital vacant").since("c-hospital", "2022-05-01");
    verify(rule(), violating().on("2022-05-05"))
        .reports("c-hospital vacant")
        .since("c-hospital", "2022-05-01");
  }

  /** The day by which there must be a head is the same while it is warned of and after. */
  @Test
  void saysOneDayByWhichAHeadWasDue() {
    for (String day : List.of("2022-05-05", "2022-05-11")) {
      assertThat(said(rule(), violating().on(day))).contains("应在2022-05-08前明确");
    }
  }

  @Test
  void saysFromWhichDayAYoungVacancyWillBeWarnedOf() {
    assertThat(verify(rule(), violating().on("2022-05-02")).ruling("c-hospital").until())
        .contains(LocalDate.of(2022, 5, 5));
  }

  /** The severity of the finding, if there is one; empty inside for the rule's own. */
  private Optional<Optional<Severity>> severity(String day) {
    Verdict verdict = verify(rule(), violating().on(day)).ruling("c-hospital").verdict();
    return verdict instanceof Verdict.Violated violated
        ? Optional.of(violated.violations().get(0).severity())
        : Optional.empty();
  }

  @Test
  void handingOverOnOneDayIsNoVacancy() {
    // H8
    Scenario handed = withRoles(head("p-4", "2020-03-01/2022-05-01"), head("p-6", "2022-05-01/.."));
    verify(rule(), handed).isSatisfiedBy("c-hospital");
  }

  @Test
  void aNewCellIsVacantFromItsFirstDay() {
    Scenario young = withRoles().cell("c-hospital", cell -> cell.withDays(days("2022-05-03/..")));
    verify(rule(), young.on("2022-05-06")).isSatisfiedBy("c-hospital");
    verify(rule(), young).reports("c-hospital vacant").since("c-hospital", "2022-05-03");
    verify(rule(), young.on("2022-05-02")).isNotApplicableTo("c-hospital", "does-not-exist");
  }

  @Test
  void reportsTwoHeadsButNotOneNotedTwice() {
    Scenario two = withRoles(head("p-4", "2020-03-01/.."), head("p-6", "2022-05-01/.."));
    verify(rule(), two).reports("c-hospital several").since("c-hospital", "2022-05-01");
    verify(rule(), two.on("2022-04-30")).isSatisfiedBy("c-hospital");
    verify(rule(), withRoles(head("p-4", "2020-03-01/.."), head("p-4", "2022-05-01/..")))
        .isSatisfiedBy("c-hospital");
  }

  @Test
  void aHeadquartersMaySetOtherDays() {
    Policy strict =
        Policy.of(List.of(rule())).withParameter("GRD-007.most", LocalDate.of(2022, 1, 1), 0);
    verify(rule(), strict, violating().on("2022-05-01")).isSatisfiedBy("c-hospital");
    verify(rule(), strict, violating().on("2022-05-02")).reports("c-hospital vacant");
  }

  private static Scenario withRoles(CellRole... roles) {
    return Scenario.compliant().cell("c-hospital", cell -> cell.withRoles(roles));
  }
}
