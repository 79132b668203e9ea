package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.AgreedItem;
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
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;

/**
 * The three systems in the small headquarters: one series at which everybody is expected and one of
 * consultations, both once a quarter, on the 12th of its first month; a task force that has done
 * its work and one that runs; something agreed that p-6 owns.
 */
final class SmallMeetings {
  private static final DayRange TOUR = DayRange.parse("2020-03-01/..");
  private static final HeadquartersId CITY = new HeadquartersId("hq-city");
  private static final LocalDate FIRST = LocalDate.of(2020, 4, 12);
  private static final int QUARTERS = 20;
  private static final int QUARTER = 3;

  private SmallMeetings() {}

  static RegisterContent addTo(RegisterContent content) {
    return content
        .withSeries(
            series("ms-office", "指挥部工作例会", MeetingSystem.REGULAR_MEETING),
            series("ms-consult", "与受援单位定期会商", MeetingSystem.CONSULTATION)
                .withParties(
                    party(ConsultationSide.HEADQUARTERS), party(ConsultationSide.RECIPIENT)))
        .withSittings(sittings())
        .withAgreedItems(item())
        .withTaskForces(
            taskForce("tf-0", "2020-04-01/2020-07-01", "2020-06-30"),
            taskForce("tf-1", "2022-03-01/2022-09-01", "2022-08-31")
                .withReviews(review("2022-05-02"), review("2022-07-20")))
        .withPeople(content.people().stream().map(SmallMeetings::addTo).toList());
  }

  private static Dossier addTo(Dossier dossier) {
    return dossier.withMeetings(
        MeetingFile.builder()
            .addSeries(new SeriesMembership(new SeriesId("ms-office"), TOUR, DayRange.ALWAYS))
            .build());
  }

  private static MeetingSeries series(String id, String name, MeetingSystem system) {
    return MeetingSeries.builder()
        .id(new SeriesId(id))
        .name(name)
        .headquarters(CITY)
        .system(system)
        .days(TOUR)
        .addCadence(new Cadence(CalendarPeriod.Unit.QUARTER, 1, TOUR, DayRange.ALWAYS))
        .addConvener(new Convener(new PersonId("p-2"), TOUR, DayRange.ALWAYS))
        .build();
  }

  private static ConsultationParty party(ConsultationSide side) {
    return new ConsultationParty(side, "会商方", TOUR, DayRange.ALWAYS);
  }

  private static List<Sitting> sittings() {
    List<Sitting> sittings = new ArrayList<>();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      LocalDate day = FIRST.plusMonths((long) QUARTER * quarter);
      sittings.add(sitting("ms-office", day));
      sittings.add(
          sitting("ms-consult", day)
              .withSides(ConsultationSide.HEADQUARTERS, ConsultationSide.RECIPIENT));
    }
    return sittings;
  }

  /** A meeting with an id made of its series and day, such as {@code ms-office-2022-04-12}. */
  private static Sitting sitting(String series, LocalDate day) {
    return Sitting.builder()
        .id(new SittingId(series + "-" + day))
        .series(new SeriesId(series))
        .addSteps(
            SittingStep.of(SittingStep.Kind.PLANNED, day),
            SittingStep.of(SittingStep.Kind.HELD, day),
            SittingStep.of(SittingStep.Kind.MINUTES_ISSUED, day.plusDays(2)))
        .hours(ClockRange.parse("10:30-11:30"))
        .outcome(Outcome.DECIDED)
        .build();
  }

  private static AgreedItem item() {
    LocalDate agreed = LocalDate.of(2022, 4, 12);
    return AgreedItem.builder()
        .id(new ItemId("ai-1"))
        .sitting(new SittingId("ms-office-" + agreed))
        .addOwner(new ItemOwner(new PersonId("p-6"), DayRange.openFrom(agreed), DayRange.ALWAYS))
        .addDeadline(new ItemDeadline(agreed, LocalDate.of(2022, 6, 30), DayRange.ALWAYS))
        .addSteps(
            ItemStep.of(ItemStep.Kind.SUBMITTED, LocalDate.of(2022, 6, 15)),
            ItemStep.of(ItemStep.Kind.CLOSED, LocalDate.of(2022, 6, 20)))
        .build();
  }

  private static TaskForce taskForce(String id, String days, String sunset) {
    DayRange there = DayRange.parse(days);
    return TaskForce.builder()
        .id(new TaskForceId(id))
        .name("专项任务专班")
        .headquarters(CITY)
        .days(there)
        .addCharter(
            new Charter(
                there.from(),
                Optional.of("完成一项专项任务"),
                Optional.of(LocalDate.parse(sunset)),
                DayRange.ALWAYS))
        .addRoles(
            role("p-3", TaskForceRole.Kind.LEAD, there),
            role("p-4", TaskForceRole.Kind.MEMBER, there),
            role("p-5", TaskForceRole.Kind.MEMBER, there))
        .build();
  }

  private static TaskForceRole role(String person, TaskForceRole.Kind kind, DayRange days) {
    return new TaskForceRole(new PersonId(person), kind, days, DayRange.ALWAYS);
  }

  private static Review review(String day) {
    return new Review(LocalDate.parse(day), Optional.empty(), DayRange.ALWAYS);
  }
}
