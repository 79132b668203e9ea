package org.aidgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
  private static final Season WINTER = season("10-01");
  private static final Season SUMMER = season("05-01");

  @Test
  void haveTheirSeasonsInOrder() {
    OfficeHours hours =
        OfficeHours.of(
            new RegionId("xinjiang"), DayRange.parse("2020-03-01/.."), List.of(WINTER, SUMMER));

    assertThat(hours.seasons()).containsExactly(SUMMER, WINTER);
    assertThat(hours.season(LocalDate.of(2020, 7, 1))).isSameAs(SUMMER);
    assertThat(hours.season(LocalDate.of(2021, 1, 1))).isSameAs(WINTER);
    assertThat(hours.known()).isEqualTo(DayRange.ALWAYS);
  }

  private static Season season(String from) {
    return new Season(MonthAndDay.parse(from), List.of(ClockRange.parse("10:00-14:00")));
  }
}
