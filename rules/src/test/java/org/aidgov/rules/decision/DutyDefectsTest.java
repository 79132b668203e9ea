package org.aidgov.rules.decision;

import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.CITY;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.PROVINCIAL;
import static org.aidgov.rules.catalogue.institution.InstitutionScenarios.days;
import static org.aidgov.rules.decision.Said.view;
import static org.aidgov.rules.decision.SaidReasons.assertSaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DutyDefectsTest {
  @Test
  void everyDutyOfTheSmallHeadquartersIsClear() {
    assertSaid(ask(Scenario.compliant()), "duty-defect.clear");
  }

  @Test
  void saysWhichDutyIsUnclearHowAndSinceWhen() {
    Duty leave = Scenario.compliant().content().duties().get(0);
    Scenario several =
        Scenario.compliant()
            .add(leave.withId(new DutyId("d-a")).withAssignments())
            .add(
                leave
                    .withId(new DutyId("d-b"))
                    .withAssignments(
                        DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
                        DutyAssignment.ofEachCell(DutyLevel.THIRD, days("2022-01-01/.."))))
            .add(
                leave
                    .withId(new DutyId("d-c"))
                    .withAssignments(
                        DutyAssignment.of(DutyLevel.SECOND, CITY, days("2020-04-01/..")),
                        DutyAssignment.ofEachCell(DutyLevel.SECOND, days("2022-02-01/.."))))
            .add(
                leave
                    .withId(new DutyId("d-d"))
                    .withAssignments(
                        new DutyAssignment(
                            DutyLevel.SECOND,
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            days("2022-03-01/.."),
                            DayRange.ALWAYS)));
    Answer<List<DutyDefects.Defect>> answer = ask(several);
    assertThat(answer.value())
        .containsExactly(
            defect("d-a", DutyDefects.Kind.NOBODY, "2020-04-01"),
            defect("d-b", DutyDefects.Kind.SEVERAL_LEVELS, "2022-01-01"),
            defect("d-c", DutyDefects.Kind.SEVERAL_UNITS, "2022-02-01"),
            defect("d-d", DutyDefects.Kind.NO_UNIT, "2022-03-01"));
    assertSaid(
        answer,
        "duty-defect.none",
        "duty-defect.several-levels",
        "duty-defect.several-units",
        "duty-defect.no-unit");
    assertThat(DutyDefects.of(view(several), Catalogue.policy(), PROVINCIAL::equals).value())
        .isEmpty();
  }

  private static Answer<List<DutyDefects.Defect>> ask(Scenario scenario) {
    return DutyDefects.of(view(scenario), Catalogue.policy(), any -> true);
  }

  private static DutyDefects.Defect defect(String duty, DutyDefects.Kind kind, String since) {
    return new DutyDefects.Defect(CITY, new DutyId(duty), kind, LocalDate.parse(since));
  }
}
