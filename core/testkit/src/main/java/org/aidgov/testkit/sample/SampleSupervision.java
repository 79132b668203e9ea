package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/** The order of a headquarters: hours, duty of two months, the last roll call, leaves. */
final class SampleSupervision {
  static final RegionId REGION = new RegionId("xinjiang");

  /** The usual hours of the region in 2022. */
  static final List<Season> SEASONS =
      List.of(
          season("05-01", "10:00-14:00", "16:00-20:00"),
          season("10-01", "10:00-14:00", "15:30-19:30"));

  /** The last roll call before {@link SampleRegister#AS_OF}. */
  static final LocalDate ROLL_CALL = SampleRegister.AS_OF.minusDays(2);

  private static final LocalDate FIRST_DUTY = SampleRegister.AS_OF.withDayOfMonth(1).minusMonths(1);
  private static final LocalDate LAST_QUARTER = LocalDate.of(2022, 3, 15);
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  private SampleSupervision() {}

  private static Season season(String from, String... sessions) {
    return new Season(MonthAndDay.parse(from), Stream.of(sessions).map(ClockRange::parse).toList());
  }

  /** The leaders lead in turn, and the others are on duty in turn. */
  static SupervisionLedger ledger(
      HeadquartersId headquarters, List<PersonId> leaders, List<PersonId> others) {
    SupervisionLedger.Builder ledger =
        SupervisionLedger.builder()
            .headquarters(headquarters)
            .addRollCall(new RollCall(ROLL_CALL, DayRange.ALWAYS));
    for (LocalDate day = FIRST_DUTY;
        day.isBefore(FIRST_DUTY.plusMonths(2));
        day = day.plusDays(1)) {
      int turn = day.getDayOfMonth() + 2;
      ledger.addDuty(
          DutyTurn.of(day, leaders.get(turn % leaders.size()), others.get(turn % others.size())));
    }
    for (SelfEntry.Self self : SelfEntry.Self.values()) {
      ledger.addSelf(new SelfEntry(self, LAST_QUARTER, DayRange.ALWAYS));
    }
    return ledger
        .addControls(
            control(TourStage.ARRIVED, "抵达教育"),
            control(TourStage.IN_POST, "日常提醒与谈心谈话"),
            control(TourStage.HANDING_OVER, "交接清单"),
            control(TourStage.RETURNED, "返回前谈话"))
        .build();
  }

  private static StageControl control(TourStage stage, String title) {
    return new StageControl(stage, title, Draft.SINCE_START, DayRange.ALWAYS);
  }

  /** What supervision keeps of somebody: leaves for the absences, and the last roll call. */
  static Optional<SupervisionFile> file(Person person) {
    SupervisionFile.Builder file = SupervisionFile.builder();
    RollCallEntry.Status status = RollCallEntry.Status.PRESENT;
    for (Absence absence : person.absences()) {
      if (absence.days().contains(ROLL_CALL)) {
        status = RollCallEntry.Status.ON_LEAVE;
      }
      if (absence.kind() == Absence.Kind.LEAVE) {
        file.addLeave(
            leave(
                new Moment(absence.days().from(), MORNING),
                new Moment(absence.days().until().orElseThrow().minusDays(1), EVENING)));
      }
    }
    if (person.tours().get(0).serving().filter(days -> days.contains(ROLL_CALL)).isPresent()) {
      file.addRollCall(RollCallEntry.of(ROLL_CALL, status));
    }
    return Optional.of(file.build());
  }

  /** A leave asked for two weeks ahead, agreed to by both, and returned from in time. */
  static Leave leave(Moment from, Moment until) {
    LocalDate asked = from.day().minusDays(14);
    Stream<LeaveStep> steps =
        Stream.of(
            LeaveStep.of(LeaveStep.Kind.REQUESTED, new Moment(asked, MORNING)),
            LeaveStep.of(LeaveStep.Kind.UNIT_APPROVED, new Moment(asked.plusDays(1), MORNING)),
            LeaveStep.of(
                LeaveStep.Kind.HEADQUARTERS_APPROVED, new Moment(asked.plusDays(2), MORNING)));
    Stream<LeaveStep> returned =
        until.day().isAfter(SampleRegister.AS_OF)
            ? Stream.of()
            : Stream.of(LeaveStep.of(LeaveStep.Kind.RETURNED, until));
    return new Leave(Leave.Kind.LEAVE, from, until, Stream.concat(steps, returned).toList());
  }
}
