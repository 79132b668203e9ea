package org.aidgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @Test
  void isReadAndWritten() {
    Moment moment = Moment.parse("2020-10-10T21:30");

    assertThat(moment).isEqualTo(new Moment(LocalDate.of(2020, 10, 10), LocalTime.of(21, 30)));
    assertThat(moment.toString()).isEqualTo("2020-10-10T21:30");
    assertThat(Moment.startOf(LocalDate.of(2020, 1, 1)).toString()).isEqualTo("2020-01-01T00:00");
  }

  /** H4: Beijing time in Xinjiang, too, whatever zone the machine is set to. */
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "Asia/Urumqi", "America/St_Johns"})
  void isInBeijingTimeWhateverTheMachineSays(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Instant instant = Instant.parse("2020-10-10T13:30:59Z");

      assertThat(Moment.at(instant)).isEqualTo(Moment.parse("2020-10-10T21:30"));
      assertThat(Moment.at(instant).toInstant()).isEqualTo("2020-10-10T13:30:00Z");
      assertThat(Moment.at(Instant.parse("2020-10-10T16:00:00Z")).day()).isEqualTo("2020-10-11");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void isOrderedInTime() {
    Moment evening = Moment.parse("2020-10-10T23:59");
    Moment midnight = Moment.parse("2020-10-11T00:00");

    assertThat(evening).isLessThan(midnight);
    assertThat(evening.isBefore(midnight)).isTrue();
    assertThat(midnight.isBefore(midnight)).isFalse();
    assertThat(evening.minutesUntil(midnight)).isEqualTo(1);
    assertThat(midnight.minutesUntil(evening)).isEqualTo(-1);
    assertThat(evening.minutesUntil(Moment.parse("2020-10-13T00:00"))).isEqualTo(2 * 1440 + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-10-10",
        "2020-10-10 21:30",
        "2020-10-10T21:30:00",
        "2020-10-10T21:3",
        "2020-10-10T24:01",
        "2020-10-10T21:60",
        "2020-10-10T２１:30",
        "2020-10-10T-1:30",
        "2020-02-30T10:00",
        ""
      })
  void refusesWhatIsNoMoment(String text) {
    assertThatThrownBy(() -> Moment.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was");
  }

  @Test
  void refusesTheEndOfADayWhichIsTheStartOfTheNext() {
    assertThatThrownBy(() -> Moment.parse("2020-10-10T24:00"))
        .hasMessage("moment must be written 00:00 of the next day, but was '2020-10-10T24:00'");
  }

  @Test
  void refusesSecondsAndDaysTheLibraryCanNotSpeakOf() {
    assertThatThrownBy(() -> new Moment(LocalDate.of(2020, 1, 1), LocalTime.of(1, 2, 3)))
        .hasMessage("time must be in whole minutes, but was '01:02:03'");
    assertThatThrownBy(() -> new Moment(LocalDate.of(9999, 12, 31), LocalTime.MIDNIGHT))
        .hasMessageContaining("9999-12-31");
  }
}
