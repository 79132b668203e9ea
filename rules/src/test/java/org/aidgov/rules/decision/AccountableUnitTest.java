package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.catalogue.staff.StaffScenarios.returned;
import static org.aidgov.rules.decision.Said.person;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class AccountableUnitTest {
  private static final DutyId DUTY = new DutyId("d-leave");

  @Test
  void aNamedHeadquartersIsAccountableByItsCommander() {
    Answer<Optional<AccountableUnit>> answer = ask(Scenario.compliant(), "c-hospital");
    assertThat(answer.value())
        .contains(
            new AccountableUnit(
                DutyLevel.SECOND,
                new SubjectId(Scope.HEADQUARTERS, "hq-city"),
                List.of(person("p-2"))));
    assertSaid(answer, "accountable-unit.is");
  }

  @Test
  void eachCellOfALevelIsAccountableInItsOwnArea() {
    assertThat(ask(each(DutyLevel.THIRD), "c-hospital").value())
        .contains(unit(DutyLevel.THIRD, Scope.CELL, "c-hospital", "p-4"));
    assertThat(ask(each(DutyLevel.THIRD), "c-hq").value())
        .contains(unit(DutyLevel.THIRD, Scope.CELL, "c-hq", "p-3"));
    assertThat(ask(each(DutyLevel.SECOND), "c-hospital").value())
        .contains(unit(DutyLevel.SECOND, Scope.CELL, "c-city", "p-2"));
    assertThat(ask(each(DutyLevel.FIRST), "c-hospital").value())
        .contains(unit(DutyLevel.FIRST, Scope.CELL, "c-root", "p-1"));
    assertThat(ask(each(DutyLevel.FIRST), "c-root").value())
        .contains(unit(DutyLevel.FIRST, Scope.CELL, "c-root", "p-1"));
  }

  @Test
  void aCellAboveTheLevelHasNoOneUnitThere() {
    assertSaid(ask(each(DutyLevel.THIRD), "c-city"), "accountable-unit.no-unit-there");
    assertSaid(
        ask(each(DutyLevel.SECOND).cell("c-hospital", c -> c.withParents()), "c-hospital"),
        "accountable-unit.no-unit-there");
  }

  @Test
  void groupsAndRecipientUnitsCanBeAccountable() {
    assertThat(ask(assigned(group("g-medical")), "c-hospital").value())
        .contains(unit(DutyLevel.SECOND, Scope.OFFICE_GROUP, "g-medical", "p-4"));
    assertThat(ask(assigned(recipient("u-hospital")), "c-hospital").value())
        .contains(unit(DutyLevel.THIRD, Scope.UNIT, "u-hospital", "p-4"));
  }

  @Test
  void saysWhereNobodyLeads() {
    Scenario vacant = Scenario.compliant().headquarters("hq-city", h -> h.withLeaders());
    assertSaid(ask(vacant, "c-hospital"), "accountable-unit.vacant");
    assertThat(ask(vacant, "c-hospital").value().orElseThrow().people()).isEmpty();
  }

  @Test
  void whoeverHasLeftIsNotAccountable() {
    Scenario left = returned(Scenario.compliant(), "p-2", "2022-05-10");
    assertSaid(ask(left, "c-hospital"), "accountable-unit.vacant");
    assertThat(ask(left, "c-hospital").value().orElseThrow().people()).isEmpty();
  }

  @Test
  void aGroupThatHasEndedIsNotAccountable() {
    Scenario ended =
        assigned(group("g-medical"))
            .group("g-medical", g -> g.withDays(days("2020-03-01/2022-05-11")));
    assertSaid(ask(ended, "c-hospital"), "accountable-unit.unclear");
  }

  @Test
  void nobodyIsAccountableForAnUnclearDuty() {
    assertSaid(ask(assigned(), "c-hospital"), "accountable-unit.unclear");
    assertSaid(
        ask(
            assigned(
                DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
                DutyAssignment.ofEachCell(DutyLevel.THIRD, days("2020-04-01/.."))),
            "c-hospital"),
        "accountable-unit.unclear");
    assertSaid(
        ask(
            assigned(
                new DutyAssignment(
                    DutyLevel.SECOND,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    days("2020-04-01/.."),
                    DayRange.ALWAYS)),
            "c-hospital"),
        "accountable-unit.unclear");
  }

  @Test
  void asksOnlyWhereDutyAndCellExistAndBelongTogether() {
    assertSaid(
        ask(Scenario.compliant().on("2020-03-31"), "c-hospital"), "accountable-unit.not-there");
    assertSaid(
        ask(Scenario.compliant().cell("c-hospital", c -> c.withProvince("hubei")), "c-hospital"),
        "accountable-unit.other-province");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ask(Scenario.compliant(), "c-99"))
        .withMessageContaining("c-99");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AccountableUnit.of(
                    view(Scenario.compliant()), new DutyId("d-99"), new CellId("c-hq")))
        .withMessageContaining("d-99");
  }

  private static Scenario each(DutyLevel level) {
    return assigned(DutyAssignment.ofEachCell(level, days("2020-04-01/..")));
  }

  private static Scenario assigned(DutyAssignment... assignments) {
    return Scenario.compliant().duty("d-leave", d -> d.withAssignments(assignments));
  }

  private static DutyAssignment group(String group) {
    return new DutyAssignment(
        DutyLevel.SECOND,
        false,
        Optional.empty(),
        Optional.of(new OfficeGroupId(group)),
        Optional.empty(),
        days("2020-04-01/.."),
        DayRange.ALWAYS);
  }

  private static DutyAssignment recipient(String unit) {
    return new DutyAssignment(
        DutyLevel.THIRD,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new UnitId(unit)),
        days("2020-04-01/.."),
        DayRange.ALWAYS);
  }

  private static AccountableUnit unit(DutyLevel level, Scope scope, String id, String head) {
    return new AccountableUnit(level, new SubjectId(scope, id), List.of(person(head)));
  }

  private static Answer<Optional<AccountableUnit>> ask(Scenario scenario, String cell) {
    return AccountableUnit.of(view(scenario), DUTY, new CellId(cell));
  }
}
