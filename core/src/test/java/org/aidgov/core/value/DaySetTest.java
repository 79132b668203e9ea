package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;

@Domain(SmallDays.class)
class DaySetTest {
  @Property
  void hasTheDaysOfItsRanges(@ForAll @Size(max = 6) List<DayRange> ranges) {
    Set<LocalDate> days = new HashSet<>();
    ranges.forEach(range -> days.addAll(SmallDays.setOf(range)));
    assertThat(setOf(DaySet.ofRanges(ranges))).isEqualTo(days);
  }

  @Property
  void countsInHowManyEachDayIs(@ForAll @Size(max = 5) List<@Size(max = 4) List<DayRange>> sets) {
    List<DaySet> all = sets.stream().map(DaySet::ofRanges).toList();
    for (int most = 0; most <= sets.size(); most++) {
      Set<LocalDate> days = new HashSet<>();
      for (LocalDate day : SmallDays.WINDOW) {
        if (all.stream().filter(set -> setOf(set).contains(day)).count() > most) {
          days.add(day);
        }
      }
      assertThat(setOf(DaySet.inMoreThan(most, all))).isEqualTo(days);
    }
  }

  @Property
  void combinesAsSetsDo(
      @ForAll @Size(max = 4) List<DayRange> one, @ForAll @Size(max = 4) List<DayRange> other) {
    DaySet a = DaySet.ofRanges(one);
    DaySet b = DaySet.ofRanges(other);
    Set<LocalDate> plus = new HashSet<>(setOf(a));
    plus.addAll(setOf(b));
    Set<LocalDate> and = new HashSet<>(setOf(a));
    and.retainAll(setOf(b));
    Set<LocalDate> minus = new HashSet<>(setOf(a));
    minus.removeAll(setOf(b));

    assertThat(setOf(a.plus(b))).isEqualTo(plus);
    assertThat(setOf(a.and(b))).isEqualTo(and);
    assertThat(setOf(a.minus(b))).isEqualTo(minus);
    assertThat(a.minus(b).plus(a.and(b))).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Property
  void keepsStretchesThatCouldNotBeLonger(@ForAll @Size(max = 6) List<DayRange> ranges) {
    List<DayRange> stretches = DaySet.ofRanges(ranges).stretches();
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i - 1).until().orElseThrow()).isBefore(stretches.get(i).from());
    }
  }

  @Example
  void joinsRangesThatMeet() {
    DaySet joined =
        DaySet.ofRanges(
            List.of(DayRange.parse("2020-03-01/2020-03-05"), DayRange.parse("2020-03-05/..")));

    assertThat(joined).isEqualTo(DaySet.of(DayRange.parse("2020-03-01/..")));
    assertThat(joined).hasToString("[2020-03-01/..]");
    assertThat(joined.within(DayRange.parse("2020-02-01/2020-03-02")).stretches())
        .containsExactly(DayRange.parse("2020-03-01/2020-03-02"));
  }

  @Example
  void noDayAndAllDaysAreEachOthersRest() {
    assertThat(DaySet.ALL.minus(DaySet.ALL)).isEqualTo(DaySet.NONE);
    assertThat(DaySet.ALL.minus(DaySet.NONE)).isEqualTo(DaySet.ALL);
    assertThat(DaySet.of(List.of())).isEqualTo(DaySet.NONE);
    assertThat(DaySet.NONE.isEmpty()).isTrue();
    assertThat(DaySet.ALL.isEmpty()).isFalse();
  }

  private static Set<LocalDate> setOf(DaySet days) {
    Set<LocalDate> all = new LinkedHashSet<>();
    days.stretches().forEach(stretch -> all.addAll(SmallDays.setOf(stretch)));
    return all;
  }
}
