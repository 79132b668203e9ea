package org.aidgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {
  private static final Season SUMMER = season("05-01", "10:00-14:00", "16:00-20:00");
  private static final Season WINTER = season("10-01", "15:30-19:30", "10:00-14:00");
  private static final List<Season> YEAR = Season.inOrder(List.of(WINTER, SUMMER));

  @ParameterizedTest
  @CsvSource({
    "2020-04-30,10-01",
    "2020-05-01,05-01",
    "2020-09-30,05-01",
    "2020-10-01,10-01",
    "2020-12-31,10-01",
    "2021-01-01,10-01",
    "2020-02-29,10-01"
  })
  void changesOnItsDayOfTheYearAndGoesOnIntoTheNext(LocalDate day, String from) {
    assertThat(Season.on(YEAR, day).from()).isEqualTo(MonthAndDay.parse(from));
  }

  @Test
  void aSingleSeasonIsTheWholeYear() {
    assertThat(Season.on(List.of(SUMMER), LocalDate.of(2020, 1, 1))).isSameAs(SUMMER);
  }

  /** H6: the lunch break is a class of its own. */
  @ParameterizedTest
  @CsvSource({
    "09:59,OUTSIDE",
    "10:00,INSIDE",
    "13:59,INSIDE",
    "14:00,BREAK",
    "14:30,BREAK",
    "15:29,BREAK",
    "15:30,INSIDE",
    "19:29,INSIDE",
    "19:30,OUTSIDE",
    "00:00,OUTSIDE",
    "23:59,OUTSIDE"
  })
  void tellsTheBreakFromWhatIsBeforeAndAfter(LocalTime time, HoursClass expected) {
    assertThat(WINTER.classOf(time)).isEqualTo(expected);
  }

  @Test
  void adjoiningSessionsHaveNoBreak() {
    Season season = season("01-01", "08:00-12:00", "12:00-16:00");
    assertThat(season.classOf(LocalTime.of(12, 0))).isEqualTo(HoursClass.INSIDE);
  }

  @Test
  void refusesHoursThatNobodyCanKeep() {
    assertThatThrownBy(() -> season("05-01"))
        .hasMessage("a season must have 1 to 8 sessions, but has 0");
    assertThatThrownBy(() -> season("05-01", "20:00-08:00"))
        .hasMessage("a session must not go past midnight, but was '20:00-08:00'");
    assertThatThrownBy(() -> season("05-01", "10:00-14:00", "13:59-15:00"))
        .hasMessage("sessions must not overlap, but were '10:00-14:00' and '13:59-15:00'");
    assertThatThrownBy(() -> Season.inOrder(List.of())).hasMessage("hours must have a season");
    assertThatThrownBy(() -> Season.inOrder(List.of(SUMMER, SUMMER)))
        .hasMessage("seasons must begin on different days, but two begin on '05-01'");
  }

  @ParameterizedTest
  @CsvSource({"2-29", "13-01", "05-32", "'05-01 '", "0501", "''"})
  void refusesWhatIsNoDayOfTheYear(String text) {
    assertThatThrownBy(() -> MonthAndDay.parse(text)).hasMessageContaining("must look like 05-01");
  }

  @Test
  void refusesADayThatIsNotThereInEveryYear() {
    assertThatThrownBy(() -> MonthAndDay.parse("02-29"))
        .hasMessage("day of the year must be there in every year, but was '02-29'");
    assertThat(MonthAndDay.parse("02-28").toString()).isEqualTo("02-28");
    assertThat(MonthAndDay.parse("02-28")).isLessThan(MonthAndDay.parse("03-01"));
  }

  private static Season season(String from, String... sessions) {
    return new Season(MonthAndDay.parse(from), Stream.of(sessions).map(ClockRange::parse).toList());
  }
}
