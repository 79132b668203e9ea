package org.aidgov.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.MonthAndDay;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Season;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final DayRange DAYS = DayRange.parse("2020-03-01/..");
  private static final RegionId REGION = new RegionId("xinjiang");
  private static final UnitId UNIT = new UnitId("u");
  private static final HeadquartersId HEADQUARTERS = new HeadquartersId("h");
  private static final Season WINTER = season("10-01");
  private static final Season SUMMER = season("05-01");

  @Test
  void hasItsSeasonsInOrder() {
    Timetable timetable = Timetable.of(UNIT, REGION, DAYS, List.of(WINTER, SUMMER));

    assertThat(timetable.seasons()).containsExactly(SUMMER, WINTER);
    assertThat(timetable.season(LocalDate.of(2020, 7, 1))).isSameAs(SUMMER);
    assertThat(timetable.season(LocalDate.of(2021, 1, 1))).isSameAs(WINTER);
    assertThat(timetable.known()).isEqualTo(DayRange.ALWAYS);
  }

  @Test
  void isOfAUnitOrOfAHeadquarters() {
    assertThat(Timetable.of(UNIT, REGION, DAYS, List.of(SUMMER)).unit()).contains(UNIT);
    assertThat(Timetable.of(HEADQUARTERS, REGION, DAYS, List.of(SUMMER)).headquarters())
        .contains(HEADQUARTERS);
    assertThatThrownBy(() -> timetable(Optional.empty(), Optional.empty()))
        .hasMessage("hours must be those of a unit or of a headquarters, not of neither");
    assertThatThrownBy(() -> timetable(Optional.of(UNIT), Optional.of(HEADQUARTERS)))
        .hasMessage("hours must be those of a unit or of a headquarters, not of both");
  }

  private static Timetable timetable(Optional<UnitId> unit, Optional<HeadquartersId> headquarters) {
    return new Timetable(unit, headquarters, REGION, DAYS, List.of(SUMMER), DayRange.ALWAYS);
  }

  private static Season season(String from) {
    return new Season(MonthAndDay.parse(from), List.of(ClockRange.parse("10:00-14:00")));
  }
}
