package org.aidgov.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.Shift;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/** What small registers say of supervision. */
final class SmallSupervision {
  private static final ClockRange NIGHT = ClockRange.parse("20:00-08:00");
  private static final List<Season> SEASONS =
      List.of(new Season(MonthAndDay.parse("05-01"), List.of(ClockRange.parse("10:00-14:00"))));

  private SmallSupervision() {}

  /** The hours of a unit or a headquarters. */
  static Arbitrary<List<OfficeHours>> hours() {
    return Combinators.combine(SmallDays.ranges().withoutEdgeCases(), SmallRegisters.mostlyAlways())
        .as((days, known) -> new OfficeHours(RegionId.NATIONAL, days, SEASONS, known))
        .list()
        .ofMaxSize(2);
  }

  static Arbitrary<List<SupervisionLedger>> ledgers() {
    return Combinators.combine(
            ledger(SmallRegisters.HEADQUARTERS.get(0)),
            ledger(SmallRegisters.HEADQUARTERS.get(1)).optional(0.5))
        .as(
            (one, other) -> {
              List<SupervisionLedger> ledgers = new ArrayList<>(List.of(one));
              other.ifPresent(ledgers::add);
              return ledgers;
            });
  }

  private static Arbitrary<SupervisionLedger> ledger(HeadquartersId headquarters) {
    return Combinators.combine(
            SmallDays.days().withoutEdgeCases().list().ofMaxSize(3),
            SmallDays.days().withoutEdgeCases().list().ofMaxSize(3))
        .as(
            (duty, rollCalls) ->
                SupervisionLedger.builder()
                    .headquarters(headquarters)
                    .duty(
                        duty.stream()
                            .map(day -> DutyTurn.of(day, SmallRegisters.NAMED.get(0)))
                            .toList())
                    .rollCalls(
                        rollCalls.stream().map(day -> new RollCall(day, DayRange.ALWAYS)).toList())
                    .build());
  }

  static Arbitrary<SupervisionFile> file() {
    Arbitrary<Leave> leave =
        Combinators.combine(
                SmallDays.days().withoutEdgeCases(),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of(
                        LeaveStep.Kind.UNIT_REFUSED,
                        LeaveStep.Kind.WITHDRAWN,
                        LeaveStep.Kind.RETURNED)
                    .optional(0.5),
                SmallDays.ranges().withoutEdgeCases().optional(0.3))
            .as(SmallSupervision::leave);
    return Combinators.combine(
            leave.list().ofMaxSize(2), SmallDays.days().withoutEdgeCases().list().ofMaxSize(2))
        .as(
            (leaves, shifts) ->
                SupervisionFile.builder()
                    .leaves(leaves)
                    .shifts(
                        shifts.stream()
                            .map(
                                day ->
                                    new Shift(
                                        SmallRegisters.UNITS.get(0), day, NIGHT, DayRange.ALWAYS))
                            .toList())
                    .build());
  }

  private static Leave leave(
      LocalDate from, int days, Optional<LeaveStep.Kind> kind, Optional<DayRange> known) {
    Moment end = new Moment(from.plusDays(days), LocalTime.of(20, 0));
    Moment step = new Moment(from.plusDays(days / 2), LocalTime.of(12, 0));
    List<LeaveStep> steps = new ArrayList<>();
    if (days != 1) {
      steps.add(
          LeaveStep.of(LeaveStep.Kind.HEADQUARTERS_APPROVED, new Moment(from, LocalTime.of(9, 0))));
    }
    kind.ifPresent(k -> steps.add(new LeaveStep(k, step, known.orElse(DayRange.ALWAYS))));
    return new Leave(Leave.Kind.LEAVE, new Moment(from, LocalTime.of(10, 0)), end, steps);
  }
}
