package org.aidgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockRangeTest {
  private static final LocalDate DAY = LocalDate.of(2022, 5, 11);

  @ParameterizedTest
  @ValueSource(
      strings = {"10:00-14:00", "20:00-08:00", "08:00-08:00", "00:00-24:00", "23:59-00:01"})
  void isWrittenAsItIsRead(String text) {
    assertThat(ClockRange.parse(text).toString()).isEqualTo(text);
    assertThat(ClockRange.parse(text)).isEqualTo(ClockRange.parse(text));
    assertThat(ClockRange.parse(text)).hasSameHashCodeAs(ClockRange.parse(text));
  }

  @Test
  void ofTheDayEndsBeforeItsLastMinute() {
    ClockRange morning = ClockRange.parse("10:00-14:00");

    assertThat(morning.isPastMidnight()).isFalse();
    assertThat(morning.contains(LocalTime.of(9, 59))).isFalse();
    assertThat(morning.contains(LocalTime.of(10, 0))).isTrue();
    assertThat(morning.contains(LocalTime.of(13, 59))).isTrue();
    assertThat(morning.contains(LocalTime.of(14, 0))).isFalse();
  }

  /** H5: the hours after midnight are of the day on which the shift starts. */
  @Test
  void pastMidnightBelongsToTheDayItStarts() {
    ClockRange night = ClockRange.parse("20:00-08:00");

    assertThat(night.isPastMidnight()).isTrue();
    assertThat(night.start(DAY).toString()).isEqualTo("2022-05-11T20:00");
    assertThat(night.end(DAY).toString()).isEqualTo("2022-05-12T08:00");
    assertThat(night.contains(DAY, Moment.parse("2022-05-12T03:00"))).isTrue();
    assertThat(night.contains(DAY, Moment.parse("2022-05-12T08:00"))).isFalse();
    assertThat(night.contains(DAY, Moment.parse("2022-05-11T03:00"))).isFalse();
  }

  @Test
  void roundTheClockIsADayLong() {
    ClockRange duty = ClockRange.parse("10:00-10:00");

    assertThat(duty.end(DAY).toString()).isEqualTo("2022-05-12T10:00");
    assertThat(ClockRange.ALL_DAY.end(DAY)).isEqualTo(Moment.startOf(DAY.plusDays(1)));
  }

  @Test
  void isOrderedByStart() {
    assertThat(ClockRange.parse("10:00-14:00")).isLessThan(ClockRange.parse("15:30-19:30"));
    assertThat(ClockRange.parse("10:00-14:00")).isLessThan(ClockRange.parse("10:00-15:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:00", "10-14", "10:00–14:00", "25:00-26:00", "10:00-14:00 ", ""})
  void refusesWhatIsNoRange(String text) {
    assertThatThrownBy(() -> ClockRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must look like");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00-08:00", "20:00-00:00", "00:00-00:00"})
  void refusesASecondWayToWriteTheSame(String text) {
    assertThatThrownBy(() -> ClockRange.parse(text))
        .hasMessage(
            "hours must start before 24:00, and end at 24:00 rather than 00:00, but was '"
                + text
                + "'");
  }
}
