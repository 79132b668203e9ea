package org.aidgov.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No wide aggregate loses a part on its way through a builder, a wither or the books. */
class AggregatesTest {
  private static final int BEFORE = (int) Samples.KNOWN.from().minusDays(1).toEpochDay();
  private static final int AFTER = (int) LocalDate.of(2021, 1, 1).toEpochDay();

  static Stream<Record> aggregates() {
    return Stream.of(
        Samples.tour(),
        Samples.person(),
        Samples.headquarters(),
        Samples.group(),
        Samples.cell(),
        Samples.branch(),
        Samples.meeting(),
        Samples.partyFile(),
        Samples.disciplineBody(),
        Samples.disciplineLedger(),
        Samples.careFile(),
        Samples.emergency(),
        Samples.supervisionFile(),
        Samples.supervisionLedger(),
        Samples.meetingFile(),
        Samples.workFile(),
        Samples.workWeek(),
        Samples.sitting(),
        Samples.agreedItem(),
        Samples.taskForce(),
        Samples.workResult(),
        Samples.dossier(),
        Samples.version(),
        Samples.institution(),
        Samples.measure(),
        Samples.duty(),
        Samples.revisionPlan(),
        Samples.content());
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void theSampleHasSomethingInEveryPart(Record aggregate) throws Exception {
    for (RecordComponent part : aggregate.getClass().getRecordComponents()) {
      Object value = part.getAccessor().invoke(aggregate);
      boolean empty =
          value.equals(Optional.empty()) || value instanceof Collection<?> list && list.isEmpty();

      assertThat(empty).as(part.getName()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void aBuilderFilledFromAnotherBuildsTheSame(Record aggregate) throws Exception {
    Object builder = aggregate.getClass().getMethod("builder").invoke(null);
    Method from =
        Stream.of(builder.getClass().getMethods())
            .filter(
                m -> m.getName().equals("from") && m.getParameterTypes()[0].isInstance(aggregate))
            .filter(m -> m.getParameterTypes()[0].isRecord())
            .findFirst()
            .orElseThrow();
    from.invoke(builder, aggregate);

    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(aggregate);
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void aWitherGivenWhatIsThereKeepsAll(Record aggregate) throws Exception {
    for (RecordComponent part : aggregate.getClass().getRecordComponents()) {
      Object value = part.getAccessor().invoke(aggregate);
      Method wither = wither(aggregate, part);

      assertThat(wither.invoke(aggregate, value)).as(part.getName()).isEqualTo(aggregate);
    }
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void aWitherChangesItsPartAndNoOther(Record aggregate) throws Exception {
    for (RecordComponent part : aggregate.getClass().getRecordComponents()) {
      // A set may have to have something in it.
      if (!part.getType().equals(List.class)) {
        continue;
      }
      Object changed = wither(aggregate, part).invoke(aggregate, List.of());
      for (RecordComponent other : aggregate.getClass().getRecordComponents()) {
        Object before = other.getAccessor().invoke(aggregate);
        Object after = other.getAccessor().invoke(changed);

        assertThat(after)
            .as("with" + part.getName() + ", " + other.getName())
            .isEqualTo(other.getName().equals(part.getName()) ? List.of() : before);
      }
    }
  }

  private static Method wither(Record aggregate, RecordComponent part) throws Exception {
    String name =
        "with" + Character.toUpperCase(part.getName().charAt(0)) + part.getName().substring(1);
    Class<?> type =
        Collection.class.isAssignableFrom(part.getType()) ? Iterable.class : part.getType();
    Method wither = aggregate.getClass().getMethod(name, type);
    wither.setAccessible(true); // inherited from a hidden interface
    return wither;
  }

  @Test
  void theBooksKeepAllThatWasInThem() {
    assertThat(Samples.tour().knownOn(AFTER)).isEqualTo(Samples.tour());
    assertThat(Samples.person().knownOn(AFTER)).isEqualTo(Samples.person());
    assertThat(Samples.headquarters().knownOn(AFTER)).isEqualTo(Samples.headquarters());
    assertThat(Samples.group().knownOn(AFTER)).isEqualTo(Samples.group());
    assertThat(Samples.cell().knownOn(AFTER)).isEqualTo(Samples.cell());
    assertThat(Samples.branch().knownOn(AFTER)).isEqualTo(Samples.branch());
    assertThat(Samples.partyFile().knownOn(AFTER)).isEqualTo(Samples.partyFile());
    assertThat(Samples.disciplineBody().knownOn(AFTER)).isEqualTo(Samples.disciplineBody());
    assertThat(Samples.disciplineLedger().knownOn(AFTER)).isEqualTo(Samples.disciplineLedger());
    assertThat(Samples.careFile().knownOn(AFTER)).isEqualTo(Samples.careFile());
    assertThat(Samples.emergency().knownOn(AFTER)).isEqualTo(Samples.emergency());
    assertThat(Samples.supervisionFile().knownOn(AFTER)).isEqualTo(Samples.supervisionFile());
    assertThat(Samples.supervisionLedger().knownOn(AFTER)).isEqualTo(Samples.supervisionLedger());
    assertThat(Samples.meetingFile().knownOn(AFTER)).isEqualTo(Samples.meetingFile());
    assertThat(Samples.workFile().knownOn(AFTER)).isEqualTo(Samples.workFile());
    assertThat(Samples.series().knownOn(AFTER)).isEqualTo(Samples.series());
    assertThat(Samples.sitting().knownOn(AFTER)).isEqualTo(Samples.sitting());
    assertThat(Samples.agreedItem().knownOn(AFTER)).isEqualTo(Samples.agreedItem());
    assertThat(Samples.taskForce().knownOn(AFTER)).isEqualTo(Samples.taskForce());
    assertThat(Samples.workResult().knownOn(AFTER)).isEqualTo(Samples.workResult());
    assertThat(Samples.dossier().knownOn(AFTER)).isEqualTo(Samples.dossier());
    assertThat(Samples.institution().knownOn(AFTER)).isEqualTo(Samples.institution());
    assertThat(Samples.measure().knownOn(AFTER)).isEqualTo(Samples.measure());
    assertThat(Samples.duty().knownOn(AFTER)).isEqualTo(Samples.duty());
    assertThat(Samples.revisionPlan().knownOn(AFTER)).isEqualTo(Samples.revisionPlan());
    assertThat(Samples.content().knownOn(AFTER)).isEqualTo(Samples.content());
  }

  @Test
  void theBooksDropEveryFactThatWasNotYetInThem() {
    Tour tour = Samples.tour().knownOn(BEFORE);
    assertThat(tour).isEqualTo(Samples.tour().withSteps());

    Person person = Samples.person();
    assertThat(person.knownOn(BEFORE))
        .isEqualTo(person.withTours(tour).withPosts().withTasks().withGroups().withAbsences());

    Headquarters headquarters = Samples.headquarters();
    assertThat(headquarters.knownOn(BEFORE)).isEqualTo(headquarters.withLeaders().withHours());

    OfficeGroup group = Samples.group();
    assertThat(group.knownOn(BEFORE)).isEqualTo(group.withHeads().withHomeLinks());

    Cell cell = Samples.cell();
    assertThat(cell.knownOn(BEFORE))
        .isEqualTo(
            cell.withParents().withUnits().withHeadquarters(List.of()).withRoles().withServices());

    Branch branch = Samples.branch();
    assertThat(branch.knownOn(BEFORE))
        .isEqualTo(branch.withGroups().withUnits().withRoles().withActs());

    PartyFile file = Samples.partyFile();
    assertThat(file.knownOn(BEFORE))
        .isEqualTo(
            file.withStatuses()
                .withTransfers(file.transfers().get(0).knownOn(BEFORE))
                .withMemberships()
                .withVoteSuspensions());
    assertThat(file.knownOn(BEFORE).transfers().get(0).steps()).isEmpty();

    DisciplineBody body = Samples.disciplineBody();
    assertThat(body.knownOn(BEFORE)).isEqualTo(body.withMembers());

    DisciplineLedger ledger = Samples.disciplineLedger();
    assertThat(ledger.knownOn(BEFORE))
        .isEqualTo(
            ledger
                .withOpinions()
                .withSupervision()
                .withMatters(ledger.matters().get(0).knownOn(BEFORE)));
    assertThat(ledger.knownOn(BEFORE).matters().get(0).steps()).isEmpty();

    assertThat(Samples.careFile().knownOn(BEFORE)).isEqualTo(CareFile.EMPTY);

    Emergency emergency = Samples.emergency().knownOn(BEFORE);
    assertThat(emergency)
        .isEqualTo(
            Samples.emergency()
                .withChanges()
                .withSites(emergency.sites().get(0))
                .withPlans(emergency.plans().get(0)));
    assertThat(emergency.sites().get(0).staff()).isEmpty();
    assertThat(emergency.plans().get(0).versions()).isEmpty();

    SupervisionFile supervision = Samples.supervisionFile();
    assertThat(supervision.knownOn(BEFORE))
        .isEqualTo(supervision.withShifts().withLeaves().withRollCalls());

    SupervisionLedger supervisionLedger = Samples.supervisionLedger();
    assertThat(supervisionLedger.knownOn(BEFORE))
        .isEqualTo(
            supervisionLedger
                .withDuty()
                .withRollCalls()
                .withSelves()
                .withIncidents()
                .withControls());

    Dossier dossier = Samples.dossier();
    assertThat(dossier.knownOn(BEFORE))
        .isEqualTo(
            dossier
                .withPerson(person.knownOn(BEFORE))
                .withCells()
                .withParty(file.knownOn(BEFORE))
                .withPersonalSupervision()
                .withCare(CareFile.EMPTY)
                .withSupervision(supervision.knownOn(BEFORE))
                .withMeetings(MeetingFile.builder().build())
                .withWork(WorkFile.builder().build()));

    Institution institution = Samples.institution();
    assertThat(institution.knownOn(BEFORE))
        .isEqualTo(institution.withVersions(Samples.version().withSteps()).withExecutions());

    MeetingSeries series = Samples.series();
    assertThat(series.knownOn(BEFORE))
        .isEqualTo(series.withCadences().withConveners().withParties());
    assertThat(Samples.sitting().knownOn(BEFORE)).isEqualTo(Samples.sitting().withSteps());
    AgreedItem item = Samples.agreedItem();
    assertThat(item.knownOn(BEFORE))
        .isEqualTo(item.withOwners().withDeadlines().withResponsible().withSteps());
    TaskForce force = Samples.taskForce();
    assertThat(force.knownOn(BEFORE)).isEqualTo(force.withCharters().withRoles().withReviews());
    WorkResult result = Samples.workResult();
    assertThat(result.knownOn(BEFORE))
        .isEqualTo(result.withStages().withGrewFrom().withRejections());

    LifeMeeting meeting = Samples.meeting();
    RegisterContent content = Samples.content().knownOn(BEFORE);
    assertThat(Samples.content().meetings()).containsExactly(meeting);
    assertThat(content.meetings()).isEmpty();
    assertThat(Samples.content().units().get(0).hours()).containsExactly(Samples.hours());
    assertThat(content.units().get(0).hours()).isEmpty();
    assertThat(content.supervisionLedgers()).containsExactly(supervisionLedger.knownOn(BEFORE));
    assertThat(content.people()).containsExactly(dossier.knownOn(BEFORE));
    assertThat(content.institutions()).containsExactly(Samples.institution().knownOn(BEFORE));
    assertThat(content.measures()).containsExactly(Samples.measure().withBackings());
    assertThat(content.duties()).containsExactly(Samples.duty().withAssignments());
    assertThat(content.revisionPlans()).containsExactly(Samples.revisionPlan().withItems());
    assertThat(content.disciplineBodies()).containsExactly(body.knownOn(BEFORE));
    assertThat(content.disciplineLedgers()).containsExactly(ledger.knownOn(BEFORE));
    assertThat(content.emergencies()).containsExactly(emergency);
    assertThat(content.series().get(0)).isEqualTo(series.knownOn(BEFORE));
    assertThat(content.sittings()).containsExactly(Samples.sitting().knownOn(BEFORE));
    assertThat(content.agreedItems()).containsExactly(item.knownOn(BEFORE));
    assertThat(content.taskForces()).containsExactly(force.knownOn(BEFORE));
    assertThat(content.workResults()).contains(result.knownOn(BEFORE));
    assertThat(content.batches()).isEqualTo(Samples.content().batches());
    assertThat(content.committees()).isEqualTo(Samples.content().committees());
  }
}
