package org.aidgov.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.core.supervision.RollCall;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.core.supervision.SelfEntry;
import org.aidgov.core.supervision.StageControl;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.supervision.SupervisionLedger;
import org.aidgov.core.value.DayRange;

/**
 * The supervision of the small headquarters: the region's usual hours, a duty roster for the month
 * with p-1 and p-2 leading in turn and the others as staff, a roll call two days ago, and one entry
 * for each of the four selves in the last quarter.
 */
final class SmallSupervision {
  private static final LocalDate MONTH = SmallHeadquarters.TODAY.withDayOfMonth(1);
  private static final LocalDate ROLL_CALL = SmallHeadquarters.TODAY.minusDays(2);
  private static final LocalDate LAST_QUARTER = LocalDate.of(2022, 2, 18);
  private static final RegionId XINJIANG = new RegionId("xinjiang");
  private static final int LEADERS = 2;
  private static final int STAFF = 6;

  private SmallSupervision() {}

  /** The region's usual hours. */
  static OfficeHours hours(DayRange days) {
    return OfficeHours.of(XINJIANG, days, seasons());
  }

  private static List<Season> seasons() {
    return List.of(
        season("05-01", "10:00-14:00", "16:00-20:00"),
        season("10-01", "10:00-14:00", "15:30-19:30"));
  }

  private static Season season(String from, String... sessions) {
    return new Season(MonthAndDay.parse(from), Stream.of(sessions).map(ClockRange::parse).toList());
  }

  static SupervisionLedger ledger(DayRange days, HeadquartersId headquarters) {
    SupervisionLedger.Builder ledger =
        SupervisionLedger.builder()
            .headquarters(headquarters)
            .addRollCall(new RollCall(ROLL_CALL, DayRange.ALWAYS));
    for (int day = 0; day < MONTH.lengthOfMonth(); day++) {
      ledger.addDuty(
          DutyTurn.of(
              MONTH.plusDays(day),
              new PersonId("p-" + (LEADERS - day % LEADERS)),
              new PersonId("p-" + (1 + LEADERS + day % STAFF))));
    }
    for (SelfEntry.Self self : SelfEntry.Self.values()) {
      ledger.addSelf(new SelfEntry(self, LAST_QUARTER, DayRange.ALWAYS));
    }
    ledger.addControls(
        new StageControl(TourStage.ARRIVED, "行前与抵达教育", days, DayRange.ALWAYS),
        new StageControl(TourStage.IN_POST, "日常提醒与谈心谈话", days, DayRange.ALWAYS),
        new StageControl(TourStage.HANDING_OVER, "交接清单", days, DayRange.ALWAYS),
        new StageControl(TourStage.RETURNED, "返回前谈话", days, DayRange.ALWAYS));
    return ledger.build();
  }

  static SupervisionFile file() {
    return SupervisionFile.builder()
        .addRollCall(RollCallEntry.of(ROLL_CALL, RollCallEntry.Status.PRESENT))
        .build();
  }
}
