package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/** The small headquarters with more meetings and agreed items, for the tests of rules on them. */
public final class MeetingScenarios {
  private MeetingScenarios() {}

  /** Returns a work meeting with minutes; its id is the series' with the day and a suffix. */
  public static Sitting sitting(String series, String day, String suffix) {
    LocalDate on = LocalDate.parse(day);
    Set<ConsultationSide> sides =
        series.equals("ms-consult")
            ? Set.of(ConsultationSide.HEADQUARTERS, ConsultationSide.RECIPIENT)
            : Set.of();
    return Sitting.builder()
        .id(new SittingId(series + "-" + day + suffix))
        .series(new SeriesId(series))
        .addSteps(step(SittingStep.Kind.HELD, day))
        .addStep(SittingStep.of(SittingStep.Kind.MINUTES_ISSUED, on.plusDays(1)))
        .hours(ClockRange.parse("16:00-17:00"))
        .sides(sides)
        .outcome(Outcome.DECIDED)
        .build();
  }

  public static SittingStep step(SittingStep.Kind kind, String day) {
    return SittingStep.of(kind, LocalDate.parse(day));
  }

  /** The meeting without its steps of one kind. */
  public static Sitting without(Sitting sitting, SittingStep.Kind kind) {
    return sitting.withSteps(sitting.steps().stream().filter(s -> s.kind() != kind).toList());
  }

  /** The meeting held on another day. */
  public static Sitting heldOn(Sitting sitting, String day) {
    List<SittingStep> steps = new ArrayList<>(without(sitting, SittingStep.Kind.HELD).steps());
    steps.add(step(SittingStep.Kind.HELD, day));
    return sitting.withSteps(steps);
  }

  /** Adds somebody to those who were at a meeting. */
  public static Scenario attended(Scenario scenario, String person, String... sittings) {
    return scenario.meetings(
        person,
        file -> {
          List<Attendance> attended = new ArrayList<>(file.attended());
          for (String sitting : sittings) {
            attended.add(Attendance.of(new SittingId(sitting)));
          }
          return file.withAttended(attended);
        });
  }

  /** Adds an item of the meeting of 12 April 2022 that p-6 owns, due on the day. */
  public static Scenario withItem(String due, ItemStep... steps) {
    return Scenario.compliant().add(item("ms-office-2022-04-12", due, steps));
  }

  public static AgreedItem item(String sitting, String due, ItemStep... steps) {
    LocalDate agreed = LocalDate.of(2022, 4, 12);
    return AgreedItem.builder()
        .id(new ItemId("ai-2"))
        .sitting(new SittingId(sitting))
        .addOwner(owner("p-6", "2022-04-12/.."))
        .addDeadline(new ItemDeadline(agreed, LocalDate.parse(due), DayRange.ALWAYS))
        .addSteps(steps)
        .build();
  }

  public static ItemOwner owner(String person, String days) {
    return new ItemOwner(new PersonId(person), DayRange.parse(days), DayRange.ALWAYS);
  }

  public static ItemStep step(ItemStep.Kind kind, String day) {
    return ItemStep.of(kind, LocalDate.parse(day));
  }

  public static ItemStep escalated(String day, String to) {
    return ItemStep.escalated(LocalDate.parse(day), new PersonId(to));
  }
}
