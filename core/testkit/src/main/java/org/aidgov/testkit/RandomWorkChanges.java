package org.aidgov.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
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

/** The part of {@link RandomChanges} that is about work meetings. */
final class RandomWorkChanges {
  private static final int DAYS_AROUND = 60;

  private final SplittableRandom dice;
  private final LocalDate around;

  RandomWorkChanges(SplittableRandom dice, LocalDate around) {
    this.dice = dice;
    this.around = around;
  }

  /** Returns one change of a register with at least one series. */
  Change next(RegisterContent content) {
    return switch (dice.nextInt(7)) {
      case 6 -> new Change.PutWorkResult(result(content));
      case 0 -> new Change.PutSeries(series(any(content.series()), content));
      case 1 ->
          content.taskForces().isEmpty()
              ? new Change.PutSitting(sitting(content))
              : new Change.PutTaskForce(taskForce(any(content.taskForces()), content));
      case 2, 3 ->
          content.sittings().isEmpty()
              ? new Change.PutSitting(sitting(content))
              : new Change.PutAgreedItem(item(content));
      default -> new Change.PutSitting(sitting(content));
    };
  }

  private MeetingSeries series(MeetingSeries one, RegisterContent content) {
    return switch (dice.nextInt(4)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withCadences(some(one.cadences()));
      case 2 -> one.withHeadquarters(any(content.headquarters()).id());
      default -> one.withConveners(new Convener(anybody(content), days(), DayRange.ALWAYS));
    };
  }

  private Sitting sitting(RegisterContent content) {
    if (content.sittings().isEmpty() || dice.nextInt(3) == 0) {
      return Sitting.builder()
          .id(new SittingId("new-sitting-" + dice.nextInt(4)))
          .series(any(content.series()).id())
          .addStep(SittingStep.of(SittingStep.Kind.HELD, day()))
          .build();
    }
    Sitting one = any(content.sittings());
    return switch (dice.nextInt(4)) {
      case 0 -> one.withSeries(any(content.series()).id());
      case 1 -> one.withSteps(some(one.steps()));
      case 2 -> one.withOutcome(Optional.empty());
      default ->
          one.withSteps(plus(one.steps(), SittingStep.of(any(SittingStep.Kind.values()), day())));
    };
  }

  private AgreedItem item(RegisterContent content) {
    if (content.agreedItems().isEmpty() || dice.nextInt(3) == 0) {
      LocalDate agreed = day();
      return AgreedItem.builder()
          .id(new ItemId("new-item-" + dice.nextInt(4)))
          .sitting(any(content.sittings()).id())
          .addOwner(new ItemOwner(anybody(content), days(), DayRange.ALWAYS))
          .addDeadline(new ItemDeadline(agreed, agreed.plusDays(dice.nextInt(30)), DayRange.ALWAYS))
          .build();
    }
    AgreedItem one = any(content.agreedItems());
    return switch (dice.nextInt(5)) {
      case 0 -> one.withSitting(any(content.sittings()).id());
      case 1 ->
          one.withOwners(
              plus(some(one.owners()), new ItemOwner(anybody(content), days(), DayRange.ALWAYS)));
      case 2 -> one.withSteps(some(one.steps()));
      case 3 -> one.withSteps(plus(one.steps(), ItemStep.escalated(day(), anybody(content))));
      default -> one.withSteps(plus(one.steps(), ItemStep.of(ItemStep.Kind.SUBMITTED, day())));
    };
  }

  private TaskForce taskForce(TaskForce one, RegisterContent content) {
    return switch (dice.nextInt(5)) {
      case 0 -> one.withDays(days());
      case 1 -> one.withCharters(some(one.charters()));
      case 2 -> one.withRoles(some(one.roles()));
      case 3 ->
          one.withReviews(
              plus(one.reviews(), new Review(day(), Optional.empty(), DayRange.ALWAYS)));
      default ->
          one.withRoles(
              plus(
                  one.roles(),
                  new TaskForceRole(
                      anybody(content),
                      any(TaskForceRole.Kind.values()),
                      days(),
                      DayRange.ALWAYS)));
    };
  }

  private WorkResult result(RegisterContent content) {
    if (content.workResults().isEmpty() || dice.nextInt(3) == 0) {
      return WorkResult.builder()
          .id(new ResultId("new-result-" + dice.nextInt(4)))
          .name("新成果")
          .headquarters(any(content.headquarters()).id())
          .line(any(WorkLine.values()))
          .days(days())
          .addStage(new StageStep(ResultStage.PILOT, day().minusMonths(6), DayRange.ALWAYS))
          .build();
    }
    WorkResult one = any(content.workResults());
    ResultId from = any(content.workResults()).id();
    return switch (dice.nextInt(4)) {
      case 0 -> one.withDays(days());
      case 1 ->
          one.withStages(
              plus(
                  some(one.stages()),
                  new StageStep(any(ResultStage.values()), day(), DayRange.ALWAYS)));
      case 2 ->
          one.withRejections(new AdviceRejection(WorkMethod.SNOWBALL, days(), DayRange.ALWAYS));
      default ->
          from.equals(one.id())
              ? one.withGrewFrom()
              : one.withGrewFrom(
                  plus(some(one.grewFrom()), new Growth(from, day(), DayRange.ALWAYS)));
    };
  }

  /** Returns another account of somebody's own work. */
  WorkFile work(Dossier dossier) {
    WorkFile file = dossier.work().orElse(WorkFile.builder().build());
    return switch (dice.nextInt(4)) {
      case 0 -> file.withReliefs(new Relief(any(Relief.Kind.values()), day(), DayRange.ALWAYS));
      case 1 ->
          file.withRejections(
              new AdviceRejection(any(WorkMethod.values()), days(), DayRange.ALWAYS));
      default -> {
        List<WorkWeek> weeks = new ArrayList<>();
        LocalDate monday = day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < 6; i++) {
          weeks.add(week(monday.plusWeeks(i)));
        }
        yield file.withWeeks(weeks);
      }
    };
  }

  private WorkWeek week(LocalDate monday) {
    return WorkWeek.builder()
        .monday(monday)
        .addShare(
            new TimeShare(
                any(WorkTag.values()), Optional.of(any(WorkLine.values())), 1 + dice.nextInt(6)))
        .addShare(
            new TimeShare(
                any(WorkTag.values()), Optional.of(any(WorkLine.values())), 1 + dice.nextInt(4)))
        .nights(dice.nextInt(6))
        .weekendDays(dice.nextInt(3))
        .restDays(dice.nextInt(3))
        .build();
  }

  /** Returns another part of somebody in work meetings. */
  MeetingFile file(Dossier dossier, RegisterContent content) {
    MeetingFile file = dossier.meetings().orElse(MeetingFile.builder().build());
    if (!content.sittings().isEmpty() && dice.nextBoolean()) {
      return file.withAttended(
          plus(some(file.attended()), Attendance.of(any(content.sittings()).id())));
    }
    return content.series().isEmpty()
        ? file
        : file.withSeries(
            plus(
                some(file.series()),
                new SeriesMembership(any(content.series()).id(), days(), DayRange.ALWAYS)));
  }

  private PersonId anybody(RegisterContent content) {
    return any(content.people()).person().id();
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(one -> dice.nextInt(3) == 0);
    return some;
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  private <T> T any(List<T> list) {
    return list.get(dice.nextInt(list.size()));
  }

  private <T> T any(T[] values) {
    return values[dice.nextInt(values.length)];
  }

  private LocalDate day() {
    return around.plusDays(dice.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
  }

  private DayRange days() {
    LocalDate from = day().minusDays(DAYS_AROUND);
    return dice.nextBoolean()
        ? DayRange.openFrom(from)
        : DayRange.of(from, from.plusDays(1 + dice.nextInt(2 * DAYS_AROUND)));
  }
}
