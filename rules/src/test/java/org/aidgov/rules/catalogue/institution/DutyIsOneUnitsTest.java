package org.aidgov.rules.catalogue.institution;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.testkit.RuleVerifier.verify;

import java.util.Optional;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RuleExample;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DutyIsOneUnitsTest implements RuleExample {
  @Override
  public Rule rule() {
    return new DutyIsOneUnits();
  }

  @Override
  public Scenario violating() {
    return assigned();
  }

  @Test
  void reportsADutyThatIsNobodysSinceItIsThere() {
    verify(rule(), violating()).reports("hq-city none/d-leave").since("hq-city", "2020-04-01");
  }

  @Test
  void reportsADutyFromTheDayOnWhichItHasBecomeNobodys() {
    Scenario ended =
        assigned(DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), ended).reports("hq-city none/d-leave").since("hq-city", "2022-05-11");
  }

  @Test
  void reportsADutyOfTwoLevelsFromTheFirstDayOfBoth() {
    Scenario two =
        assigned(
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
            DutyAssignment.ofEachCell(DutyLevel.THIRD, days("2022-05-11/..")));
    verify(rule(), two).reports("hq-city several-levels/d-leave").since("hq-city", "2022-05-11");
    verify(rule(), two.on("2022-05-10")).isSatisfiedBy("hq-city");
  }

  @Test
  void reportsADutyOfTwoUnitsOfOneLevel() {
    Scenario two =
        assigned(
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
            group("g-medical", "2022-05-11/.."));
    verify(rule(), two).reports("hq-city several-units/d-leave").since("hq-city", "2022-05-11");
    verify(rule(), two.on("2022-05-10")).isSatisfiedBy("hq-city");
  }

  @Test
  void theSameUnitNotedTwiceIsOneAndWhoFollowsOnTheSameDayToo() {
    Scenario twice =
        assigned(
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2021-04-01/..")));
    verify(rule(), twice).isSatisfiedBy("hq-city");
    Scenario followed =
        assigned(
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/2022-05-11")),
            group("g-medical", "2022-05-11/.."));
    verify(rule(), followed.on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), followed).isSatisfiedBy("hq-city");
  }

  @Test
  void aRecordThatIsRenewedDoesNotBeginAnew() {
    Scenario renewed =
        assigned(
            DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
            group("g-medical", "2022-01-01/2022-05-01"),
            group("g-medical", "2022-05-01/.."));
    verify(rule(), renewed).reports("hq-city several-units/d-leave").since("hq-city", "2022-01-01");
  }

  @Test
  void reportsALevelOfWhichNobodyHasSaidTheUnit() {
    verify(rule(), assigned(unnamed("2020-04-01/..")))
        .reports("hq-city no-unit/d-leave")
        .since("hq-city", "2020-04-01");
  }

  @Test
  void aUnitUnnamedIsUnnamedSinceTheDutyIsThereHoweverOftenThatIsNoted() {
    Scenario renewed =
        assigned(unnamed("2019-01-01/2022-01-01"), unnamed("2022-01-01/.."))
            .duty("d-leave", d -> d.withDays(days("2020-04-01/..")));
    verify(rule(), renewed).reports("hq-city no-unit/d-leave").since("hq-city", "2020-04-01");
    Scenario named =
        assigned(unnamed("2020-04-01/.."), group("g-medical", "2022-01-01/2022-05-01"));
    verify(rule(), named).reports("hq-city no-unit/d-leave").since("hq-city", "2022-05-01");
  }

  @Test
  void aGroupThatHasEndedIsAccountableForNothing() {
    Scenario ended =
        assigned(group("g-medical", "2020-04-01/.."))
            .group("g-medical", g -> g.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), ended.on("2022-05-10")).isSatisfiedBy("hq-city");
    verify(rule(), ended).reports("hq-city none/d-leave").since("hq-city", "2022-05-11");
  }

  @Test
  void aHeadquartersThatHasEndedIsNoSecondUnit() {
    Scenario two =
        assigned(
                DutyAssignment.of(
                    DutyLevel.SECOND, new HeadquartersId("hq-zj"), days("2020-04-01/..")),
                group("g-medical", "2020-04-01/.."))
            .headquarters("hq-zj", h -> h.withDays(days("2020-03-01/2022-05-11")));
    verify(rule(), two.on("2022-05-10"))
        .reports("hq-city several-units/d-leave")
        .since("hq-city", "2020-04-01");
    verify(rule(), two).isSatisfiedBy("hq-city");
  }

  @Test
  void eachCellOfALevelAndARecipientUnitAreUnits() {
    verify(rule(), assigned(DutyAssignment.ofEachCell(DutyLevel.THIRD, days("2020-04-01/.."))))
        .isSatisfiedBy("hq-city");
    verify(
            rule(),
            assigned(
                new DutyAssignment(
                    DutyLevel.THIRD,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new UnitId("u-hospital")),
                    days("2020-04-01/.."),
                    DayRange.ALWAYS)))
        .isSatisfiedBy("hq-city");
  }

  @Test
  void asksOnlyAboutDutiesThatAreThere() {
    Scenario over = violating().duty("d-leave", d -> d.withDays(days("2020-04-01/2022-05-11")));
    verify(rule(), over.on("2022-05-10")).reports("hq-city none/d-leave");
    verify(rule(), over).isNotApplicableTo("hq-city", "no-duty");
    verify(rule(), Scenario.compliant()).isNotApplicableTo("hq-zj", "no-duty");
    verify(rule(), violating().on("2020-02-29")).isNotApplicableTo("hq-city", "does-not-exist");
  }

  private static Scenario assigned(DutyAssignment... assignments) {
    return Scenario.compliant().duty("d-leave", d -> d.withAssignments(assignments));
  }

  private static DutyAssignment group(String group, String days) {
    return new DutyAssignment(
        DutyLevel.SECOND,
        false,
        Optional.empty(),
        Optional.of(new OfficeGroupId(group)),
        Optional.empty(),
        DayRange.parse(days),
        DayRange.ALWAYS);
  }

  private static DutyAssignment unnamed(String days) {
    return new DutyAssignment(
        DutyLevel.SECOND,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DayRange.parse(days),
        DayRange.ALWAYS);
  }
}
