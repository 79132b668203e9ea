package org.aidgov.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.HoursClass;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.calendar.PublishedCalendars;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.policy.Source;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, editions, hours of units and unknown days. */
class LegalTimeTest {
  private static final Policy POLICY = Catalogue.policy();

  /** H16: both days, and which rounding decides. */
  @Test
  void eighteenMonthsFromTheEndOfAugustHaveTwoReadings() {
    LocalDate approved = LocalDate.of(2020, 8, 31);
    Answer<DueDay.Settled> down = PeriodEnd.ofMonths(approved, 18, Rounding.DOWN);
    Answer<DueDay.Settled> up = PeriodEnd.ofMonths(approved, 18, Rounding.UP);

    assertThat(down.value().day()).isEqualTo("2022-02-28");
    assertThat(up.value().day()).isEqualTo("2022-03-01");
    assertThat(Said.reasons(down)).containsExactly("period.months-ambiguous");
    assertThat(down.reasons().get(0).facts())
        .containsEntry("lower", FactValue.of(LocalDate.of(2022, 2, 28)))
        .containsEntry("upper", FactValue.of(LocalDate.of(2022, 3, 1)))
        .containsEntry("rounding", FactValue.of(Rounding.DOWN));
  }

  @Test
  void otherMonthsHaveOneReading() {
    Answer<DueDay.Settled> end = PeriodEnd.ofMonths(LocalDate.of(2020, 8, 30), 12, Rounding.DOWN);

    assertThat(end.value()).isEqualTo(new DueDay.Exact(LocalDate.of(2021, 8, 30)));
    assertThat(Said.reasons(end)).containsExactly("period.months");
  }

  /** H17: five working days over 1 to 5 October 2022, on the calendar of whoever has to act. */
  @ParameterizedTest
  @CsvSource({
    "2022-09-29,5,xinjiang,2022-10-11",
    "2022-07-07,3,cn,2022-07-12",
    "2022-07-07,3,xinjiang,2022-07-15",
    "2022-07-07,0,xinjiang,2022-07-07"
  })
  void workingDaysAreCountedOnTheOwnersCalendar(
      LocalDate start, int days, String region, LocalDate expected) {
    Answer<DueDay> end = PeriodEnd.ofWorkingDays(start, days, POLICY, new RegionId(region));

    assertThat(end.value()).isEqualTo(new DueDay.Exact(expected));
    assertThat(Said.reasons(end)).containsExactly("period.working-days");
  }

  /** H17: an unknown day makes an unknown deadline. */
  @Test
  void overDaysWithoutANoticeTheEndIsNotKnown() {
    Answer<DueDay> end =
        PeriodEnd.ofWorkingDays(LocalDate.of(2021, 7, 9), 3, POLICY, PublishedCalendars.XINJIANG);

    assertThat(end.value().earliest()).isEqualTo("2021-07-14");
    assertThat(end.value().latest()).contains(LocalDate.of(2021, 7, 29));
    assertThat(Said.reasons(end)).containsExactly("period.unsettled");
    assertThat(
            Said.reasons(
                PeriodEnd.ofWorkingDays(LocalDate.of(2026, 12, 30), 3, POLICY, RegionId.NATIONAL)))
        .containsExactly("period.open");
  }

  /** H26: the edition of the day of the act, with a note on the lighter one. */
  @Test
  void theEditionOfTheDayOfTheActApplies() {
    Answer<ApplicableEdition> answer =
        ApplicableEdition.of("discipline", LocalDate.of(2023, 12, 15), LocalDate.of(2024, 2, 20));

    assertThat(answer.value().edition().map(Source::id)).contains("discipline-2018");
    assertThat(answer.value().later().map(Source::id)).contains("discipline-2023");
    assertThat(Said.reasons(answer)).containsExactly("edition.of-act", "edition.lighter");
  }

  @Test
  void withinOneEditionThereIsNoLighterOne() {
    Answer<ApplicableEdition> answer =
        ApplicableEdition.of("discipline", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 20));

    assertThat(answer.value().edition().map(Source::id)).contains("discipline-2023");
    assertThat(answer.value().later()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("edition.of-act");
  }

  @Test
  void anActBeforeTheFirstKnownEditionHasNone() {
    Answer<ApplicableEdition> answer =
        ApplicableEdition.of("discipline", LocalDate.of(2018, 9, 30), LocalDate.of(2018, 9, 30));

    assertThat(answer.value()).isEqualTo(new ApplicableEdition(Optional.empty(), Optional.empty()));
    assertThat(Said.reasons(answer)).containsExactly("edition.none");
    assertThatThrownBy(
            () ->
                ApplicableEdition.of(
                    "discipline", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
        .hasMessage("decision must be on or after the act, but was '2020-01-01'");
  }

  @Test
  void saysWhereAMinuteLiesInTheHoursOfAUnit() {
    assertThat(unit("u-hospital", "2022-05-11T11:00").value()).contains(HoursClass.INSIDE);
    assertThat(unit("u-hospital", "2022-05-11T14:30").value()).contains(HoursClass.BREAK);
    assertThat(unit("u-hospital", "2022-05-01T11:00").value()).contains(HoursClass.OUTSIDE);
    assertThat(unit("u-hospital", "2021-07-20T11:00").value()).isEmpty();
    assertThat(Said.reasons(unit("u-office", "2019-05-11T11:00"))).containsExactly("hours.none");
    assertThatThrownBy(() -> unit("u-none", "2022-05-11T11:00")).hasMessageContaining("u-none");
  }

  private static Answer<Optional<HoursClass>> unit(String unit, String moment) {
    return UnitHours.at(
        Scenario.compliant().register(), POLICY, new UnitId(unit), Moment.parse(moment));
  }

  /** Q60. */
  @Test
  void listsTheDaysOfWhichNoNoticeSpeaks() {
    Answer<List<UnknownDays>> answer =
        UnknownDays.of(
            Scenario.compliant().register(), POLICY, DayRange.parse("2021-07-01/2021-08-01"));

    assertThat(answer.value())
        .extracting(one -> one.days().toString())
        .containsExactly("2021-07-13/2021-07-17", "2021-07-19/2021-07-24", "2021-07-26/2021-07-28");
    assertThat(Said.reasons(answer)).containsOnly("unknown-days.some");
  }

  /** Where nobody has hours, the country's days are asked about. */
  @Test
  void looksAtTheCountryWhereThereIsNoRegion() {
    Answer<List<UnknownDays>> answer =
        UnknownDays.of(
            Register.of(RegisterContent.builder().build()),
            POLICY,
            DayRange.parse("2029-01-10/2029-01-12"));

    assertThat(answer.value()).extracting(UnknownDays::region).containsExactly(RegionId.NATIONAL);
  }

  @Test
  void aYearWithANoticeHasNoUnknownDay() {
    Answer<List<UnknownDays>> answer =
        UnknownDays.of(
            Scenario.compliant().register(), POLICY, DayRange.parse("2022-01-01/2023-01-01"));

    assertThat(answer.value()).isEmpty();
    assertThat(Said.reasons(answer)).containsExactly("unknown-days.none");
    assertThatThrownBy(
            () ->
                UnknownDays.of(
                    POLICY.calendars(),
                    List.of(RegionId.NATIONAL),
                    DayRange.parse("2022-01-01/..")))
        .hasMessageContaining("must have an end");
  }
}
