package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PolicyDaysTest {
  @Property
  void readsBackWhatIsWritten(@ForAll @IntRange(min = -7670, max = 84005) int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);

    assertThat(PolicyDays.parse(day.toString())).isEqualTo(day);
    assertThat(PolicyDays.check(day)).isEqualTo(day);
    assertThat(PolicyDays.check(epochDay)).isEqualTo(epochDay);
  }

  @Example
  void reachesFrom1949To2199() {
    assertThat(PolicyDays.parse("1949-01-01")).isEqualTo(PolicyDays.FIRST);
    assertThat(PolicyDays.parse("2199-12-31")).isEqualTo(PolicyDays.LAST);
    for (String outside : List.of("1948-12-31", "2200-01-01", "9999-12-31", "0000-01-01")) {
      String message = "day must be from 1949-01-01 to 2199-12-31, but was '" + outside + "'";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PolicyDays.parse(outside))
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PolicyDays.check((int) LocalDate.parse(outside).toEpochDay()))
          .withMessage(message);
    }
  }

  @Example
  void refusesADayThatIsNotInTheCalendar() {
    for (String none : List.of("2021-02-29", "2020-04-31", "2020-13-01", "2020-00-10")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PolicyDays.parse(none))
          .withMessage("day must exist in the calendar, but was '" + none + "'");
    }
  }

  @Example
  void refusesAnotherForm() {
    for (String other :
        List.of(
            "",
            "2020-3-1",
            "2020/03/01",
            "20200301",
            "2020-03-01T",
            "+2020-3-01",
            "2020-03-0a",
            "２０２０-03-01",
            "-020-03-01",
            "2020- 3-01")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PolicyDays.parse(other))
          .withMessage("day must look like 2020-03-01, but was '" + other + "'");
    }
  }
}
