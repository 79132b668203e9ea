package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.ResultStage;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.testkit.Scenario;

/** What is wrong with meetings, agreed items and task forces, and where there is advice on work. */
final class MeetingDefects {
  private MeetingDefects() {}

  static void plant(PlantedDefects in) {
    systems(in);
    taskForces(in);
    consultations(in);
    items(in);
    load(in);
    work(in);
  }

  private static void systems(PlantedDefects in) {
    in.put(
        s -> s.series("ms-hz-consult", one -> one.withDays(days("2020-04-08/2022-03-01"))),
        "MTG-001 HEADQUARTERS hq-hz missing/CONSULTATION 2022-03-01");
    in.put(
        s -> s.sitting("ms-nb-office-2022-05-10", without(SittingStep.Kind.HELD)),
        "MTG-002 SERIES ms-nb-office overdue/MONTH 2022-05-01");
    in.put(
        s -> s.sitting("ms-jh-office-2022-05-10", without(SittingStep.Kind.MINUTES_ISSUED)),
        "MTG-007 SERIES ms-jh-office none/ms-jh-office-2022-05-10 2022-05-18");
    for (String day : List.of("2022-03-10", "2022-04-11", "2022-05-10")) {
      in.put(
          s -> s.sitting("ms-ls-office-" + day, one -> one.withOutcome(Outcome.NOTHING_DECIDED)));
    }
    in.put(s -> s, "MTG-012 SERIES ms-ls-office nothing-decided 2022-05-10");
    String unreached = in.nonMember("nb", 1);
    in.put(
        s -> s.dossier(unreached, d -> d.withMeetings(Optional.empty())),
        "MTG-013 PERSON " + unreached + " unreached " + in.arrivalOf(unreached));
  }

  private static UnaryOperator<Sitting> without(SittingStep.Kind kind) {
    return sitting ->
        sitting.withSteps(sitting.steps().stream().filter(s -> s.kind() != kind).toList());
  }

  private static void taskForces(PlantedDefects in) {
    in.put(
        s ->
            s.taskForce(
                "tf-wz",
                force ->
                    force.withRoles(
                        force.roles().stream()
                            .filter(role -> role.role() != TaskForceRole.Kind.LEAD)
                            .toList())),
        "MTG-003 TASK_FORCE tf-wz no-lead 2022-03-15");
    in.put(
        s ->
            s.taskForce(
                "tf-jx",
                force ->
                    force.withCharters(
                        new Charter(
                            LocalDate.of(2022, 3, 15),
                            Optional.of("推进一个重点项目"),
                            Optional.of(LocalDate.of(2022, 5, 31)),
                            DayRange.ALWAYS))),
        "MTG-004 TASK_FORCE tf-jx lapsed 2022-06-01");
  }

  private static void consultations(PlantedDefects in) {
    in.put(
        s ->
            s.sitting(
                "ms-hu-consult-2022-05-12", one -> one.withSides(ConsultationSide.HEADQUARTERS)),
        "MTG-005 SERIES ms-hu-consult one-sided/ms-hu-consult-2022-05-12 2022-05-12");
    in.put(
        s ->
            s.item(
                "ai-sx-2",
                item ->
                    item.withResponsible(
                        item.responsible().stream()
                            .filter(one -> one.side() == ConsultationSide.HEADQUARTERS)
                            .toList())),
        "MTG-006 AGREED_ITEM ai-sx-2 nobody/RECIPIENT 2022-03-10");
  }

  private static void items(PlantedDefects in) {
    in.put(
        s -> s.item("ai-qz-1", item -> item.withOwners()),
        "MTG-008 AGREED_ITEM ai-qz-1 no-owner 2022-05-10");
    String owner = in.personIn("c-ls-3", 4);
    LocalDate agreed = LocalDate.of(2022, 5, 10);
    in.put(
        s ->
            s.item(
                "ai-ls-1",
                item ->
                    item.withOwners(
                            new ItemOwner(
                                person(owner), DayRange.openFrom(agreed), DayRange.ALWAYS))
                        .withDeadlines(
                            new ItemDeadline(agreed, LocalDate.of(2022, 6, 8), DayRange.ALWAYS))),
        "MTG-009 AGREED_ITEM ai-ls-1 overdue 2022-06-09",
        "MTG-009 AGREED_ITEM ai-ls-1 not-escalated/c-ls-3 2022-06-14");
  }

  private static void load(PlantedDefects in) {
    Sitting other =
        SampleMeetings.sitting("ms-tz-office", LocalDate.of(2022, 5, 10))
            .withId(new SittingId("ms-tz-office-2022-05-10-b"));
    String two = in.personIn("c-tz-2", 4);
    in.put(
        s ->
            s.add(other)
                .meetings(two, attended("ms-tz-office-2022-05-10", "ms-tz-office-2022-05-10-b")),
        "MTG-010 PERSON "
            + two
            + " two-at-once/ms-tz-office-2022-05-10/ms-tz-office-2022-05-10-b 2022-05-10");
    Sitting all =
        SampleMeetings.sitting("ms-zj-office", LocalDate.of(2022, 6, 8))
            .withHours(ClockRange.parse("09:00-19:30"));
    in.put(
        s -> s.add(all).meetings("zj-005", attended("ms-zj-office-2022-06-08")),
        "MTG-011 PERSON zj-005 too-long 2022-06-06");
  }

  private static UnaryOperator<MeetingFile> attended(String... sittings) {
    return file -> {
      List<Attendance> attended = new ArrayList<>(file.attended());
      for (String sitting : sittings) {
        attended.add(Attendance.of(new SittingId(sitting)));
      }
      return file.withAttended(attended);
    };
  }

  private static void work(PlantedDefects in) {
    String tired = in.personIn("c-hz-3", 4);
    WorkWeek restless = SampleMeetings.week(LocalDate.of(2022, 6, 6)).withRestDays(0);
    in.put(
        s -> s.work(tired, file -> file.withWeeks(restless)),
        "WRK-001 PERSON " + tired + " no-rest 2022-06-06");
    String apart = in.personIn("c-nb-3", 4);
    in.put(
        s -> weeks(s, apart, new TimeShare(WorkTag.HOST_ONLY, Optional.empty(), 9)),
        "WRK-002 PERSON " + apart + " little-joint 2022-05-01");
    String balanced = in.member("t-hz-medical", PartyStatus.FORMAL, 4);
    in.put(
        s ->
            weeks(
                s,
                balanced,
                joint(WorkLine.SMART_TOURISM, 4),
                joint(WorkLine.GENERAL_AFFAIRS, 3),
                joint(WorkLine.FUNDS_AND_AUDIT, 3)),
        "WRK-003 PERSON " + balanced + " untouched/DISCIPLINE_BUILDING 2022-05-01");
    in.put(
        s ->
            s.result(
                "r-zj-2",
                result ->
                    result.withStages(
                        plus(
                            List.of(),
                            SampleMeetings.stage(ResultStage.PILOT, LocalDate.of(2021, 10, 1))))),
        "WRK-004 HEADQUARTERS hq-zj stalled/r-zj-2 2022-04-02");
  }

  private static TimeShare joint(WorkLine line, int halfDays) {
    return new TimeShare(WorkTag.BOTH, Optional.of(line), halfDays);
  }

  private static Scenario weeks(Scenario scenario, String person, TimeShare... shares) {
    List<WorkWeek> weeks = new ArrayList<>();
    for (LocalDate monday : SampleMeetings.MONDAYS) {
      weeks.add(SampleMeetings.week(monday, shares));
    }
    UnaryOperator<WorkFile> change = file -> file.withWeeks(weeks);
    return scenario.work(person, change);
  }
}
