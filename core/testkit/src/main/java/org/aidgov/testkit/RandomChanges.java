package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.Site;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.care.SituationChange;
import org.aidgov.core.care.SupportPlan;
import org.aidgov.core.care.Talk;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.party.VoteSuspension;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.Batch;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;

/**
 * Random changes of a register, to test that something follows every change: facts go from one
 * person or body to another, begin, end and are left out. The same seed gives the same changes.
 */
public final class RandomChanges extends RandomFacts {
  private final RandomInstitutions texts;
  private final RandomSupervision order;

  /**
   * @param seed another one gives other changes
   * @param around facts begin and end within some months of this day
   */
  public RandomChanges(long seed, LocalDate around) {
    super(new SplittableRandom(seed), around);
    this.texts = new RandomInstitutions(dice.split(), around);
    this.order = new RandomSupervision(dice.split(), around);
  }

  /**
   * Returns one change of a register with people, cells, branches, groups, meetings, institutions
   * and ledgers.
   */
  public Change next(RegisterContent content) {
    if (!content.series().isEmpty() && dice.nextInt(4) == 0) {
      return new RandomWorkChanges(dice, around).next(content);
    }
    switch (dice.nextInt(16)) {
      case 0, 1:
        return texts.next(content);
      case 2, 3:
        return order.next(content);
      default:
        return ofStaff(content);
    }
  }

  private Change ofStaff(RegisterContent content) {
    return switch (dice.nextInt(17)) {
      case 8 -> committee(content);
      case 9 -> batch(any(content.batches()));
      case 0 -> new Change.PutCell(cell(any(content.cells()), any(content.cells()), content));
      case 1 -> new Change.PutBranch(branch(any(content.branches()), content));
      case 2 -> new Change.PutGroup(group(any(content.groups()), content));
      case 3 -> new Change.PutMeeting(meeting(content));
      case 4 -> new Change.PutHeadquarters(headquarters(any(content.headquarters()), content));
      case 5 ->
          content.disciplineBodies().isEmpty()
              ? next(content)
              : new Change.PutDisciplineBody(body(any(content.disciplineBodies()), content));
      case 6 ->
          content.disciplineLedgers().isEmpty()
              ? next(content)
              : new Change.PutDisciplineLedger(ledger(any(content.disciplineLedgers()), content));
      case 7 ->
          content.emergencies().isEmpty()
              ? next(content)
              : new Change.PutEmergency(emergency(any(content.emergencies()), content));
      default ->
          new Change.PutPerson(dossier(any(content.people()), any(content.people()), content));
    };
  }

  private Change committee(RegisterContent content) {
    if (content.committees().isEmpty()) {
      return next(content);
    }
    PartyCommittee one = any(content.committees());
    return new Change.PutCommittee(
        new PartyCommittee(
            one.id(),
            one.name(),
            one.kind(),
            any(content.headquarters()).id(),
            days(),
            one.approvedBy()));
  }

  private Change batch(Batch one) {
    return new Change.PutBatch(new Batch(one.key(), days()));
  }

  private Dossier dossier(Dossier one, Dossier other, RegisterContent content) {
    Person person = one.person();
    Person others = other.person();
    return switch (dice.nextInt(22)) {
      case 16, 17 -> one.withSupervision(order.file(one.supervision(), other.supervision()));
      case 12 -> one.withCare(other.care());
      case 13 -> one.withCare(care(one, other, content));
      case 14 -> one.withPersonalSupervision(other.personalSupervision());
      case 15 ->
          one.withPersonalSupervision(
              some(one.personalSupervision()).stream()
                  .map(s -> s.withSupervisor(anybody(content)))
                  .toList());
      case 18 -> one.withMeetings(other.meetings());
      case 19 -> one.withMeetings(new RandomWorkChanges(dice, around).file(one, content));
      case 20 -> one.withWork(other.work());
      case 21 -> one.withWork(new RandomWorkChanges(dice, around).work(one));
      case 0 -> one.withCells(mixed(one.cells(), other.cells(), this::at));
      case 1 -> one.withPerson(person.withPosts(mixed(person.posts(), others.posts(), this::at)));
      case 2 ->
          one.withPerson(person.withGroups(mixed(person.groups(), others.groups(), this::at)));
      case 3 -> one.withPerson(person.withTasks(mixed(person.tasks(), others.tasks(), this::at)));
      case 4 ->
          one.withPerson(
              person.withAbsences(new Absence(Absence.Kind.LEAVE, days(), DayRange.ALWAYS)));
      case 5 -> one.withPerson(person.withTours(tour(person, others, content)));
      case 6 -> one.withParty(other.party());
      case 7 -> one.withParty(Optional.empty());
      case 8 ->
          Dossier.builder()
              .from(other)
              .person(others.withId(new PersonId("new-" + dice.nextInt(4))))
              .build();
      default -> one.party().map(file -> one.withParty(party(file, other, content))).orElse(one);
    };
  }

  private List<Tour> tour(Person person, Person others, RegisterContent content) {
    if (others.tours().isEmpty() || person.tours().isEmpty()) {
      return others.tours();
    }
    Tour tour = person.tours().get(0);
    return switch (dice.nextInt(4)) {
      case 0 -> List.of(tour.withSteps(some(tour.steps())));
      case 3 ->
          List.of(tour.withSteps(plus(tour.steps(), TourStep.of(any(TourStage.values()), day()))));
      case 1 -> List.of(tour.withSuccessor(any(content.people()).person().id()));
      default -> List.of(others.tours().get(0));
    };
  }

  private PartyFile party(PartyFile file, Dossier other, RegisterContent content) {
    PartyFile others = other.party().orElse(file);
    return switch (dice.nextInt(7)) {
      case 5 -> file.withVoteSuspensions(new VoteSuspension(days(), DayRange.ALWAYS));
      case 6 -> file.withTransfers(plus(some(file.transfers()), transfer(content)));
      case 0 -> file.withMemberships(mixed(file.memberships(), others.memberships(), this::at));
      case 1 -> file.withStatuses(mixed(file.statuses(), others.statuses(), this::at));
      case 2 -> file.withTransfers(some(file.transfers()));
      case 3 -> file.withAttended(some(file.attended()));
      default ->
          content.meetings().isEmpty()
              ? file
              : file.withAttended(plus(file.attended(), any(content.meetings()).id()));
    };
  }

  private RelationTransfer transfer(RegisterContent content) {
    LocalDate sent = day();
    TransferStep.Kind end =
        dice.nextBoolean() ? TransferStep.Kind.RECEIVED : TransferStep.Kind.REFUSED;
    return new RelationTransfer(
        any(content.branches()).id(),
        Optional.empty(),
        List.of(
            TransferStep.of(TransferStep.Kind.SENT, sent),
            TransferStep.of(end, sent.plusDays(dice.nextInt(40)))));
  }

  private Cell cell(Cell one, Cell other, RegisterContent content) {
    return switch (dice.nextInt(7)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withParents(new CellParent(other.id(), days(), DayRange.ALWAYS));
      case 2 -> one.withUnits(some(one.units()));
      case 3 -> one.withHeadquarters(other.headquarters());
      case 4 -> one.withServices(some(one.services()));
      case 5 -> one.withRoles(some(one.roles()));
      default ->
          one.withRoles(
              plus(
                  one.roles(),
                  new CellRole(
                      anybody(content),
                      dice.nextInt(4) == 0 ? CellRole.Kind.DEPUTY : CellRole.Kind.HEAD,
                      days(),
                      DayRange.ALWAYS)));
    };
  }

  private Branch branch(Branch one, RegisterContent content) {
    return switch (dice.nextInt(7)) {
      case 6 ->
          one.withActs(
              new RecordedAct(any(BranchAct.values()), day(), Optional.empty(), DayRange.ALWAYS));
      case 0 -> one.withDays(days());
      case 1 -> one.withApproval(Optional.empty());
      case 2 -> one.withUnits(some(one.units()));
      case 3 -> one.withRoles(some(one.roles()));
      case 4 ->
          one.withGroups(
              plus(
                  some(one.groups()),
                  new GroupCoverage(any(content.groups()).id(), days(), DayRange.ALWAYS)));
      default ->
          one.withRoles(
              plus(
                  one.roles(),
                  new BranchRole(
                      anybody(content),
                      any(BranchRole.Kind.values()),
                      any(BranchRole.Basis.values()),
                      days(),
                      DayRange.ALWAYS)));
    };
  }

  private OfficeGroup group(OfficeGroup one, RegisterContent content) {
    return switch (dice.nextInt(3)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withHeads(some(one.heads()));
      default ->
          one.withHeads(
              new GroupHead(anybody(content), List.of("本组业务"), List.of(), days(), DayRange.ALWAYS));
    };
  }

  private Headquarters headquarters(Headquarters one, RegisterContent content) {
    return dice.nextBoolean()
        ? one.withLeaders(some(one.leaders()))
        : one.withLeaders(
            plus(
                one.leaders(),
                new Leader(anybody(content), any(Leader.Role.values()), days(), DayRange.ALWAYS)));
  }

  private CareFile care(Dossier one, Dossier other, RegisterContent content) {
    CareFile own = one.care().orElse(CareFile.EMPTY);
    CareFile others = other.care().orElse(CareFile.EMPTY);
    return switch (dice.nextInt(5)) {
      case 0 -> own.withTalks(some(own.talks()));
      case 1 -> own.withTalks(plus(own.talks(), Talk.of(anybody(content), day())));
      case 2 ->
          own.withTriggers(
              plus(own.triggers(), CareTrigger.of(any(CareTrigger.Kind.values()), day())));
      case 3 -> own.withContacts(some(others.contacts()));
      default -> own.withOffers(some(others.offers()));
    };
  }

  private DisciplineBody body(DisciplineBody one, RegisterContent content) {
    return switch (dice.nextInt(3)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withMembers(some(one.members()));
      default ->
          one.kind().isAuthority()
              ? one
              : one.withMembers(
                  plus(
                      one.members(),
                      new BodyMember(
                          anybody(content),
                          any(BodyMember.Role.values()),
                          days(),
                          DayRange.ALWAYS)));
    };
  }

  private DisciplineLedger ledger(DisciplineLedger one, RegisterContent content) {
    return switch (dice.nextInt(5)) {
      case 0 -> one.withOpinions(some(one.opinions()));
      case 1 -> one.withSupervision(some(one.supervision()));
      case 2 ->
          one.withSupervision(
              one.supervision().stream().map(s -> supervision(s, content)).toList());
      default ->
          one.withMatters(
              one.matters().stream()
                  .map(m -> new Matter(m.id(), m.to(), some(m.steps())))
                  .toList());
    };
  }

  private CellSupervision supervision(CellSupervision one, RegisterContent content) {
    return switch (dice.nextInt(3)) {
      case 0 -> one.withSupervisor(anybody(content)).withDays(days());
      case 1 -> one.withCell(any(content.cells()).id());
      default -> one.withDisciplines(any(Discipline.values()), any(Discipline.values()));
    };
  }

  private Emergency emergency(Emergency one, RegisterContent content) {
    return switch (dice.nextInt(4)) {
      case 0 -> one.withDays(days());
      case 1 ->
          one.withPlans(
              one.plans().stream()
                  .map(plan -> new SupportPlan(plan.id(), plan.name(), some(plan.versions())))
                  .toList());
      case 2 -> one.withChanges(plus(one.changes(), new SituationChange(day(), DayRange.ALWAYS)));
      default -> one.withSites(one.sites().stream().map(s -> site(s, content)).toList());
    };
  }

  private Site site(Site one, RegisterContent content) {
    SiteStaff staff = new SiteStaff(anybody(content), days(), DayRange.ALWAYS);
    return new Site(one.id(), one.name(), one.days(), plus(some(one.staff()), staff));
  }

  private LifeMeeting meeting(RegisterContent content) {
    if (content.meetings().isEmpty() || dice.nextInt(3) == 0) {
      return LifeMeeting.builder()
          .id(new MeetingId("new-" + dice.nextInt(4)))
          .organisation(any(content.branches()).id())
          .kind(any(LifeMeeting.Kind.values()))
          .held(day())
          .build();
    }
    LifeMeeting one = any(content.meetings());
    return switch (dice.nextInt(4)) {
      case 0 -> one.withKind(any(LifeMeeting.Kind.values()));
      case 1 -> one.withOrganisation(any(content.branches()).id());
      case 2 -> one.withPlanned(day()).withHeld(Optional.empty());
      default -> one.withHeld(day());
    };
  }

  private CellAssignment at(CellAssignment fact, DayRange days) {
    return new CellAssignment(fact.cell(), days, known());
  }

  private Post at(Post fact, DayRange days) {
    return new Post(
        fact.unit(), fact.title(), fact.portfolio(), fact.accountability(), days, known());
  }

  private GroupAssignment at(GroupAssignment fact, DayRange days) {
    return new GroupAssignment(fact.group(), days, known());
  }

  private HeadquartersTask at(HeadquartersTask fact, DayRange days) {
    return new HeadquartersTask(fact.line(), fact.title(), days, known());
  }

  private BranchMembership at(BranchMembership fact, DayRange days) {
    return new BranchMembership(fact.branch(), days, known());
  }

  private StatusPeriod at(StatusPeriod fact, DayRange days) {
    return new StatusPeriod(fact.status(), days, known());
  }

  /** Some of one list, and perhaps one of another on other days. */
  private <T extends Dated> List<T> mixed(
      List<T> own, List<T> others, BiFunction<T, DayRange, T> onOtherDays) {
    List<T> mixed = some(own);
    if (!others.isEmpty()) {
      mixed.add(onOtherDays.apply(any(others), days()));
    }
    return mixed;
  }
}
