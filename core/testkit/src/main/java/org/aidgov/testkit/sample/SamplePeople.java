package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.BatchKey;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.HomeUnitId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;

/** Adds the people of one headquarters to a draft, with all that is known of them. */
final class SamplePeople {
  private final Draft draft;
  private final String code;
  private final BatchKey batch;
  private final int homeUnits;
  private int added;

  SamplePeople(Draft draft, String code, BatchKey batch, int homeUnits) {
    this.draft = draft;
    this.code = code;
    this.batch = batch;
    this.homeUnits = homeUnits;
  }

  /** Returns the id of the person who will be added next, or some people later. */
  PersonId next(int later) {
    return new PersonId(String.format(Locale.ROOT, "%s-%03d", code, added + later + 1));
  }

  /** Somebody in charge of something: a formal member who came with the first. */
  void addInCharge(Placement placement, String title, List<PartyOrganisationId> alsoAttends) {
    add(
        placement,
        PersonKind.CADRE,
        Course.ofAdvanceParty(),
        PartyStatus.FORMAL,
        title,
        alsoAttends);
  }

  void addCadre(Placement placement, String title) {
    PartyStatus status = draft.happens(92) ? PartyStatus.FORMAL : PartyStatus.NON_MEMBER;
    add(placement, PersonKind.CADRE, Course.ofCadre(draft), status, title, List.of());
  }

  void addProfessional(Placement placement, boolean first, String title) {
    PartyStatus status =
        draft.happens(72)
            ? PartyStatus.FORMAL
            : draft.happens(20)
                ? PartyStatus.PROBATIONARY
                : draft.happens(30) ? PartyStatus.APPLICANT : PartyStatus.NON_MEMBER;
    Course course = Course.ofProfessional(first, draft);
    add(placement, PersonKind.PROFESSIONAL, course, status, title, List.of());
  }

  private void add(
      Placement placement,
      PersonKind kind,
      Course course,
      PartyStatus status,
      String title,
      List<PartyOrganisationId> alsoAttends) {
    PersonId id = next(0);
    added++;
    int home = 1 + draft.dice.nextInt(homeUnits);
    DayRange stay = range(course.arrived(), course.returned());
    DayRange work = range(course.inPost(), course.returned());
    Person.Builder person =
        Person.builder()
            .id(id)
            .kind(kind)
            .addTour(
                Tour.builder()
                    .batch(batch)
                    .homeUnit(new HomeUnitId("home-" + code + "-" + home))
                    .headquarters(placement.headquarters())
                    .plannedEnd(course.plannedEnd())
                    .steps(course.steps())
                    .build())
            .addGroup(new GroupAssignment(placement.group(), stay, DayRange.ALWAYS))
            .addTask(
                new HeadquartersTask(placement.line(), taskOf(placement), work, DayRange.ALWAYS));
    placement
        .unit()
        .ifPresent(
            unit ->
                person.addPost(
                    new Post(
                        unit,
                        Optional.of(title),
                        Optional.of("分管一项业务"),
                        Optional.of("对分管业务负责"),
                        work,
                        DayRange.ALWAYS)));
    if (draft.happens(6)) {
      LocalDate day = course.arrived().plusDays(60 + draft.dice.nextInt(200));
      person.addAbsence(
          new Absence(
              draft.happens(70) ? Absence.Kind.LEAVE : Absence.Kind.TRIP,
              DayRange.of(day, day.plusDays(5 + draft.dice.nextInt(15))),
              DayRange.ALWAYS));
    }
    Person staff = person.build();
    draft.content.addPerson(
        Dossier.builder()
            .person(staff)
            .supervision(SampleSupervision.file(staff))
            .addCell(new CellAssignment(placement.cell(), stay, DayRange.ALWAYS))
            .party(
                status.isMember()
                    ? member(placement, course, status, "home-" + code + "-" + home, alsoAttends)
                    : PartyFile.builder()
                        .addStatus(
                            new StatusPeriod(
                                status, DayRange.openFrom(course.arrived()), DayRange.ALWAYS))
                        .build())
            .build());
  }

  private static String taskOf(Placement placement) {
    return placement.unit().isPresent() ? "结合岗位承担指挥部一项任务" : "指挥部日常工作";
  }

  private PartyFile member(
      Placement placement,
      Course course,
      PartyStatus status,
      String home,
      List<PartyOrganisationId> alsoAttends) {
    PartyOrganisationId homeBranch = new PartyOrganisationId(home + "-branch");
    LocalDate received = course.arrived().plusDays(12 + draft.dice.nextInt(8));
    LocalDate joined = later(course.arrived().plusDays(20), SampleHeadquarters.BRANCHES);
    PartyFile.Builder file = PartyFile.builder().home(homeBranch);
    statuses(file, status, course);
    file.addTransfer(transfer(placement.hostBranch(), course.arrived().plusDays(3), received));
    Optional<LocalDate> back = course.returned().map(day -> day.plusDays(15));
    back.ifPresent(day -> file.addTransfer(transfer(homeBranch, day.minusDays(10), day)));
    DayRange inTemporary = range(joined, course.returned());
    DayRange inHost = range(received, back.map(day -> day.minusDays(1)));
    file.addMembership(
        new BranchMembership(placement.temporaryBranch(), inTemporary, DayRange.ALWAYS));
    file.addMembership(new BranchMembership(placement.hostBranch(), inHost, DayRange.ALWAYS));
    DayRange stay = range(course.arrived(), course.returned());
    attend(file, placement.temporaryBranch(), inTemporary, stay);
    attend(file, placement.hostBranch(), inHost, stay);
    alsoAttends.forEach(organisation -> attend(file, organisation, stay, stay));
    return file.build();
  }

  private void statuses(PartyFile.Builder file, PartyStatus status, Course course) {
    if (status == PartyStatus.FORMAL) {
      LocalDate since = LocalDate.of(1996 + draft.dice.nextInt(22), 7, 1);
      file.addStatus(new StatusPeriod(status, DayRange.openFrom(since), DayRange.ALWAYS));
      return;
    }
    // Admitted at home shortly before; a year later confirmed there, too.
    LocalDate admitted = course.arrived().minusDays(30 + draft.dice.nextInt(60));
    LocalDate confirmed = admitted.plusYears(1);
    if (confirmed.isAfter(SampleRegister.AS_OF)) {
      file.addStatus(new StatusPeriod(status, DayRange.openFrom(admitted), DayRange.ALWAYS));
    } else {
      file.addStatus(new StatusPeriod(status, DayRange.of(admitted, confirmed), DayRange.ALWAYS));
      file.addStatus(
          new StatusPeriod(PartyStatus.FORMAL, DayRange.openFrom(confirmed), DayRange.ALWAYS));
    }
  }

  private RelationTransfer transfer(PartyOrganisationId to, LocalDate sent, LocalDate received) {
    TransferStep sending = TransferStep.of(TransferStep.Kind.SENT, sent);
    return new RelationTransfer(
        to,
        Optional.empty(),
        draft.happens(30)
            ? List.of(
                TransferStep.of(TransferStep.Kind.LETTER_ISSUED, sent.minusDays(2)),
                sending,
                TransferStep.of(TransferStep.Kind.RECEIVED, received))
            : List.of(sending, TransferStep.of(TransferStep.Kind.RECEIVED, received)));
  }

  /** Members come to the members' meetings, and to some of the others. */
  private void attend(
      PartyFile.Builder file, PartyOrganisationId organisation, DayRange days, DayRange stay) {
    LifeCalendar calendar = draft.life.get(organisation);
    if (calendar == null) {
      return;
    }
    for (LifeMeeting meeting : calendar.meetings()) {
      LocalDate day = LifeCalendar.day(meeting);
      boolean comes =
          switch (meeting.kind()) {
            case MEMBERS_MEETING, DEMOCRATIC_LIFE_MEETING -> true;
            case COMMITTEE_MEETING -> false;
            default -> draft.happens(8);
          };
      if (comes && days.contains(day) && stay.contains(day)) {
        file.addAttended(meeting.id());
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** From a day until and with the last one. */
  private static DayRange range(LocalDate from, Optional<LocalDate> last) {
    return last.map(day -> DayRange.ofInclusive(from, day))
        .orElseGet(() -> DayRange.openFrom(from));
  }
}
