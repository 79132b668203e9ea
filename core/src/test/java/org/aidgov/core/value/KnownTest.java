package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;

@Domain(SmallDays.class)
class KnownTest {
  private record Belief(DayRange known) implements Known {}

  @Property
  void keepsWhatWasInTheBooksInTheSameOrder(@ForAll List<DayRange> ranges, @ForAll LocalDate day) {
    List<Belief> facts = ranges.stream().map(Belief::new).toList();
    List<Belief> expected = new ArrayList<>();
    for (Belief fact : facts) {
      if (SmallDays.setOf(fact.known()).contains(day)) {
        expected.add(fact);
      }
    }

    assertThat(Known.on((int) day.toEpochDay(), facts)).isEqualTo(expected);
  }

  @Example
  void aCorrectionIsBelievedFromTheDayOnWhichTheErrorNoLongerIs() {
    LocalDate correction = LocalDate.of(2020, 6, 20);
    Belief wrong = new Belief(DayRange.of(LocalDate.of(2020, 6, 1), correction));
    Belief right = new Belief(DayRange.openFrom(correction));
    List<Belief> facts = List.of(wrong, right);

    assertThat(Known.on((int) correction.minusDays(1).toEpochDay(), facts)).containsExactly(wrong);
    assertThat(Known.on((int) correction.toEpochDay(), facts)).containsExactly(right);
  }

  @Example
  void whatWasAlwaysKnownIsHandedOnWithoutACopy() {
    List<Belief> facts = List.of(new Belief(DayRange.ALWAYS));

    assertThat(Known.on(0, facts)).isSameAs(facts);
  }
}
