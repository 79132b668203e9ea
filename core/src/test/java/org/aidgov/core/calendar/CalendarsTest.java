package org.aidgov.core.calendar;

import static org.aidgov.core.calendar.CalendarRow.Kind.CANCELLED_WORKDAY;
import static org.aidgov.core.calendar.CalendarRow.Kind.HOLIDAY;
import static org.aidgov.core.calendar.CalendarRow.Kind.NOTICE;
import static org.aidgov.core.calendar.CalendarRow.Kind.OPEN;
import static org.aidgov.core.calendar.CalendarRow.Kind.OUTLOOK;
import static org.aidgov.core.calendar.CalendarRow.Kind.WORKDAY;
import static org.aidgov.core.calendar.Rows.REGION;
import static org.aidgov.core.calendar.Rows.national;
import static org.aidgov.core.calendar.Rows.regional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.calendar.DayStatus.Basis;
import org.aidgov.core.calendar.DayStatus.Kind;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  /** 2020: Spring Festival as first planned, and as extended by the notice of 26 January. */
  private static final Calendars COUNTRY =
      Calendars.of(
          List.of(
              national(NOTICE, "2020-01-01/2021-01-01", "2019-11-21/.."),
              national(HOLIDAY, "2020-01-24/2020-01-31", "2019-11-21/.."),
              national(HOLIDAY, "2020-01-31/2020-02-03", "2020-01-26/.."),
              national(WORKDAY, "2020-02-01/2020-02-02", "2019-11-21/2020-01-26"),
              national(WORKDAY, "2020-10-10/2020-10-11", "2019-11-21/..")));

  @Test
  void aYearWithANoticeHasOrdinaryDaysAndThoseOfTheNotice() {
    says(COUNTRY.national(), "2020-01-23", Kind.WORKING, Basis.WEEKDAY);
    says(COUNTRY.national(), "2020-01-18", Kind.REST, Basis.WEEKEND);
    says(COUNTRY.national(), "2020-01-24", Kind.REST, Basis.HOLIDAY);
    says(COUNTRY.national(), "2020-10-10", Kind.WORKING, Basis.MAKE_UP_DAY);
    assertThat(COUNTRY.national().on(LocalDate.of(2020, 1, 24)).row()).isPresent();
    assertThat(COUNTRY.national().on(LocalDate.of(2020, 1, 23)).row()).isEmpty();
  }

  @Test
  void aYearWithoutANoticeIsUnknownWeekendsIncluded() {
    says(COUNTRY.national(), "2021-01-01", Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
    says(COUNTRY.national(), "2021-01-02", Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
    says(Calendars.NONE.national(), "2020-01-23", Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
  }

  /** H2: the make-up day of 1 February 2020 was one until the notice of 26 January. */
  @Test
  void answersAsNoticesWereKnown() {
    LocalDate day = LocalDate.of(2020, 2, 1);

    assertThat(knownOn("2020-01-20").on(day).isWorking()).isTrue();
    assertThat(knownOn("2020-01-25").on(day).isWorking()).isTrue();
    assertThat(knownOn("2020-01-26").on(day).kind()).isEqualTo(Kind.REST);
    assertThat(knownOn("2020-01-27").on(day).kind()).isEqualTo(Kind.REST);
    assertThat(COUNTRY.national().on(day).kind()).isEqualTo(Kind.REST);
    says(knownOn("2020-01-20"), "2020-01-31", Kind.WORKING, Basis.WEEKDAY);
    says(knownOn("2019-11-20"), "2020-01-20", Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
  }

  private static WorkCalendar knownOn(String day) {
    return COUNTRY.knownOn(LocalDate.parse(day)).national();
  }

  @Test
  void aRegionWithANoticeAddsTakesAndCancels() {
    WorkCalendar region =
        with(
            regional(NOTICE, "2020-01-01/2021-01-01"),
            regional(OPEN, "2020-07-24/2020-08-08"),
            regional(HOLIDAY, "2020-07-31/2020-08-01"),
            regional(WORKDAY, "2020-08-02/2020-08-03"),
            regional(CANCELLED_WORKDAY, "2020-10-10/2020-10-11"));

    says(region, "2020-07-30", Kind.WORKING, Basis.WEEKDAY);
    says(region, "2020-07-31", Kind.REST, Basis.HOLIDAY);
    says(region, "2020-08-02", Kind.WORKING, Basis.MAKE_UP_DAY);
    says(region, "2020-10-10", Kind.REST, Basis.CANCELLED_MAKE_UP_DAY);
    says(region, "2020-01-24", Kind.REST, Basis.HOLIDAY);
    assertThat(region.region()).isEqualTo(REGION);
  }

  /** H3: what no notice settles is unknown, never a working day. */
  @Test
  void aRegionWithoutANoticeIsUnknownWhereAFestivalMayFall() {
    WorkCalendar region =
        with(regional(OUTLOOK, "2020-01-01/2021-01-01"), regional(OPEN, "2020-07-24/2020-08-08"));

    says(region, "2020-07-23", Kind.WORKING, Basis.WEEKDAY);
    says(region, "2020-07-24", Kind.UNKNOWN, Basis.POSSIBLE_FESTIVAL);
    says(region, "2020-08-07", Kind.UNKNOWN, Basis.POSSIBLE_FESTIVAL);
    says(region, "2020-08-10", Kind.WORKING, Basis.WEEKDAY);
    says(region, "2020-07-25", Kind.REST, Basis.WEEKEND);
    says(region, "2020-10-10", Kind.WORKING, Basis.MAKE_UP_DAY);
  }

  @Test
  void aMakeUpDayOnWhichAFestivalMayFallIsUnknownSinceItMayBeCancelled() {
    WorkCalendar region =
        with(regional(OUTLOOK, "2020-01-01/2021-01-01"), regional(OPEN, "2020-10-05/2020-10-15"));

    says(region, "2020-10-10", Kind.UNKNOWN, Basis.POSSIBLE_FESTIVAL);
  }

  @Test
  void aRegionOfWhichNothingIsKnownHasNoWorkingDay() {
    WorkCalendar region = COUNTRY.of(new RegionId("elsewhere"));

    says(region, "2020-07-23", Kind.UNKNOWN, Basis.NO_REGIONAL_NOTICE);
    says(region, "2020-10-10", Kind.UNKNOWN, Basis.NO_REGIONAL_NOTICE);
    says(region, "2020-07-25", Kind.REST, Basis.WEEKEND);
    says(region, "2021-07-24", Kind.UNKNOWN, Basis.NO_NATIONAL_NOTICE);
  }

  @Test
  void furtherRowsCountBeforeThoseThatAreThere() {
    Calendars more =
        COUNTRY.plus(
            List.of(
                national(WORKDAY, "2020-01-24/2020-01-25"),
                regional(OUTLOOK, "2020-01-01/2021-01-01")));

    says(more.national(), "2020-01-24", Kind.WORKING, Basis.MAKE_UP_DAY);
    says(more.of(REGION), "2020-01-24", Kind.WORKING, Basis.MAKE_UP_DAY);
    assertThat(more.rows()).hasSize(7);
    says(
        COUNTRY.knownOn(LocalDate.of(2020, 1, 20)).plus(List.of()).national(),
        "2020-02-01",
        Kind.WORKING,
        Basis.MAKE_UP_DAY);
  }

  @Test
  void theCountryIsARegionToo() {
    assertThat(COUNTRY.of(RegionId.NATIONAL)).isSameAs(COUNTRY.national());
  }

  @Test
  void refusesRowsThatCanNotBe() {
    assertThatThrownBy(() -> national(HOLIDAY, "2020-01-01/.."))
        .hasMessage("days must be at most 31, but was '2020-01-01/..'");
    assertThatThrownBy(() -> national(NOTICE, "2020-01-01/2023-01-01"))
        .hasMessageContaining("at most 800");
    assertThatThrownBy(() -> national(OPEN, "2020-01-01/2020-01-02"))
        .hasMessage("kind must not be one that only a region has, but was 'OPEN'");
  }

  private static WorkCalendar with(CalendarRow... rows) {
    return COUNTRY.plus(List.of(rows)).of(REGION);
  }

  private static void says(WorkCalendar calendar, String day, Kind kind, Basis basis) {
    DayStatus status = calendar.on(LocalDate.parse(day));
    assertThat(status.kind()).as(day).isEqualTo(kind);
    assertThat(status.basis()).as(day).isEqualTo(basis);
    assertThat(status.isUnknown()).isEqualTo(kind == Kind.UNKNOWN);
    assertThat(status.day()).isEqualTo(day);
  }
}
