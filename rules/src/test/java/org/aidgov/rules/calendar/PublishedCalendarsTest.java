package org.aidgov.rules.calendar;

import static org.aidgov.rules.calendar.PublishedCalendars.XINJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aidgov.core.calendar.CalendarRow;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.DayStatus.Basis;
import org.aidgov.core.calendar.DayStatus.Kind;
import org.aidgov.core.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendars say what the collected schedules say, which are read here once more. */
class PublishedCalendarsTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);
  private static final WorkCalendar COUNTRY = PublishedCalendars.all().national();
  private static final WorkCalendar REGION = PublishedCalendars.all().of(XINJIANG);

  @Test
  void theCountryIsTheRawScheduleOnEveryDayOf2019To2026() throws IOException {
    Map<LocalDate, String> raw = raw("national-2019-2026.csv");
    int special = 0;
    for (LocalDate day = FIRST.minusDays(3); day.isBefore(END); day = day.plusDays(1)) {
      String said = raw.get(day);
      Kind expected =
          said == null
              ? isWeekend(day) ? Kind.REST : Kind.WORKING
              : said.equals("holiday") ? Kind.REST : Kind.WORKING;
      DayStatus status = COUNTRY.on(day);
      assertThat(status.kind()).as(day.toString()).isEqualTo(expected);
      assertThat(status.row().isPresent()).as(day.toString()).isEqualTo(said != null);
      special += said == null ? 0 : 1;
    }
    assertThat(special).isEqualTo(raw.size()).isEqualTo(291);
  }

  @Test
  void theRegionIsTheRawOverlayOnEveryDayOfItsNotices() throws IOException {
    Map<LocalDate, String> raw = raw("xinjiang-overlay.csv");
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      boolean noticed = List.of(2022, 2023, 2025).contains(day.getYear());
      DayStatus status = REGION.on(day);
      if (raw.containsKey(day)) {
        assertThat(status.basis()).as(day.toString()).isEqualTo(Basis.HOLIDAY);
      } else if (noticed) {
        assertThat(status).isEqualTo(COUNTRY.on(day));
      } else if (!status.isUnknown()) {
        assertThat(status).isEqualTo(COUNTRY.on(day));
      } else {
        assertThat(status.basis()).isEqualTo(Basis.POSSIBLE_FESTIVAL);
        assertThat(COUNTRY.on(day).isWorking()).isTrue();
      }
    }
    assertThat(raw).hasSize(22);
  }

  /** In 2014 the region undid two of the country's make-up days. */
  @Test
  void theOldNoticeCancelsMakeUpDays() {
    assertThat(REGION.on(LocalDate.of(2014, 9, 28)).basis()).isEqualTo(Basis.CANCELLED_MAKE_UP_DAY);
    assertThat(REGION.on(LocalDate.of(2014, 10, 11)).kind()).isEqualTo(Kind.REST);
    assertThat(REGION.on(LocalDate.of(2014, 10, 8)).kind()).isEqualTo(Kind.REST);
    assertThat(REGION.on(LocalDate.of(2014, 10, 9)).isUnknown()).isTrue();
  }

  /** H1: a make-up Saturday in October and a make-up Sunday in June of a year without a notice. */
  @ParameterizedTest
  @CsvSource({"2020-10-10,MAKE_UP_DAY", "2020-06-28,MAKE_UP_DAY", "2020-10-09,WEEKDAY"})
  void daysOnWhichNoFestivalMayFallAreKnownEvenWithoutANotice(LocalDate day, Basis basis) {
    assertThat(REGION.on(day).isWorking()).isTrue();
    assertThat(REGION.on(day).basis()).isEqualTo(basis);
  }

  /** H2. */
  @ParameterizedTest
  @CsvSource({
    "2020-02-01,2020-01-20,WORKING",
    "2020-02-01,2020-01-27,REST",
    "2020-01-31,2020-01-25,WORKING",
    "2020-01-31,2020-01-26,REST",
    "2019-05-02,2019-03-21,WORKING",
    "2019-05-02,2019-03-22,REST",
    "2019-05-05,2019-03-21,REST",
    "2019-05-05,2019-03-22,WORKING",
    "2020-02-03,2019-11-20,UNKNOWN",
    "2020-02-03,2019-11-21,WORKING"
  })
  void theCountryIsAsKnownOnADay(LocalDate day, LocalDate known, Kind expected) {
    assertThat(PublishedCalendars.all().knownOn(known).national().on(day).kind())
        .isEqualTo(expected);
  }

  /** H3. */
  @ParameterizedTest
  @CsvSource({
    "2022-07-11,REST",
    "2021-07-20,UNKNOWN",
    "2021-05-13,UNKNOWN",
    "2021-07-12,WORKING",
    "2021-07-28,WORKING",
    "2021-07-24,REST",
    "2024-06-17,UNKNOWN",
    "2024-06-10,REST",
    "2026-05-27,UNKNOWN",
    "2027-01-04,UNKNOWN"
  })
  void aFestivalWithoutANoticeIsUnknown(LocalDate day, Kind expected) {
    assertThat(REGION.on(day).kind()).isEqualTo(expected);
  }

  /** Before the notice of 25 December 2022 nobody knew the festivals of 2023. */
  @Test
  void theRegionIsAsKnownOnADay() {
    LocalDate day = LocalDate.of(2023, 6, 27);
    WorkCalendar before = PublishedCalendars.all().knownOn(LocalDate.of(2022, 12, 24)).of(XINJIANG);
    WorkCalendar after = PublishedCalendars.all().knownOn(LocalDate.of(2022, 12, 25)).of(XINJIANG);

    assertThat(before.on(day).basis()).isEqualTo(Basis.POSSIBLE_FESTIVAL);
    assertThat(after.on(day).isWorking()).isTrue();
    assertThat(after.on(day.plusDays(1)).kind()).isEqualTo(Kind.REST);
  }

  /**
   * A window is a week on either side of the date of another calendar: 1 Shawwal, 10 Dhu'l-Hijja.
   */
  @Test
  void theOpenDaysAreAWeekOnEitherSideOfTheUmmAlQuraDates() {
    List<LocalDate> expected = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      HijrahDate other = HijrahDate.from(day);
      int month = other.get(ChronoField.MONTH_OF_YEAR);
      int date = other.get(ChronoField.DAY_OF_MONTH);
      if (month == 10 && date == 1 || month == 12 && date == 10) {
        expected.add(day);
      }
    }
    assertThat(expected).hasSize(16);
    assertThat(
            PublishedCalendars.all().rows().stream()
                .filter(row -> row.kind() == CalendarRow.Kind.OPEN)
                .map(row -> row.days().from().plusDays(7)))
        .containsExactlyElementsOf(expected);
    assertThat(
            PublishedCalendars.all().rows().stream()
                .filter(row -> row.kind() == CalendarRow.Kind.OPEN)
                .map(row -> row.days().until().orElseThrow().minusDays(8)))
        .containsExactlyElementsOf(expected);
  }

  /** The width of the windows, tried on every notice there is. */
  @Test
  void everyDayOfTheFoundNoticesLiesInTheWindowThatWouldHaveStoodInItsPlace() throws IOException {
    for (LocalDate day : raw("xinjiang-overlay.csv").keySet()) {
      boolean inside = false;
      for (LocalDate near = day.minusDays(7);
          !near.isAfter(day.plusDays(7));
          near = near.plusDays(1)) {
        HijrahDate other = HijrahDate.from(near);
        int month = other.get(ChronoField.MONTH_OF_YEAR);
        int date = other.get(ChronoField.DAY_OF_MONTH);
        inside |= month == 10 && date == 1 || month == 12 && date == 10;
      }
      assertThat(inside).as(day.toString()).isTrue();
    }
  }

  @Test
  void makeUpDaysAreOnWeekends() {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      if (COUNTRY.on(day).basis() == Basis.MAKE_UP_DAY) {
        assertThat(isWeekend(day)).as(day.toString()).isTrue();
      }
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Returns kinds by day. */
  private static Map<LocalDate, String> raw(String name) throws IOException {
    Map<LocalDate, String> kinds = new TreeMap<>();
    try (InputStream file =
        Objects.requireNonNull(PublishedCalendarsTest.class.getResourceAsStream(name))) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      for (String line : lines) {
        String[] columns = line.split(",", 4);
        assertThat(kinds.put(LocalDate.parse(columns[0]), columns[1])).isNull();
      }
    }
    return kinds;
  }
}
