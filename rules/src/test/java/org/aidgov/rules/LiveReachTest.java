package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.evaluation.Difference;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.institution.DutyAssignment;
import org.aidgov.core.institution.DutyLevel;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.grid.UnitInOneCell;
import org.aidgov.rules.catalogue.institution.DutyIsOneUnits;
import org.aidgov.rules.catalogue.life.PlannedMeetingsAreHeld;
import org.aidgov.rules.catalogue.party.RelationAtHostBranch;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Changes reach whom no rule of the catalogue looks at that way, but a host's own rule may. */
class LiveReachTest {
  @Test
  void whoAttendedAMeetingOfABranchOfOthers() {
    String lecture = "t-office-2021-07-01";
    Rule rule =
        new OwnRule(
            person ->
                person.countAttended(
                        DayRange.parse("2021-01-01/2022-01-01"),
                        meeting -> meeting.kind() == LifeMeeting.Kind.GROUP_MEETING)
                    == 0);
    Scenario scenario =
        Scenario.compliant().party("p-4", f -> f.withAttended(new MeetingId(lecture)));
    LifeMeeting meeting =
        scenario.content().meetings().stream()
            .filter(one -> one.id().value().equals(lecture))
            .findFirst()
            .orElseThrow()
            .withKind(LifeMeeting.Kind.GROUP_MEETING);

    assertThat(after(rule, scenario, new Change.PutMeeting(meeting)))
        .containsExactly("OWN-001 PERSON p-4 wrong 2022-05-11");
  }

  @Test
  void whoIsPutInChargeOfACellOfOthers() {
    Rule rule = new OwnRule(person -> person.cellRoles().size() < 3);
    Scenario scenario = Scenario.compliant();
    Scenario two =
        scenario.cell("c-root", cell -> cell.withRoles(role("p-2"))); // and of c-city already
    Change change =
        new Change.PutCell(
            two.register().cell(new CellId("c-hospital")).orElseThrow().withRoles(role("p-2")));

    assertThat(after(rule, two, change)).containsExactly("OWN-001 PERSON p-2 wrong 2022-05-11");
  }

  /** A meeting that was only planned is in no list of those held. */
  @Test
  void whatABranchHadPlannedForADayOnWhichItIsThereAfterAll() {
    Scenario planned =
        Scenario.compliant()
            .add(
                LifeMeeting.builder()
                    .id(new MeetingId("plan"))
                    .organisation(new PartyOrganisationId("t-office"))
                    .kind(LifeMeeting.Kind.MEMBERS_MEETING)
                    .planned(LocalDate.of(2022, 4, 20))
                    .build());
    Change change =
        new Change.PutBranch(
            planned.register().branch(new PartyOrganisationId("t-office")).orElseThrow());
    Scenario ended =
        planned.branch("t-office", b -> b.withDays(DayRange.parse("2020-03-15/2022-04-01")));

    assertThat(after(new PlannedMeetingsAreHeld(), ended, change))
        .containsExactly("PTY-044 MEETING plan slipped 2022-05-05");
  }

  /** The relation is with the branch, though the person takes part in the life of no branch. */
  @Test
  void whoseRelationIsWithABranchThatEnds() {
    Scenario scenario = Scenario.compliant().party("p-4", file -> file.withMemberships());
    Change change =
        new Change.PutBranch(
            scenario.content().branches().stream()
                .filter(branch -> branch.id().value().equals("h-hospital"))
                .findFirst()
                .orElseThrow()
                .withDays(DayRange.parse("2020-03-01/2022-05-01")));

    assertThat(after(new RelationAtHostBranch(), scenario, change))
        .contains("PTY-005 PERSON p-4 ended 2022-05-01");
  }

  /** As above, without any transfer: the relation has always been there. */
  @Test
  void whoseRelationHasAlwaysBeenWithABranchThatEnds() {
    PartyOrganisationId hospital = new PartyOrganisationId("h-hospital");
    Scenario scenario =
        Scenario.compliant()
            .party("p-4", file -> file.withMemberships().withTransfers().withHome(hospital));
    Change change =
        new Change.PutBranch(
            scenario.content().branches().stream()
                .filter(branch -> branch.id().equals(hospital))
                .findFirst()
                .orElseThrow()
                .withDays(DayRange.parse("2020-03-01/2022-05-01")));

    assertThat(after(new RelationAtHostBranch(), scenario, change))
        .contains("PTY-005 PERSON p-4 ended 2022-05-01");
  }

  @Test
  void whoseDutyAGroupHasThatEnds() {
    OfficeGroupId medical = new OfficeGroupId("g-medical");
    Scenario scenario =
        Scenario.compliant()
            .duty(
                "d-leave",
                duty ->
                    duty.withAssignments(
                        new DutyAssignment(
                            DutyLevel.SECOND,
                            false,
                            Optional.empty(),
                            Optional.of(medical),
                            Optional.empty(),
                            DayRange.parse("2020-04-01/.."),
                            DayRange.ALWAYS)));
    Change change =
        new Change.PutGroup(
            scenario.content().groups().stream()
                .filter(group -> group.id().equals(medical))
                .findFirst()
                .orElseThrow()
                .withDays(DayRange.parse("2020-03-01/2022-05-01")));

    assertThat(after(new DutyIsOneUnits(), scenario, change))
        .containsExactly("INS-013 HEADQUARTERS hq-city none/d-leave 2022-05-01");
  }

  /** Today nothing changes for the unit where somebody has a post; on the day of return it does. */
  @Test
  void whereSomebodyIsCountedUntilTheTourEnds() {
    Scenario scenario = Scenario.compliant().cell("c-hospital", cell -> cell.withUnits());
    Dossier dossier =
        scenario.content().people().stream()
            .filter(one -> one.person().id().value().equals("p-4"))
            .findFirst()
            .orElseThrow();
    Person person = dossier.person();
    TourStep returned = TourStep.of(TourStage.RETURNED, LocalDate.of(2022, 8, 6));
    Tour ending = person.tours().get(0).withSteps(plus(person.tours().get(0).steps(), returned));
    LiveEvaluation live =
        Evaluator.of(Policy.of(List.of(new UnitInOneCell())))
            .follow(scenario.register(), scenario.asOf());
    live.apply(List.of(new Change.PutPerson(dossier.withPerson(person.withTours(ending)))));
    Difference difference = live.moveTo(LocalDate.of(2022, 8, 7));

    assertThat(difference.changed())
        .extracting(finding -> finding.facts().get("people"))
        .containsExactly(FactValue.of(4));
  }

  private static List<TourStep> plus(List<TourStep> steps, TourStep step) {
    return ImmutableList.<TourStep>builder().addAll(steps).add(step).build();
  }

  private static CellRole role(String person) {
    return new CellRole(
        new PersonId(person), CellRole.Kind.HEAD, DayRange.parse("2020-03-01/.."), DayRange.ALWAYS);
  }

  private static List<String> after(Rule rule, Scenario scenario, Change change) {
    LiveEvaluation live =
        Evaluator.of(Policy.of(List.of(rule))).follow(scenario.register(), scenario.asOf());
    assertThat(live.evaluation().findings()).isEmpty();
    Difference difference = live.apply(List.of(change));
    return difference.introduced().stream().map(finding -> finding.id().toString()).toList();
  }
}
