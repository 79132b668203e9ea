package org.aidgov.core;

import static org.aidgov.core.SmallRegisters.HEADQUARTERS;
import static org.aidgov.core.SmallRegisters.NAMED;
import static org.aidgov.core.SmallRegisters.PEOPLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aidgov.core.meeting.AgreedItem;
import org.aidgov.core.meeting.Attendance;
import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.Convener;
import org.aidgov.core.meeting.ItemDeadline;
import org.aidgov.core.meeting.ItemId;
import org.aidgov.core.meeting.ItemOwner;
import org.aidgov.core.meeting.ItemStep;
import org.aidgov.core.meeting.MeetingFile;
import org.aidgov.core.meeting.MeetingSeries;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.Review;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.SeriesMembership;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.meeting.TaskForce;
import org.aidgov.core.meeting.TaskForceId;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.Growth;
import org.aidgov.core.work.ResultId;
import org.aidgov.core.work.WorkResult;

/** Work meetings and results of work, right and wrong, of {@link SmallRegisters}. */
record SmallWork(
    List<MeetingSeries> series,
    List<Sitting> sittings,
    List<AgreedItem> items,
    List<TaskForce> forces,
    List<WorkResult> results,
    List<Optional<MeetingFile>> files) {
  private static final List<SeriesId> SERIES =
      List.of(new SeriesId("s-0"), new SeriesId("s-1"), new SeriesId("s-2"));
  private static final List<SittingId> SITTINGS =
      List.of(
          new SittingId("st-0"),
          new SittingId("st-1"),
          new SittingId("st-2"),
          new SittingId("st-3"));
  private static final List<ItemId> ITEMS = List.of(new ItemId("i-0"), new ItemId("i-1"));
  private static final List<TaskForceId> FORCES =
      List.of(new TaskForceId("t-0"), new TaskForceId("t-1"));
  private static final List<ResultId> RESULTS = List.of(new ResultId("r-0"), new ResultId("r-1"));

  /** Returns the same content with them. */
  RegisterContent in(RegisterContent content) {
    var people = new ArrayList<>(content.people());
    for (int i = 0; i < people.size(); i++) {
      people.set(i, people.get(i).withMeetings(files.get(i)));
    }
    return content
        .withPeople(people)
        .withSeries(series)
        .withSittings(sittings)
        .withAgreedItems(items)
        .withTaskForces(forces)
        .withWorkResults(results);
  }

  static Arbitrary<SmallWork> all() {
    return Combinators.combine(
            SmallRegisters.each(SERIES, SmallWork::series),
            SmallRegisters.each(SITTINGS, SmallWork::sitting),
            SmallRegisters.each(ITEMS, SmallWork::item),
            SmallRegisters.each(FORCES, SmallWork::force),
            SmallRegisters.each(RESULTS, SmallWork::result),
            file().optional(0.8).list().ofSize(PEOPLE.size()))
        .as(SmallWork::new);
  }

  private static Arbitrary<MeetingSeries> series(SeriesId id) {
    return Combinators.combine(
            SmallRegisters.mostlyAlways(),
            Arbitraries.of(HEADQUARTERS),
            SmallRegisters.some(
                2,
                List.of(CalendarPeriod.Unit.WEEK, CalendarPeriod.Unit.MONTH),
                (unit, days, known) -> new Cadence(unit, 1, days, known)),
            SmallRegisters.some(2, NAMED, Convener::new),
            Arbitraries.of(FORCES).optional(0.5))
        .as(
            (days, headquarters, cadences, conveners, force) ->
                MeetingSeries.builder()
                    .id(id)
                    .name("series")
                    .headquarters(headquarters)
                    .system(
                        force.isPresent()
                            ? MeetingSystem.TASK_FORCE
                            : MeetingSystem.REGULAR_MEETING)
                    .days(days)
                    .taskForce(force)
                    .cadences(cadences)
                    .conveners(conveners)
                    .build());
  }

  private static Arbitrary<Sitting> sitting(SittingId id) {
    Arbitrary<SittingStep> step =
        Combinators.combine(
                SmallRegisters.enums(SittingStep.Kind.class),
                SmallRegisters.days(),
                SmallRegisters.mostlyAlways())
            .as(SittingStep::new);
    return Combinators.combine(Arbitraries.of(SERIES), step.list().ofMaxSize(4))
        .as((series, steps) -> Sitting.builder().id(id).series(series).steps(steps).build());
  }

  private static Arbitrary<AgreedItem> item(ItemId id) {
    Arbitrary<ItemDeadline> deadline =
        Combinators.combine(SmallRegisters.days(), SmallRegisters.days())
            .as(
                (one, other) ->
                    new ItemDeadline(min(one, other), max(one, other), DayRange.ALWAYS));
    Arbitrary<ItemStep> step =
        Combinators.combine(
                Arbitraries.of(
                    ItemStep.Kind.REMINDED,
                    ItemStep.Kind.SUBMITTED,
                    ItemStep.Kind.RETURNED,
                    ItemStep.Kind.CLOSED),
                SmallRegisters.days())
            .as(ItemStep::of);
    return Combinators.combine(
            Arbitraries.of(SITTINGS),
            SmallRegisters.some(2, NAMED, ItemOwner::new),
            deadline.list().ofMaxSize(3),
            step.list().ofMaxSize(3))
        .as(
            (sitting, owners, deadlines, steps) ->
                AgreedItem.builder()
                    .id(id)
                    .sitting(sitting)
                    .owners(owners)
                    .deadlines(deadlines)
                    .steps(steps)
                    .build());
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static Arbitrary<TaskForce> force(TaskForceId id) {
    Arbitrary<Charter> charter =
        Combinators.combine(SmallRegisters.days(), Arbitraries.integers().between(0, 12))
            .as(
                (on, length) ->
                    new Charter(
                        on, Optional.empty(), Optional.of(on.plusDays(length)), DayRange.ALWAYS));
    Arbitrary<Review> review =
        Combinators.combine(
                SmallRegisters.days(), Arbitraries.integers().between(0, 9).optional(0.5))
            .as((on, length) -> new Review(on, length.map(on::plusDays), DayRange.ALWAYS));
    return Combinators.combine(
            SmallRegisters.mostlyAlways(),
            Arbitraries.of(HEADQUARTERS),
            charter.list().ofMaxSize(2),
            SmallRegisters.some(
                3, NAMED, SmallRegisters.enums(TaskForceRole.Kind.class), TaskForceRole::new),
            review.list().ofMaxSize(2))
        .as(
            (days, headquarters, charters, roles, reviews) ->
                TaskForce.builder()
                    .id(id)
                    .name("force")
                    .headquarters(headquarters)
                    .days(days)
                    .charters(charters)
                    .roles(roles)
                    .reviews(reviews)
                    .build());
  }

  private static Arbitrary<WorkResult> result(ResultId id) {
    List<ResultId> others = RESULTS.stream().filter(other -> !other.equals(id)).toList();
    return Combinators.combine(
            SmallRegisters.mostlyAlways(),
            Arbitraries.of(HEADQUARTERS),
            Combinators.combine(
                    Arbitraries.of(others), SmallRegisters.days(), SmallRegisters.mostlyAlways())
                .as(Growth::new)
                .list()
                .ofMaxSize(2))
        .as(
            (days, headquarters, grewFrom) ->
                WorkResult.builder()
                    .id(id)
                    .name("result")
                    .headquarters(headquarters)
                    .line(WorkLine.MENTORING)
                    .days(days)
                    .grewFrom(grewFrom)
                    .build());
  }

  private static Arbitrary<MeetingFile> file() {
    return Combinators.combine(
            SmallRegisters.some(3, SERIES, SeriesMembership::new),
            Combinators.combine(Arbitraries.of(SITTINGS), SmallRegisters.mostlyAlways())
                .as(Attendance::new)
                .list()
                .ofMaxSize(5))
        .as(MeetingFile::new);
  }
}
