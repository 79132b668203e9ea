package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.TransferState;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class PersonViewTest {
  private static final DayRange SOME = DayRange.of(SmallDays.FIRST, SmallDays.FIRST.plusDays(12));

  @Property(tries = 150)
  void knowsOfServiceWhatTheToursSay(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          List<Tour> tours = naive.tours(dossier);
          assertThat(person.isServing()).isEqualTo(!tours.isEmpty());
          assertThat(person.currentTours()).isEqualTo(tours);
          assertThat(person.headquarters())
              .isEqualTo(
                  tours.stream()
                      .map(tour -> Naive.find(content.headquarters(), tour.headquarters()))
                      .distinct()
                      .toList());
          assertThat(person.endedTour()).isEqualTo(naive.endedTour(dossier));
          if (!tours.isEmpty()) {
            assertThat(person.tour()).isEqualTo(tours.get(0));
            assertThat(person.arrivedOn()).isEqualTo(Naive.firstDay(tours.get(0)).orElseThrow());
          }
          for (Tour tour : dossier.person().tours()) {
            assertThat(person.stage(tour)).isEqualTo(tour.stage(naive.day()));
          }
        });
  }

  @Property(tries = 150)
  void showsWhatTheDossierNames(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          Person staff = dossier.person();
          assertThat(person.person()).isEqualTo(staff);
          assertThat(person.isAbsent()).isEqualTo(naive.any(staff.absences(), a -> true));
          assertThat(person.posts()).isEqualTo(naive.current(staff.posts()));
          assertThat(person.units())
              .isEqualTo(naive.named(staff.posts(), Post::unit, content.units()));
          assertThat(person.cells())
              .isEqualTo(naive.named(dossier.cells(), CellAssignment::cell, content.cells()));
          assertThat(person.groupsEver())
              .containsExactlyElementsOf(
                  content.groups().stream()
                      .filter(g -> staff.groups().stream().anyMatch(a -> a.group().equals(g.id())))
                      .sorted((one, other) -> one.id().compareTo(other.id()))
                      .toList());
          assertThat(person.cellsEver())
              .containsExactlyElementsOf(
                  content.cells().stream()
                      .filter(c -> dossier.cells().stream().anyMatch(a -> a.cell().equals(c.id())))
                      .sorted((one, other) -> one.id().compareTo(other.id()))
                      .toList());
          assertThat(person.groups())
              .isEqualTo(naive.named(staff.groups(), GroupAssignment::group, content.groups()));
        });
  }

  @Property(tries = 150)
  void knowsOfSupervisionWhatTheFileAndTheLedgersSay(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          for (Moment before :
              List.of(Moment.startOf(naive.day()), Moment.startOf(naive.day().plusDays(1)))) {
            boolean onLeave =
                dossier.supervision().stream()
                    .flatMap(file -> file.leaves().stream())
                    .filter(leave -> leave.from().isBefore(before))
                    .anyMatch(leave -> isAway(leave, naive.day()));
            assertThat(person.isAway(before)).isEqualTo(person.isAbsent() || onLeave);
          }
          for (HeadquartersId headquarters : SmallRegisters.HEADQUARTERS) {
            assertThat(person.ledger(headquarters).map(SupervisionLedger::headquarters))
                .isEqualTo(
                    content.supervisionLedgers().stream()
                        .map(SupervisionLedger::headquarters)
                        .filter(headquarters::equals)
                        .findFirst());
            assertThat(person.hours(headquarters))
                .isEqualTo(
                    content.headquarters().stream()
                        .filter(one -> one.id().equals(headquarters))
                        .findFirst()
                        .orElseThrow()
                        .hours());
          }
        });
  }

  /** At midnight after the day, on a leave that was agreed to, and not withdrawn. */
  private static boolean isAway(Leave leave, LocalDate day) {
    List<LeaveStep.Kind> steps = leave.steps().stream().map(LeaveStep::kind).toList();
    LocalDate back =
        leave.steps().stream()
            .filter(step -> step.kind() == LeaveStep.Kind.RETURNED)
            .map(step -> step.at().day())
            .findFirst()
            .orElse(leave.until().day());
    return !day.isBefore(leave.from().day())
        && day.isBefore(back)
        && steps.contains(LeaveStep.Kind.HEADQUARTERS_APPROVED)
        && !steps.contains(LeaveStep.Kind.UNIT_REFUSED)
        && !steps.contains(LeaveStep.Kind.WITHDRAWN);
  }

  @Property(tries = 150)
  void showsWhereThePersonHasARole(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          PersonId id = dossier.person().id();
          assertThat(person.cellRolesEver())
              .containsExactlyElementsOf(
                  content.cells().stream()
                      .filter(c -> c.roles().stream().anyMatch(r -> r.person().equals(id)))
                      .sorted((one, other) -> one.id().compareTo(other.id()))
                      .toList());
          assertThat(person.cellRoles())
              .isEqualTo(
                  naive.with(content.cells(), c -> c.roles(), role -> role.person().equals(id)));
          assertThat(person.branchRoles())
              .isEqualTo(
                  naive.with(content.branches(), b -> b.roles(), role -> role.person().equals(id)));
          assertThat(person.headedGroups())
              .isEqualTo(
                  naive.with(content.groups(), g -> g.heads(), head -> head.person().equals(id)));
        });
  }

  @Property(tries = 150)
  void knowsOfPartyLifeWhatTheFileSays(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          Optional<PartyStatus> status = naive.status(dossier);
          assertThat(person.partyStatus()).isEqualTo(status);
          assertThat(person.isMember()).isEqualTo(status.map(PartyStatus::isMember).orElse(false));
          assertThat(person.isFormalMember())
              .isEqualTo(status.equals(Optional.of(PartyStatus.FORMAL)));
          assertThat(person.mayVote()).isEqualTo(naive.mayVote(dossier));
          assertThat(person.countAttended(SOME, meeting -> true))
              .isEqualTo(naive.attended(dossier, SOME).size());
          List<BranchMembership> memberships =
              dossier.party().map(PartyFile::memberships).orElse(List.of());
          var branches = naive.named(memberships, BranchMembership::branch, content.branches());
          assertThat(person.branches()).isEqualTo(branches);
          List<Branch> existing =
              branches.stream().filter(b -> b.days().contains(naive.day())).toList();
          assertThat(person.temporaryBranches())
              .isEqualTo(existing.stream().filter(b -> b.isTemporary()).toList());
          assertThat(person.hostBranches())
              .isEqualTo(existing.stream().filter(b -> !b.isTemporary()).toList());
          assertThat(person.postsInDoubt())
              .isEqualTo(person.posts().stream().filter(post -> !post.isReal()).toList());
          dossier
              .party()
              .ifPresent(
                  file -> {
                    var relation = file.relation(naive.day());
                    assertThat(person.relation()).isEqualTo(relation);
                    assertThat(person.relationBranch())
                        .isEqualTo(
                            content.branches().stream()
                                .filter(b -> relation.equals(Optional.of(b.id())))
                                .findFirst());
                    assertThat(person.receivedTransfer().map(RelationTransfer::to).or(file::home))
                        .isEqualTo(relation);
                    for (RelationTransfer transfer : file.transfers()) {
                      assertThat(person.state(transfer)).isEqualTo(transfer.state(naive.day()));
                    }
                    assertThat(person.pendingTransfer())
                        .isEqualTo(
                            file.transfers().stream()
                                .filter(t -> t.state(naive.day()) != TransferState.NOT_STARTED)
                                .reduce((earlier, later) -> later)
                                .filter(t -> t.state(naive.day()) != TransferState.RECEIVED));
                  });
        });
  }

  @Property(tries = 150)
  void someHaveBeenTrueSinceTheDayAfterTheLastWithNone(@ForAll RegisterContent content) {
    forEachPersonAndDay(
        content,
        (dossier, person, naive) -> {
          List<CellAssignment> cells = dossier.cells();
          if (!naive.current(cells).isEmpty()) {
            LocalDate since = person.someSince(cells);
            assertThat(new Naive(content, since.minusDays(1)).current(cells)).isEmpty();
            for (LocalDate day = since; day.isBefore(naive.day()); day = day.plusDays(1)) {
              assertThat(new Naive(content, day).current(cells)).isNotEmpty();
            }
          }
        });
  }

  @Property(tries = 150)
  void takesPartInABranchNoLongerThanItExists(@ForAll RegisterContent content) {
    forEachPersonAndDay(
        content,
        (dossier, person, naive) ->
            assertThat(
                    naive.current(person.memberships(branch -> !branch.isTemporary())).stream()
                        .map(BranchMembership::branch)
                        .distinct())
                .containsExactlyElementsOf(
                    person.hostBranches().stream()
                        .filter(branch -> naive.on(branch.days()))
                        .map(Branch::id)
                        .toList()));
  }

  @Example
  void theLastTourIsTheOneThatEndedLastWhateverItsProvince() {
    Tour early = tour(new BatchKey("zhejiang", 10), LocalDate.of(2019, 1, 1));
    Tour late = tour(new BatchKey("anhui", 3), LocalDate.of(2021, 1, 1));
    Person person = Samples.person().withTours(early, late);
    Register register = registerOf(Samples.dossier().withPerson(person));

    assertThat(view(register, LocalDate.of(2022, 1, 1)).endedTour()).contains(late);
    assertThat(view(register, LocalDate.of(2019, 6, 1)).endedTour()).contains(early);
  }

  @Example
  void whoBecomesCommanderFromDeputyLedThroughoutAndWhoPausesDidNot() {
    DayRange year = DayRange.parse("2021-01-01/2022-01-01");

    assertThat(led("2020-03-01/2021-06-01", "2021-06-01/..").ledThroughout(year)).hasSize(1);
    assertThat(led("2020-03-01/2021-06-01", "2021-06-02/..").ledThroughout(year)).isEmpty();
    assertThat(led("2021-01-02/..").ledThroughout(year)).isEmpty();
    assertThat(led("2020-03-01/2022-01-01").ledThroughout(year)).hasSize(1);
    assertThat(led("2020-03-01/2021-12-31").ledThroughout(year)).isEmpty();
  }

  private static PersonView led(String... days) {
    List<Leader> leaders = new ArrayList<>();
    for (String some : days) {
      Leader.Role role = leaders.isEmpty() ? Leader.Role.DEPUTY_COMMANDER : Leader.Role.COMMANDER;
      leaders.add(new Leader(new PersonId("p-1"), role, DayRange.parse(some), DayRange.ALWAYS));
    }
    RegisterContent content = Samples.content();
    Register register =
        Register.of(
            content.withHeadquarters(
                content.headquarters().stream()
                    .map(
                        h ->
                            h.withLeaders(
                                h.equals(content.headquarters().get(0)) ? leaders : List.of()))
                    .toList()));
    return view(register, LocalDate.of(2022, 5, 11));
  }

  @Example
  void aMeetingNotedTwiceWasAttendedOnce() {
    var attended = Samples.meeting().id();
    PartyFile file = Samples.partyFile().withAttended(attended, attended);
    Register register = registerOf(Samples.dossier().withParty(file));

    assertThat(view(register, LocalDate.of(2020, 5, 1)).countAttended(DayRange.ALWAYS, m -> true))
        .isEqualTo(1);
  }

  @Example
  void theHorizonOfServiceIsTheDayAfterTheLastDay() {
    LocalDate arrival = LocalDate.of(2020, 3, 1);
    LocalDate end = LocalDate.of(2023, 4, 11);
    Tour tour =
        Samples.tour()
            .withSteps(
                TourStep.of(TourStage.ARRIVED, arrival), TourStep.of(TourStage.RETURNED, end));
    Register register = registerOf(Samples.dossier().withPerson(Samples.person().withTours(tour)));

    assertThat(holdsUntil(register, arrival.minusDays(90))).contains(arrival);
    assertThat(holdsUntil(register, arrival)).contains(end.plusDays(1));
    assertThat(holdsUntil(register, end)).contains(end.plusDays(1));
    assertThat(holdsUntil(register, end.plusDays(1))).isEmpty();
  }

  @Example
  void refusesToGuessATourOfSomebodyWhoDoesNotServeOrAPartyFileThatIsNotThere() {
    Register register = registerOf(Samples.dossier().withParty(Optional.empty()));
    PersonView person = view(register, LocalDate.of(2020, 2, 1));

    assertThatIllegalStateException()
        .isThrownBy(person::tour)
        .withMessage("p-1 does not serve on 2020-02-01");
    assertThatIllegalStateException()
        .isThrownBy(person::party)
        .withMessage("nothing is known of p-1");
    assertThat(person.partyStatus()).isEmpty();
    assertThat(person.isMember()).isFalse();
    assertThat(person.mayVote()).isFalse();
  }

  private static Optional<LocalDate> holdsUntil(Register register, LocalDate day) {
    RegisterView view = register.asOf(day);
    PersonView person = view.person(new PersonId("p-1")).orElseThrow();
    boolean unused = person.isServing();
    return view.holdsUntil();
  }

  private static PersonView view(Register register, LocalDate day) {
    return register.asOf(day).person(new PersonId("p-1")).orElseThrow();
  }

  private static Register registerOf(Dossier dossier) {
    return Register.of(
        Samples.content()
            .withBatches(
                List.of(
                    Samples.content().batches().get(0),
                    new Batch(new BatchKey("anhui", 3), Samples.DAYS)))
            .withPeople(dossier));
  }

  private static Tour tour(BatchKey batch, LocalDate end) {
    return Samples.tour()
        .withBatch(batch)
        .withSteps(
            TourStep.of(TourStage.ARRIVED, end.minusYears(1)),
            TourStep.of(TourStage.RETURNED, end));
  }

  private interface Check {
    void check(Dossier dossier, PersonView person, Naive naive);
  }

  private static void forEachPersonAndDay(RegisterContent content, Check check) {
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      for (Dossier dossier : content.people()) {
        PersonView person = register.asOf(day).person(dossier.person().id()).orElseThrow();
        check.check(dossier, person, new Naive(content, day));
      }
    }
  }
}
