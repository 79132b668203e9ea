package org.aidgov.testkit.sample;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.ConsultationParty;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.meeting.ResponsibleSide;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkResult;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;

/**
 * Adds the three systems to each headquarters: regular meetings once a month at which everybody is
 * expected, consultations once a quarter, one task force; a few agreed items and results; one
 * person who declares the own weeks.
 */
final class SampleMeetings {
  private static final ImmutableList<LocalDate> MEETINGS =
      days("2022-03-10", "2022-04-11", "2022-05-10");
  private static final ImmutableList<LocalDate> CONSULTATIONS = days("2022-03-10", "2022-05-12");
  private static final DayRange TASK_FORCE = DayRange.parse("2022-03-15/..");
  private static final LocalDate REVIEW = LocalDate.of(2022, 5, 20);
  private static final LocalDate SUNSET = LocalDate.of(2022, 9, 15);
  private static final LocalDate DEADLINE = LocalDate.of(2022, 7, 15);
  private static final DayRange RESULTS = DayRange.parse("2021-03-01/..");
  private static final int GROUPS = 3;

  /** The Mondays of the weeks that began in May, and of the last one that is over. */
  static final ImmutableList<LocalDate> MONDAYS =
      days("2022-05-02", "2022-05-09", "2022-05-16", "2022-05-23", "2022-05-30", "2022-06-06");

  private final RegisterContent content;
  private final ListMultimap<HeadquartersId, Dossier> serving = ArrayListMultimap.create();
  private final List<MeetingSeries> series = new ArrayList<>();
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<AgreedItem> items = new ArrayList<>();
  private final List<TaskForce> forces = new ArrayList<>();
  private final List<WorkResult> results = new ArrayList<>();

  private SampleMeetings(RegisterContent content) {
    this.content = content;
    for (Dossier dossier : content.people()) {
      if (stay(dossier).contains(SampleRegister.AS_OF)) {
        serving.put(headquarters(dossier), dossier);
      }
    }
  }

  static RegisterContent addTo(RegisterContent content) {
    return new SampleMeetings(content).added();
  }

  private static ImmutableList<LocalDate> days(String... days) {
    return List.of(days).stream().map(LocalDate::parse).collect(ImmutableList.toImmutableList());
  }

  private static DayRange stay(Dossier dossier) {
    return dossier.person().tours().get(0).serving().orElseThrow();
  }

  private static HeadquartersId headquarters(Dossier dossier) {
    return dossier.person().tours().get(0).headquarters();
  }

  private static String code(HeadquartersId headquarters) {
    return headquarters.value().substring("hq-".length());
  }

  private RegisterContent added() {
    for (Headquarters one : content.headquarters()) {
      add(one, code(one.id()), serving.get(one.id()));
    }
    List<Dossier> people = new ArrayList<>();
    for (Dossier dossier : content.people()) {
      people.add(withMeetings(dossier));
    }
    return content
        .withPeople(people)
        .withSeries(series)
        .withSittings(sittings)
        .withAgreedItems(items)
        .withTaskForces(forces)
        .withWorkResults(results);
  }

  private Dossier withMeetings(Dossier dossier) {
    HeadquartersId headquarters = headquarters(dossier);
    String office = "ms-" + code(headquarters) + "-office";
    MeetingFile.Builder file =
        MeetingFile.builder()
            .addSeries(new SeriesMembership(new SeriesId(office), stay(dossier), DayRange.ALWAYS));
    boolean first = serving.get(headquarters).indexOf(dossier) == 0;
    if (first) {
      for (LocalDate day : MEETINGS) {
        file.addAttended(Attendance.of(new SittingId(office + "-" + day)));
      }
    }
    Dossier changed = dossier.withMeetings(file.build());
    return first ? changed.withWork(work(dossier)) : changed;
  }

  private static WorkFile work(Dossier dossier) {
    Optional<WorkLine> line =
        dossier.person().tasks().stream().map(HeadquartersTask::line).findFirst();
    WorkFile.Builder work = WorkFile.builder();
    for (LocalDate monday : MONDAYS) {
      work.addWeek(
          week(
              monday,
              new TimeShare(WorkTag.HOST_ONLY, Optional.empty(), 5),
              new TimeShare(WorkTag.BOTH, line, 4)));
    }
    return work.build();
  }

  /** A week with a day of rest and one night. */
  static WorkWeek week(LocalDate monday, TimeShare... shares) {
    return WorkWeek.builder()
        .monday(monday)
        .addShares(shares)
        .nights(1)
        .weekendDays(1)
        .restDays(1)
        .build();
  }

  private void add(Headquarters of, String code, List<Dossier> people) {
    PersonId convener = of.leaders().get(0).person();
    String office = "ms-" + code + "-office";
    String consult = "ms-" + code + "-consult";
    series.add(
        series(of, office, "指挥部工作例会", MeetingSystem.REGULAR_MEETING, convener)
            .withCadences(cadence(CalendarPeriod.Unit.MONTH)));
    series.add(
        series(of, consult, "与受援方定期会商", MeetingSystem.CONSULTATION, convener)
            .withCadences(cadence(CalendarPeriod.Unit.QUARTER))
            .withParties(
                party(ConsultationSide.HEADQUARTERS, of.name()),
                party(ConsultationSide.RECIPIENT, "受援地有关部门")));
    MEETINGS.forEach(day -> sittings.add(sitting(office, day)));
    for (LocalDate day : CONSULTATIONS) {
      sittings.add(
          sitting(consult, day)
              .withSides(ConsultationSide.HEADQUARTERS, ConsultationSide.RECIPIENT));
    }
    PersonId owner = people.get(people.size() - 1).person().id();
    items.add(item("ai-" + code + "-1", office, MEETINGS.get(2), owner));
    items.add(
        item("ai-" + code + "-2", consult, CONSULTATIONS.get(0), owner)
            .withResponsible(
                responsible(ConsultationSide.HEADQUARTERS, of.name()),
                responsible(ConsultationSide.RECIPIENT, "受援地有关部门")));
    LocalDate done = MEETINGS.get(1);
    items.add(
        item("ai-" + code + "-3", office, MEETINGS.get(0), owner)
            .withSteps(
                ItemStep.of(ItemStep.Kind.SUBMITTED, done.minusDays(3)),
                ItemStep.of(ItemStep.Kind.CLOSED, done)));
    forces.add(taskForce(of, code, people));
    results.add(result(of, code, 1).withStages(stage(ResultStage.REPLICATE, RESULTS.from())));
    results.add(
        result(of, code, 2)
            .withStages(stage(ResultStage.PILOT, MEETINGS.get(0)))
            .withGrewFrom(
                new Growth(new ResultId("r-" + code + "-1"), MEETINGS.get(0), DayRange.ALWAYS)));
  }

  private static MeetingSeries series(
      Headquarters of, String id, String name, MeetingSystem system, PersonId convener) {
    return MeetingSeries.builder()
        .id(new SeriesId(id))
        .name(name)
        .headquarters(of.id())
        .system(system)
        .days(Draft.SINCE_START)
        .addConvener(new Convener(convener, Draft.SINCE_START, DayRange.ALWAYS))
        .build();
  }

  private static Cadence cadence(CalendarPeriod.Unit unit) {
    return new Cadence(unit, 1, Draft.SINCE_START, DayRange.ALWAYS);
  }

  private static ConsultationParty party(ConsultationSide side, String name) {
    return new ConsultationParty(side, name, Draft.SINCE_START, DayRange.ALWAYS);
  }

  /** A meeting with an id made of its series and day, such as {@code ms-hz-office-2022-05-10}. */
  static Sitting sitting(String of, LocalDate day) {
    return Sitting.builder()
        .id(new SittingId(of + "-" + day))
        .series(new SeriesId(of))
        .addSteps(
            SittingStep.of(SittingStep.Kind.HELD, day),
            SittingStep.of(SittingStep.Kind.MINUTES_ISSUED, day.plusDays(2)))
        .hours(ClockRange.parse("16:30-18:00"))
        .outcome(Outcome.DECIDED)
        .build();
  }

  private static AgreedItem item(String id, String of, LocalDate agreed, PersonId owner) {
    return AgreedItem.builder()
        .id(new ItemId(id))
        .sitting(new SittingId(of + "-" + agreed))
        .addOwner(new ItemOwner(owner, DayRange.openFrom(agreed), DayRange.ALWAYS))
        .addDeadline(new ItemDeadline(agreed, DEADLINE, DayRange.ALWAYS))
        .build();
  }

  private static ResponsibleSide responsible(ConsultationSide side, String name) {
    return new ResponsibleSide(
        side, name, DayRange.openFrom(CONSULTATIONS.get(0)), DayRange.ALWAYS);
  }

  /** The first of each of some groups, as far as there are so many; the first of them leads. */
  private static TaskForce taskForce(Headquarters of, String code, List<Dossier> people) {
    Map<OfficeGroupId, PersonId> firsts = new LinkedHashMap<>();
    for (Dossier dossier : people) {
      dossier
          .person()
          .groups()
          .forEach(in -> firsts.putIfAbsent(in.group(), dossier.person().id()));
    }
    TaskForce.Builder force =
        TaskForce.builder()
            .id(new TaskForceId("tf-" + code))
            .name("重点项目专班")
            .headquarters(of.id())
            .days(TASK_FORCE)
            .addCharter(
                new Charter(
                    TASK_FORCE.from(),
                    Optional.of("推进一个重点项目"),
                    Optional.of(SUNSET),
                    DayRange.ALWAYS))
            .addReview(new Review(REVIEW, Optional.empty(), DayRange.ALWAYS));
    List<PersonId> members = firsts.values().stream().limit(GROUPS).toList();
    for (PersonId member : members) {
      force.addRole(
          new TaskForceRole(
              member,
              member.equals(members.get(0)) ? TaskForceRole.Kind.LEAD : TaskForceRole.Kind.MEMBER,
              TASK_FORCE,
              DayRange.ALWAYS));
    }
    return force.build();
  }

  private static WorkResult result(Headquarters of, String code, int number) {
    return WorkResult.builder()
        .id(new ResultId("r-" + code + "-" + number))
        .name("工作成果" + number)
        .headquarters(of.id())
        .line(WorkLine.SMART_TOURISM)
        .days(RESULTS)
        .build();
  }

  static StageStep stage(ResultStage stage, LocalDate on) {
    return new StageStep(stage, on, DayRange.ALWAYS);
  }
}
