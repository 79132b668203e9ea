package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aidgov.core.Samples;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PlaceId;
import org.aidgov.core.staff.RecipientUnit;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final String ONCE = "must be there only once, but is also at ";

  @Test
  void acceptsTheSample() {
    Register register = Register.of(Samples.content());

    assertThat(register.content()).isEqualTo(Samples.content());
    assertThat(register.provinces()).containsExactly("zhejiang");
  }

  @Test
  void acceptsNothing() {
    Register register = Register.of(RegisterContent.builder().build());

    assertThat(register.provinces()).isEmpty();
    assertThat(register.asOf(Samples.START).person(new PersonId("p-1"))).isEmpty();
  }

  @Test
  void reportsEveryIdThatIsThereTwiceAtOnce() {
    RegisterContent content = Samples.content();
    RegisterContent twice =
        content
            .withBatches(twice(content.batches()))
            .withPlaces(twice(content.places()))
            .withUnits(twice(content.units()))
            .withHomeUnits(twice(content.homeUnits()))
            .withHeadquarters(twice(content.headquarters()))
            .withGroups(twice(content.groups()))
            .withCells(twice(content.cells()))
            .withCommittees(twice(content.committees()))
            .withBranches(twice(content.branches()))
            .withMeetings(twice(content.meetings()))
            .withPeople(twice(content.people()))
            .withInstitutions(twice(content.institutions()))
            .withMeasures(twice(content.measures()))
            .withDuties(twice(content.duties()))
            .withRevisionPlans(twice(content.revisionPlans()))
            .withSupervisionLedgers(twice(content.supervisionLedgers()))
            .withSeries(twice(content.series().subList(0, 1)))
            .withSittings(twice(content.sittings()))
            .withAgreedItems(twice(content.agreedItems()))
            .withTaskForces(twice(content.taskForces()))
            .withWorkResults(twice(content.workResults().subList(0, 1)));

    assertThat(problemsOf(twice))
        .containsExactly(
            new Problem("$.batches[1].key", "zhejiang/10", ONCE + "$.batches[0].key"),
            new Problem("$.places[1].id", "place-1", ONCE + "$.places[0].id"),
            new Problem("$.units[1].id", "unit-1", ONCE + "$.units[0].id"),
            new Problem("$.homeUnits[1].id", "home-1", ONCE + "$.homeUnits[0].id"),
            new Problem("$.headquarters[2].id", "hq-0", ONCE + "$.headquarters[0].id"),
            new Problem("$.headquarters[3].id", "hq-1", ONCE + "$.headquarters[1].id"),
            new Problem("$.groups[1].id", "group-1", ONCE + "$.groups[0].id"),
            new Problem("$.cells[2].id", "cell-0", ONCE + "$.cells[0].id"),
            new Problem("$.cells[3].id", "cell-1", ONCE + "$.cells[1].id"),
            new Problem("$.committees[1].id", "committee-1", ONCE + "$.committees[0].id"),
            new Problem("$.branches[1].id", "branch-1", ONCE + "$.branches[0].id"),
            new Problem("$.people[1].person.id", "p-1", ONCE + "$.people[0].person.id"),
            new Problem("$.institutions[1].id", "institution-1", ONCE + "$.institutions[0].id"),
            new Problem("$.measures[1].id", "measure-1", ONCE + "$.measures[0].id"),
            new Problem("$.duties[1].id", "duty-1", ONCE + "$.duties[0].id"),
            new Problem("$.revisionPlans[1].id", "plan-1", ONCE + "$.revisionPlans[0].id"),
            new Problem(
                "$.supervisionLedgers[1].headquarters",
                "hq-1",
                ONCE + "$.supervisionLedgers[0].headquarters"),
            new Problem("$.series[1].id", "series-1", ONCE + "$.series[0].id"),
            new Problem("$.sittings[1].id", "sitting-1", ONCE + "$.sittings[0].id"),
            new Problem("$.agreedItems[1].id", "item-1", ONCE + "$.agreedItems[0].id"),
            new Problem("$.taskForces[1].id", "force-1", ONCE + "$.taskForces[0].id"),
            new Problem("$.workResults[1].id", "result-0", ONCE + "$.workResults[0].id"),
            new Problem("$.meetings[1].id", "meeting-1", ONCE + "$.meetings[0].id"));
  }

  /** What was corrected stays on record beside what is believed in its place. */
  @Test
  void twoVersionsOfAMeetingAreNotBelievedTogether() {
    LifeMeeting gone = meeting("2020-01-01/2020-02-01").withId(new MeetingId("meeting-0"));
    LifeMeeting twice = meeting("2020-01-01/..");
    String path = "$.meetings[%s].id";

    assertThat(problemsOf(Samples.content().withMeetings(gone, twice, twice)))
        .containsExactly(new Problem(path.formatted(2), "meeting-1", ONCE + path.formatted(1)));
    assertThat(
            problemsOf(
                Samples.content()
                    .withMeetings(
                        meeting("2020-01-01/2020-03-01"), meeting("2020-02-01/2020-04-01"))))
        .contains(new Problem(path.formatted(1), "meeting-1", ONCE + path.formatted(0)));
    Register corrected =
        Register.of(
            Samples.content()
                .withMeetings(meeting("2020-01-01/2020-03-01"), meeting("2020-03-01/..")));
    assertThat(corrected.knownOn(LocalDate.of(2020, 2, 1)).content().meetings()).hasSize(1);
  }

  private static LifeMeeting meeting(String known) {
    return Samples.meeting().withKnown(DayRange.parse(known));
  }

  @Test
  void reportsEveryIdThatNamesNothingAtOnce() {
    RegisterContent content =
        withoutTexts()
            .withBatches()
            .withPlaces()
            .withUnits(Samples.content().units())
            .withHomeUnits()
            .withHeadquarters(Samples.headquarters())
            .withCells(Samples.cell());
    RegisterContent all =
        content
            .withMeetings(Samples.meeting().withOrganisation(new PartyOrganisationId("nowhere")))
            .withPeople(
                Samples.dossier()
                    .withParty(Samples.partyFile().withAttended(new MeetingId("meeting-2"))));

    assertThat(problemsOf(all))
        .containsExactly(
            new Problem("$.units[0].place", "place-1", "must name one of $.places"),
            new Problem("$.headquarters[0].parent", "hq-0", "must name one of $.headquarters"),
            new Problem(
                "$.headquarters[0].places[?(@=='place-1')]",
                "place-1",
                "must name one of $.places"),
            new Problem(
                "$.cells[0].parents[?(@.cell=='cell-0')].cell",
                "cell-0",
                "must name one of $.cells"),
            new Problem(
                "$.meetings[0].organisation",
                "nowhere",
                "must name one of $.branches or $.committees"),
            new Problem(
                "$.people[0].person.tours[?(@.batch=='zhejiang/10')].batch",
                "zhejiang/10",
                "must name one of $.batches"),
            new Problem(
                "$.people[0].person.tours[?(@.homeUnit=='home-1')].homeUnit",
                "home-1",
                "must name one of $.homeUnits"),
            new Problem(
                "$.people[0].party.attended[?(@=='meeting-2')]",
                "meeting-2",
                "must name one of $.meetings"));
  }

  @Test
  void reportsEveryReferenceToAThingThatWasLeftOut() {
    RegisterContent content =
        withoutTexts()
            .withUnits()
            .withHeadquarters(List.of())
            .withGroups()
            .withCells()
            .withCommittees()
            .withDisciplineBodies()
            .withEmergencies();

    assertThat(problemsOf(content).stream().map(Problem::path))
        .containsExactly(
            "$.branches[0].headquarters",
            "$.branches[0].groups[?(@.group=='group-1')].group",
            "$.branches[0].units[?(@.unit=='unit-1')].unit",
            "$.people[0].person.tours[?(@.headquarters=='hq-1')].headquarters",
            "$.people[0].person.posts[?(@.unit=='unit-1')].unit",
            "$.people[0].person.groups[?(@.group=='group-1')].group",
            "$.people[0].cells[?(@.cell=='cell-1')].cell",
            "$.people[0].care.offers[?(@.emergency=='emergency-1')].emergency",
            "$.people[0].supervision.shifts[?(@.unit=='unit-1')].unit",
            "$.disciplineLedgers[0].headquarters",
            "$.disciplineLedgers[0].supervision[?(@.cell=='cell-1')].cell",
            "$.disciplineLedgers[0].supervision[?(@.body=='body-1')].body",
            "$.disciplineLedgers[0].matters[?(@.to=='body-1')].to",
            "$.supervisionLedgers[0].headquarters",
            "$.series[0].headquarters",
            "$.series[1].headquarters",
            "$.taskForces[0].headquarters",
            "$.workResults[0].headquarters",
            "$.workResults[1].headquarters");
    assertThat(problemsOf(withoutTexts().withBranches()).stream().map(Problem::path))
        .containsExactly(
            "$.meetings[0].organisation",
            "$.people[0].party.memberships[?(@.branch=='branch-1')].branch");
    assertThat(
            problemsOf(withoutTexts().withHeadquarters(Samples.content().headquarters().get(0)))
                .stream()
                .map(Problem::path))
        .containsExactly(
            "$.groups[0].headquarters",
            "$.cells[1].headquarters[?(@.headquarters=='hq-1')].headquarters",
            "$.committees[0].headquarters",
            "$.branches[0].headquarters",
            "$.people[0].person.tours[?(@.headquarters=='hq-1')].headquarters",
            "$.disciplineBodies[0].headquarters",
            "$.disciplineLedgers[0].headquarters",
            "$.emergencies[0].headquarters",
            "$.supervisionLedgers[0].headquarters",
            "$.series[0].headquarters",
            "$.series[1].headquarters",
            "$.taskForces[0].headquarters",
            "$.workResults[0].headquarters",
            "$.workResults[1].headquarters");
    assertThat(
            problemsOf(withoutTexts().withUnits().withPeople().withBranches().withMeetings())
                .stream()
                .map(Problem::path))
        .containsExactly(
            "$.cells[1].units[?(@.unit=='unit-1')].unit", "$.sittings[0].partyMeeting");
    assertThat(
            problemsOf(Samples.content().withSeries().withSittings().withTaskForces()).stream()
                .map(Problem::path))
        .containsExactly(
            "$.people[0].meetings.series[?(@.series=='series-1')].series",
            "$.people[0].meetings.attended[?(@.sitting=='sitting-1')].sitting",
            "$.agreedItems[0].sitting");
    assertThat(
            problemsOf(
                    Samples.content()
                        .withSeries(Samples.forceSeries())
                        .withSittings(Samples.sitting())
                        .withTaskForces()
                        .withWorkResults(Samples.workResult())
                        .withPeople())
                .stream()
                .map(Problem::path))
        .containsExactly(
            "$.series[0].taskForce",
            "$.sittings[0].series",
            "$.workResults[0].grewFrom[?(@.from=='result-0')].from");
  }

  // M1: a Party meeting is never one of the three systems, so none is both.
  @Test
  void refusesAWorkMeetingThatIsAMeetingOfOrganisationalLifeToo() {
    SittingId both = new SittingId("meeting-1");
    RegisterContent content =
        Samples.content().withSittings(Samples.sitting(), Samples.sitting().withId(both));

    assertThat(problemsOf(content))
        .containsExactly(
            new Problem(
                "$.sittings[1].id",
                "meeting-1",
                "must not be the id of a meeting of organisational life, too"));
    Register register = Register.of(Samples.content());
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(
            () ->
                register.apply(
                    List.of(
                        new Change.PutMeeting(
                            Samples.meeting().withId(new MeetingId("sitting-1"))))))
        .withMessage("$[0].id: must not be the id of a sitting, too, but was 'sitting-1'");
  }

  @Test
  void reportsEveryReferenceOfInstitutionsThatNamesNothing() {
    RegisterContent content = Samples.content();

    assertThat(
            problemsOf(content.withBatches().withDuties().withGroups().withBranches().withCells())
                .stream()
                .map(Problem::path)
                .filter(path -> !path.startsWith("$.people") && !path.startsWith("$.meetings")))
        .containsExactly(
            "$.institutions[0].versions[?(@.number==1)].appliesTo.groups[?(@=='group-1')]",
            "$.institutions[0].versions[?(@.number==1)].provisions[?(@.duty=='duty-1')].duty",
            "$.revisionPlans[0].batch",
            "$.disciplineLedgers[0].supervision[?(@.cell=='cell-1')].cell");
    assertThat(problemsOf(content.withInstitutions()).stream().map(Problem::path))
        .containsExactly(
            "$.measures[0].backings[?(@.institution=='institution-1')].institution",
            "$.revisionPlans[0].items[?(@.institution=='institution-1')].institution");
    assertThat(
            problemsOf(content.withHeadquarters(content.headquarters().get(0))).stream()
                .filter(problem -> problem.value().equals("hq-1"))
                .map(Problem::path)
                .skip(5))
        .containsExactly(
            "$.institutions[0].headquarters",
            "$.institutions[0].versions[?(@.number==1)].appliesTo.headquarters[?(@=='hq-1')]",
            "$.institutions[0].versions[?(@.number==1)].steps[?(@.by=='hq-1')].by",
            "$.measures[0].headquarters",
            "$.duties[0].headquarters",
            "$.duties[0].assignments[?(@.headquarters=='hq-1')].headquarters",
            "$.revisionPlans[0].headquarters",
            "$.disciplineBodies[0].headquarters",
            "$.disciplineLedgers[0].headquarters",
            "$.emergencies[0].headquarters",
            "$.supervisionLedgers[0].headquarters",
            "$.series[0].headquarters",
            "$.series[1].headquarters",
            "$.taskForces[0].headquarters",
            "$.workResults[0].headquarters",
            "$.workResults[1].headquarters");
  }

  private static RegisterContent withoutTexts() {
    return Samples.content().withInstitutions().withMeasures().withDuties().withRevisionPlans();
  }

  @Test
  void reportsABodyThatAPersonsArrangementNamesInVain() {
    RegisterContent content =
        Samples.content()
            .withPeople(
                Samples.dossier()
                    .withPersonalSupervision(
                        Samples.personalSupervision()
                            .withSupervisor(new DisciplineBodyId("nobody"))));

    assertThat(problemsOf(content).stream().map(Problem::path))
        .containsExactly("$.people[0].personalSupervision[?(@.body=='nobody')].body");
  }

  @Test
  void saysEverythingInOneMessageOneProblemALine() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> Register.of(withoutTexts().withBatches().withHomeUnits()))
        .withMessage(
            "$.people[0].person.tours[?(@.batch=='zhejiang/10')].batch: must name one of $.batches, but was"
                + " 'zhejiang/10'\n"
                + "$.people[0].person.tours[?(@.homeUnit=='home-1')].homeUnit: must name one of $.homeUnits, but was"
                + " 'home-1'")
        .satisfies(e -> assertThat(e.omitted()).isZero());
  }

  @Test
  void namesManyProblemsAndCountsTheRest() {
    List<RecipientUnit> units =
        IntStream.range(0, Problems.MOST + 7)
            .mapToObj(
                i ->
                    Samples.content()
                        .units()
                        .get(0)
                        .withId(new UnitId("unit-x" + i))
                        .withPlace(new PlaceId("nowhere")))
            .toList();
    InvalidInputException refusal =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> Register.of(RegisterContent.builder().addAllUnits(units).build()));

    assertThat(refusal.problems()).hasSize(Problems.MOST);
    assertThat(refusal.omitted()).isEqualTo(7);
  }

  @Test
  void refusesABranchAndACommitteeOfOneId() {
    RegisterContent content =
        Samples.content()
            .withCommittees(
                Samples.content().committees().stream()
                    .map(c -> renamed(c, new PartyOrganisationId("branch-1")))
                    .toList());

    assertThat(problemsOf(content))
        .contains(
            new Problem("$.committees[0].id", "branch-1", "must not be the id of a branch, too"));
  }

  /** Returns a dossier that says somebody is in a cell, which was found wrong on 20 June 2020. */
  private static Dossier wronglyInACell() {
    return Samples.dossier()
        .withCells(
            new CellAssignment(
                new CellId("cell-1"),
                DayRange.parse("2020-03-01/.."),
                DayRange.parse("2020-03-02/2020-06-20")));
  }

  @Test
  void doesNotShowWhatHasBeenCorrected() {
    Register register = Register.of(Samples.content().withPeople(wronglyInACell()));
    PersonId person = register.content().people().get(0).person().id();

    assertThat(register.asOf(LocalDate.of(2020, 5, 1)).person(person).orElseThrow().cells())
        .isEmpty();
    assertThat(
            register
                .knownOn(LocalDate.of(2020, 6, 19))
                .asOf(LocalDate.of(2020, 5, 1))
                .person(person)
                .orElseThrow()
                .cells())
        .hasSize(1);
  }

  @Test
  void doesNotShowWhatHasBeenCorrectedAfterAChangeOfSomethingElse() {
    Dossier dossier = wronglyInACell();
    Dossier changed = dossier.withParty(Optional.empty());
    PersonId person = dossier.person().id();
    Register register =
        Register.of(Samples.content().withPeople(dossier))
            .apply(List.of(new Change.PutPerson(changed)));

    assertThat(register.dossier(person)).contains(changed);
    assertThat(register.asOf(LocalDate.of(2020, 5, 1)).person(person).orElseThrow().cells())
        .isEmpty();
    assertThat(register.asOf(LocalDate.of(2020, 5, 1)).person(person).orElseThrow().cellsEver())
        .isEmpty();
  }

  private static PartyCommittee renamed(PartyCommittee committee, PartyOrganisationId id) {
    return new PartyCommittee(
        id,
        committee.name(),
        committee.kind(),
        committee.headquarters(),
        committee.days(),
        committee.approvedBy());
  }

  @Test
  void aBranchAndACommitteeDoNotShareAnIdEitherWhenOneIsPut() {
    Register register = Register.of(Samples.content());
    PartyOrganisationId branch = Samples.branch().id();
    PartyCommittee committee = register.content().committees().get(0);
    PartyCommittee same = renamed(committee, branch);

    assertThatThrownBy(() -> register.apply(List.of(new Change.PutCommittee(same))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must not be the id of a branch, too");
    assertThatThrownBy(
            () ->
                register.apply(
                    List.of(new Change.PutBranch(Samples.branch().withId(committee.id())))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must not be the id of a committee, too");
  }

  /** One corrected fact of the structure, and more people than lie side by side in a table. */
  @Test
  void anybodyCanBeChangedWhenSomethingOfTheStructureHasBeenCorrected() {
    List<Dossier> people =
        IntStream.range(0, 200).mapToObj(n -> renumbered(Samples.dossier(), n)).toList();
    CellRole corrected =
        new CellRole(
            people.get(0).person().id(),
            CellRole.Kind.HEAD,
            Samples.DAYS,
            DayRange.parse("2020-02-01/2020-03-01"));
    RegisterContent content = Samples.content();
    Register register =
        Register.of(
            content
                .withPeople(people)
                .withCells(content.cells().get(0), Samples.cell().withRoles(corrected)));

    for (int number : new int[] {150, 3, 199}) {
      Dossier changed = people.get(number).withParty(Optional.empty());
      register = register.apply(List.of(new Change.PutPerson(changed)));
      assertThat(register.dossier(changed.person().id())).contains(changed);
    }
  }

  private static Dossier renumbered(Dossier dossier, int number) {
    return dossier.withPerson(dossier.person().withId(new PersonId("p-" + number)));
  }

  /** A what-if in the books of a day, when somebody was believed to be in a cell. */
  @Test
  void aChangeInTheBooksOfADayKeepsWhatWasBelievedThen() {
    Dossier dossier = wronglyInACell();
    LocalDate june = LocalDate.of(2020, 6, 1);
    Register books = Register.of(Samples.content().withPeople(dossier)).knownOn(june);
    CellAssignment another =
        new CellAssignment(new CellId("cell-0"), Samples.DAYS, DayRange.ALWAYS);

    Register changed =
        books.apply(
            List.of(new Change.PutPerson(dossier.withCells(dossier.cells().get(0), another))));

    assertThat(person(changed, june).cells()).hasSize(2);
  }

  @Test
  void theBooksOfADayCanBeChangedAndLoadedWhenPeopleAttendedMeetingsRecordedLater() {
    LocalDate recorded = LocalDate.of(2020, 7, 1);
    Register books =
        Register.of(
                Samples.content()
                    .withSittings(
                        Samples.content().sittings().stream()
                            .map(sitting -> sitting.withPartyMeeting(Optional.empty()))
                            .toList())
                    .withMeetings(Samples.meeting().withKnown(DayRange.openFrom(recorded))))
            .knownOn(recorded.minusDays(1));
    Dossier dossier = books.content().people().get(0);

    Register changed =
        books.apply(
            List.of(
                new Change.PutPerson(
                    dossier.withParty(
                        dossier.party().map(file -> file.withVoteSuspensions(List.of()))))));

    assertThat(changed.content().meetings()).isEmpty();
    assertThat(Register.of(books.content()).content()).isEqualTo(books.content());
  }

  @Test
  void aMeetingThatIsBelievedAgainCountsForWhoeverWasThere() {
    LocalDate day = LocalDate.of(2020, 12, 1);
    Register register = Register.of(Samples.content());
    LifeMeeting meeting = Samples.meeting();
    Change doubted =
        new Change.PutMeeting(meeting.withKnown(DayRange.parse("2020-02-01/2020-09-01")));
    Change believed = new Change.PutMeeting(meeting);
    assertThat(attended(register, day)).isEqualTo(1);

    Register without = register.apply(List.of(doubted));
    Register again = without.apply(List.of(believed));

    assertThat(attended(without, day)).isZero();
    assertThat(attended(again, day)).isEqualTo(1);
    assertThat(attended(register.apply(List.of(believed, doubted)), day)).isZero();
    assertThat(attended(register.apply(List.of(doubted, believed)), day)).isEqualTo(1);
    assertThat(again.content()).isEqualTo(register.content());
  }

  /** Whatever is put, what is on record makes a register again. */
  @Test
  void aMeetingThatIsPutTakesThePlaceOfThoseThatWouldBeBelievedWithIt() {
    LifeMeeting wrong = meeting("2020-01-01/2020-03-01");
    LifeMeeting right = meeting("2020-03-01/..").withHeld(LocalDate.of(2020, 10, 1));
    LifeMeeting always = Samples.meeting().withKnown(DayRange.ALWAYS);
    LifeMeeting moved = right.withHeld(LocalDate.of(2020, 10, 2));

    for (List<LifeMeeting> both : List.of(List.of(wrong, right), List.of(right, wrong))) {
      Register register = Register.of(Samples.content().withMeetings(both));
      Register changed = register.apply(List.of(new Change.PutMeeting(moved)));
      Register replaced = register.apply(List.of(new Change.PutMeeting(always)));

      assertThat(changed.content().meetings()).containsExactlyInAnyOrder(wrong, moved);
      assertThat(replaced.content().meetings()).containsExactly(always);
      for (Register one : List.of(changed, replaced)) {
        assertThat(Register.of(one.content()).content()).isEqualTo(one.content());
        assertThat(attended(one, LocalDate.of(2020, 12, 1))).isEqualTo(1);
      }
    }
  }

  @Test
  void aMeetingIsCorrectedByPuttingTheWrongOneWithItsEndAndTheRightOne() {
    LifeMeeting wrong = meeting("2020-02-01/2020-10-01");
    LifeMeeting right = meeting("2020-10-01/..").withHeld(LocalDate.of(2020, 9, 2));
    List<Change> correction = List.of(new Change.PutMeeting(wrong), new Change.PutMeeting(right));

    Register corrected = Register.of(Samples.content()).apply(correction);

    assertThat(corrected.content().meetings()).containsExactly(wrong, right);
    assertThat(corrected.knownOn(LocalDate.of(2020, 9, 30)).content().meetings())
        .containsExactly(wrong);
    assertThat(corrected.knownOn(LocalDate.of(2020, 10, 1)).content().meetings())
        .containsExactly(right);
  }

  @Test
  void hoursOfAUnitThatWereCorrectedAreNotBelievedWhenItIsPut() {
    RecipientUnit unit = Samples.content().units().get(0);
    LocalDate recorded = Samples.KNOWN.from();
    Register register = Register.of(Samples.content());
    RecipientUnit corrected =
        unit.withHours(
            new OfficeHours(
                Samples.hours().region(),
                Samples.hours().days(),
                Samples.hours().seasons(),
                DayRange.of(recorded, recorded.plusDays(30))));

    Register now = register.apply(List.of(new Change.PutUnit(corrected)));
    Register then =
        register.knownOn(recorded.minusDays(1)).apply(List.of(new Change.PutUnit(unit)));

    assertThat(person(now, Samples.START).hours(unit.id())).isEmpty();
    assertThat(now.content().units().get(0)).isEqualTo(corrected);
    assertThat(then.asOf(Samples.START).unit(unit.id()).orElseThrow().unit().hours()).isEmpty();
  }

  private static int attended(Register register, LocalDate day) {
    return person(register, day).countAttended(DayRange.ALWAYS, meeting -> true);
  }

  @Test
  void peopleWhomCellsAndBranchesNameNeedNotBeOnTheRoster() {
    PersonId stranger = new PersonId("p-77");
    RegisterContent content = Samples.content();
    var role = new CellRole(stranger, CellRole.Kind.HEAD, Samples.DAYS, Samples.KNOWN);
    var secretary =
        new BranchRole(
            stranger,
            BranchRole.Kind.SECRETARY,
            BranchRole.Basis.ELECTED,
            Samples.DAYS,
            Samples.KNOWN);
    var leader = new Leader(stranger, Leader.Role.COMMANDER, Samples.DAYS, Samples.KNOWN);
    Register register =
        Register.of(
            content
                .withCells(content.cells().get(0), Samples.cell().withRoles(role))
                .withBranches(Samples.branch().withRoles(secretary))
                .withHeadquarters(
                    content.headquarters().get(0), Samples.headquarters().withLeaders(leader)));
    CellView cell = register.asOf(Samples.START).cell(Samples.cell().id()).orElseThrow();

    assertThat(cell.roles(CellRole.Kind.HEAD)).containsExactly(role);
    assertThat(cell.person(stranger)).isEmpty();
  }

  @Test
  void partyOrganisationsElsewhereNeedNotBeInTheRegister() {
    PartyFile file =
        Samples.partyFile()
            .withTransfers(
                new RelationTransfer(
                    new PartyOrganisationId("far-away"), Optional.empty(), List.of()));

    assertThat(
            Register.of(Samples.content().withPeople(Samples.dossier().withParty(file))).content())
        .isNotNull();
  }

  /** Trap H9: the report of 10 June can be given again, whatever was learned on 20 June. */
  @Test
  void aRelationReceivedOn1JuneAndRecordedOn20JuneIsInTransitAsKnownOn10June() {
    LocalDate june10 = LocalDate.of(2020, 6, 10);
    LocalDate june20 = LocalDate.of(2020, 6, 20);
    RelationTransfer transfer =
        new RelationTransfer(
            Samples.branch().id(),
            Optional.empty(),
            List.of(
                TransferStep.of(TransferStep.Kind.SENT, LocalDate.of(2020, 5, 20)),
                new TransferStep(
                    TransferStep.Kind.RECEIVED,
                    LocalDate.of(2020, 6, 1),
                    DayRange.openFrom(june20))));
    Register register =
        Register.of(
            Samples.content()
                .withPeople(
                    Samples.dossier().withParty(Samples.partyFile().withTransfers(transfer))));
    PersonView then = person(register.knownOn(june10), june10);
    PersonView later = person(register.knownOn(june20), june10);

    assertThat(then.relation()).contains(new PartyOrganisationId("elsewhere-1"));
    assertThat(then.party().transfers().get(0).state(june10)).isEqualTo(TransferState.IN_TRANSIT);
    assertThat(later.relation()).contains(Samples.branch().id());
    assertThat(later.relationBranch()).contains(Samples.branch());
  }

  @Test
  void findsTheRelationInABranchThatIsAddedLater() {
    Branch added = Samples.branch().withId(new PartyOrganisationId("added-1"));
    Register register =
        Register.of(
            Samples.content()
                .withPeople(
                    Samples.dossier()
                        .withParty(Samples.partyFile().withHome(added.id()).withTransfers())));
    assertThat(person(register, Samples.START).relationBranch()).isEmpty();

    Register later = register.apply(List.of(new Change.PutBranch(added)));

    assertThat(person(later, Samples.START).relation()).contains(added.id());
    assertThat(person(later, Samples.START).relationBranch()).contains(added);
    assertThat(person(register, Samples.START).relationBranch()).isEmpty();
  }

  @Test
  void aMeetingRecordedLaterIsNotSeenEarlierByBranchOrPerson() {
    LocalDate recorded = LocalDate.of(2020, 9, 1);
    Register register =
        Register.of(
            Samples.content()
                .withMeetings(Samples.meeting().withKnown(DayRange.openFrom(recorded))));
    LocalDate asked = LocalDate.of(2020, 8, 1);

    for (boolean known : new boolean[] {true, false}) {
      Register asKnown = register.knownOn(known ? recorded : recorded.minusDays(1));
      int expected = known ? 1 : 0;
      BranchView branch = asKnown.asOf(asked).branch(Samples.branch().id()).orElseThrow();

      assertThat(branch.meetings(DayRange.ALWAYS, m -> true)).hasSize(expected);
      assertThat(person(asKnown, asked).countAttended(DayRange.ALWAYS, m -> true))
          .isEqualTo(expected);
    }
  }

  @Test
  void findsTheThingThatASubjectNames() {
    Register register = Register.of(Samples.content());

    assertThat(register.entity(new SubjectId(Scope.CELL, "cell-1"))).contains(Samples.cell());
    assertThat(register.entity(new SubjectId(Scope.BRANCH, "branch-1"))).contains(Samples.branch());
    assertThat(register.entity(new SubjectId(Scope.OFFICE_GROUP, "group-1")))
        .contains(Samples.group());
    assertThat(register.entity(new SubjectId(Scope.UNIT, "unit-1"))).isPresent();
    assertThat(register.entity(new SubjectId(Scope.HEADQUARTERS, "hq-1")))
        .contains(Samples.headquarters());
    assertThat(register.entity(new SubjectId(Scope.INSTITUTION, "institution-1")))
        .contains(Samples.institution());
    assertThat(register.entity(new SubjectId(Scope.CELL, "cell-9"))).isEmpty();
    for (Scope scope : Set.of(Scope.PERSON, Scope.MEETING, Scope.PROVINCE)) {
      assertThat(register.entity(new SubjectId(scope, "p-1"))).isEmpty();
    }
  }

  private static PersonView person(Register register, LocalDate day) {
    return register.asOf(day).person(new PersonId("p-1")).orElseThrow();
  }

  private static List<Problem> problemsOf(RegisterContent content) {
    return catchThrowableOfType(InvalidInputException.class, () -> Register.of(content)).problems();
  }

  private static <T> List<T> twice(List<T> list) {
    List<T> twice = new ArrayList<>(list);
    twice.addAll(list);
    return twice;
  }
}
