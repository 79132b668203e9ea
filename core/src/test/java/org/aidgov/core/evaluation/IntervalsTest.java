package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.TestRules;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
@Domain(DomainContext.Global.class)
class IntervalsTest {
  private static final Evaluator EVALUATOR =
      Evaluator.of(
          Policy.of(
              List.of(TestRules.oneCell(), TestRules.enoughPeople(), TestRules.knownStatus())));
  private static final DayRange DAYS = DayRange.parse("2020-04-01/2020-09-01");

  /** What an interval is of. */
  private record Key(FindingId finding, Severity severity) {}

  @Property(tries = 300)
  void areWhatEvaluatingEachDayFinds(@ForAll RegisterContent content) {
    Register register = Register.of(content);

    assertThat(EVALUATOR.intervals(register, DAYS)).isEqualTo(dayByDay(register));
  }

  /** The oracle: no horizon, no sweep; a finding's interval is a run of days that all have it. */
  private static List<Interval> dayByDay(Register register) {
    Map<Key, LocalDate> open = new HashMap<>();
    List<Interval> intervals = new ArrayList<>();
    LocalDate end = DAYS.until().orElseThrow();
    for (LocalDate day = DAYS.from(); !day.isAfter(end); day = day.plusDays(1)) {
      Map<Key, LocalDate> next = new HashMap<>();
      if (day.isBefore(end)) {
        for (Finding finding : EVALUATOR.evaluate(register, day).findings()) {
          Key key = new Key(finding.id(), finding.severity());
          next.put(key, open.getOrDefault(key, day));
        }
      }
      for (Map.Entry<Key, LocalDate> entry : open.entrySet()) {
        if (!next.containsKey(entry.getKey())) {
          intervals.add(
              new Interval(
                  entry.getKey().finding(),
                  entry.getKey().severity(),
                  DayRange.of(entry.getValue(), day)));
        }
      }
      open = next;
    }
    intervals.sort(null);
    return intervals;
  }

  @Example
  void openDaysHaveNoIntervals() {
    Register register = Register.of(RegisterContent.builder().build());
    assertThatThrownBy(() -> EVALUATOR.intervals(register, DayRange.ALWAYS))
        .hasMessage("days must have an end: 1949-01-01/..");
  }
}
