package org.aidgov.rules.json;

import static org.aidgov.rules.json.Registers.DAYS;
import static org.aidgov.rules.json.Registers.HEADQUARTERS;
import static org.aidgov.rules.json.Registers.KNOWN;
import static org.aidgov.rules.json.Registers.MEETING;
import static org.aidgov.rules.json.Registers.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.work.AdviceRejection;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.Relief;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.StageStep;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkResult;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;

/** The work meetings and results of work in {@link Registers}. */
final class WorkRegisters {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
  private static final SeriesId SERIES = new SeriesId("s-1");
  private static final SittingId SITTING = new SittingId("st-1");
  private static final TaskForceId FORCE = new TaskForceId("tf-1");

  private WorkRegisters() {}

  static List<MeetingSeries> series() {
    return List.of(
        MeetingSeries.builder()
            .id(SERIES)
            .name("与教育局会商")
            .headquarters(HEADQUARTERS)
            .system(MeetingSystem.CONSULTATION)
            .days(DAYS)
            .addCadence(new Cadence(CalendarPeriod.Unit.QUARTER, 1, DAYS, KNOWN))
            .addConvener(new Convener(PERSON, DAYS, KNOWN))
            .addParty(new ConsultationParty(ConsultationSide.RECIPIENT, "教育局", DAYS, KNOWN))
            .build(),
        MeetingSeries.builder()
            .id(new SeriesId("s-2"))
            .name("专班例会")
            .headquarters(HEADQUARTERS)
            .system(MeetingSystem.TASK_FORCE)
            .days(DAYS)
            .taskForce(FORCE)
            .build());
  }

  static Sitting sitting() {
    return Sitting.builder()
        .id(SITTING)
        .series(SERIES)
        .addStep(new SittingStep(SittingStep.Kind.HELD, DAY, KNOWN))
        .hours(ClockRange.parse("10:00-11:30"))
        .sides(Set.of(ConsultationSide.HEADQUARTERS, ConsultationSide.RECIPIENT))
        .partyMeeting(MEETING)
        .outcome(Outcome.DECIDED)
        .build();
  }

  static AgreedItem item() {
    return AgreedItem.builder()
        .id(new ItemId("i-1"))
        .sitting(SITTING)
        .addOwner(new ItemOwner(PERSON, DAYS, KNOWN))
        .addDeadline(new ItemDeadline(DAY, DAY.plusDays(30), KNOWN))
        .addResponsible(new ResponsibleSide(ConsultationSide.RECIPIENT, "教育局", DAYS, KNOWN))
        .addStep(ItemStep.of(ItemStep.Kind.REMINDED, DAY.plusDays(20)))
        .addStep(
            new ItemStep(ItemStep.Kind.ESCALATED, DAY.plusDays(40), Optional.of(PERSON), KNOWN))
        .build();
  }

  static TaskForce taskForce() {
    return TaskForce.builder()
        .id(FORCE)
        .name("项目专班")
        .headquarters(HEADQUARTERS)
        .days(DAYS)
        .addCharter(new Charter(DAY, Optional.of("项目落地"), Optional.of(DAY.plusDays(90)), KNOWN))
        .addRole(new TaskForceRole(PERSON, TaskForceRole.Kind.LEAD, DAYS, KNOWN))
        .addReview(new Review(DAY.plusDays(60), Optional.of(DAY.plusDays(120)), KNOWN))
        .build();
  }

  static List<WorkResult> results() {
    WorkResult first =
        WorkResult.builder()
            .id(new ResultId("r-0"))
            .name("试点")
            .headquarters(HEADQUARTERS)
            .line(WorkLine.SMART_TOURISM)
            .days(DAYS)
            .addStage(new StageStep(ResultStage.PILOT, DAY, KNOWN))
            .addRejection(new AdviceRejection(WorkMethod.SNOWBALL, DAYS, KNOWN))
            .build();
    return List.of(
        first,
        first
            .withId(new ResultId("r-1"))
            .withGrewFrom(new Growth(new ResultId("r-0"), DAY, KNOWN)));
  }

  static MeetingFile meetingFile() {
    return MeetingFile.builder()
        .addSeries(new SeriesMembership(SERIES, DAYS, KNOWN))
        .addAttended(new Attendance(SITTING, KNOWN))
        .build();
  }

  static WorkFile workFile() {
    return WorkFile.builder()
        .addWeek(
            WorkWeek.builder()
                .monday(LocalDate.of(2022, 3, 14))
                .addShare(new TimeShare(WorkTag.BOTH, Optional.of(WorkLine.MENTORING), 10))
                .nights(2)
                .weekendDays(1)
                .restDays(1)
                .known(KNOWN)
                .build())
        .addRejection(new AdviceRejection(WorkMethod.PIANO, DAYS, KNOWN))
        .addRelief(new Relief(Relief.Kind.TIME_OFF, DAY, KNOWN))
        .build();
  }
}
