package org.aidgov.core.value;

import static org.aidgov.core.SmallDays.WINDOW;
import static org.aidgov.core.SmallDays.setOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;

@Domain(SmallDays.class)
class DayRangeTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);

  @Property
  void containsItsFirstDayAndNotItsEnd(@ForAll DayRange range) {
    assertThat(range.contains(range.from())).isTrue();
    assertThat(range.contains(range.from().minusDays(1))).isFalse();
    assertThat(range.until().filter(range::contains)).isEmpty();
    assertThat(range.until().map(end -> end.minusDays(1)).filter(d -> !range.contains(d)))
        .isEmpty();
  }

  @Property
  void containsTheDaysOfTheDaySet(@ForAll DayRange range) {
    for (LocalDate day : WINDOW) {
      assertThat(range.contains(day)).isEqualTo(setOf(range).contains(day));
      assertThat(range.containsEpochDay((int) day.toEpochDay())).isEqualTo(range.contains(day));
    }
  }

  @Property
  void intersectsOverlapsAndEnclosesAsTheDaySetsDo(@ForAll DayRange one, @ForAll DayRange other) {
    Set<LocalDate> both = new HashSet<>(setOf(one));
    both.retainAll(setOf(other));

    assertThat(one.intersection(other).map(SmallDays::setOf).orElse(Set.of())).isEqualTo(both);
    assertThat(one.overlaps(other)).isEqualTo(!both.isEmpty());
    assertThat(one.encloses(other)).isEqualTo(setOf(one).containsAll(setOf(other)));
    assertThat(other.intersection(one)).isEqualTo(one.intersection(other));
  }

  @Property
  void whoLeavesOneAndJoinsAnotherOnTheSameDayHasNeitherGapNorOverlap(
      @ForAll DayRange first, @ForAll LocalDate move) {
    DayRange before = DayRange.of(MARCH_1, move);
    DayRange after = DayRange.openFrom(move);

    assertThat(before.overlaps(after)).isFalse();
    for (LocalDate day : setOf(first)) {
      assertThat(before.contains(day)).isNotEqualTo(after.contains(day));
    }
  }

  @Property
  void isReadBackFromWhatIsWritten(@ForAll("anyRange") DayRange range) {
    assertThat(DayRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
  }

  @Property
  void isOrderedByFirstDayThenByEnd(@ForAll DayRange one, @ForAll DayRange other) {
    LocalDate end = one.until().orElse(LocalDate.MAX);
    LocalDate otherEnd = other.until().orElse(LocalDate.MAX);
    int expected =
        one.from().equals(other.from())
            ? end.compareTo(otherEnd)
            : one.from().compareTo(other.from());

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void readsTheLastDayOfAnInclusiveSource(@ForAll LocalDate first, @ForAll DayRange other) {
    LocalDate last = other.from().isBefore(first) ? first : other.from();
    DayRange range = DayRange.ofInclusive(first, last);

    assertThat(range.contains(last)).isTrue();
    assertThat(range.until()).contains(last.plusDays(1));
  }

  @Property
  void endsOnTheDayGivenAndKeepsItsStart(@ForAll DayRange range) {
    LocalDate end = range.from().plusDays(1);

    assertThat(range.endingOn(end)).isEqualTo(DayRange.of(range.from(), end));
  }

  @Property
  void namesItsDaysForIndexes(@ForAll DayRange range) {
    assertThat(LocalDate.ofEpochDay(range.fromEpochDay())).isEqualTo(range.from());
    assertThat(range.untilEpochDay())
        .isEqualTo(range.until().map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE));
    assertThat(range.isOpen()).isEqualTo(range.until().isEmpty());
  }

  @Example
  void isWrittenAsInIso8601() {
    assertThat(DayRange.of(MARCH_1, LocalDate.of(2023, 4, 11)))
        .hasToString("2020-03-01/2023-04-11");
    assertThat(DayRange.openFrom(MARCH_1)).hasToString("2020-03-01/..");
  }

  @Example
  void aDayInclusiveIsOneDay() {
    assertThat(DayRange.ofInclusive(MARCH_1, MARCH_1)).hasToString("2020-03-01/2020-03-02");
  }

  @Example
  void theLastPolicyDayMayBeTheLastDay() {
    DayRange range = DayRange.ofInclusive(MARCH_1, PolicyDays.LAST);

    assertThat(range.contains(PolicyDays.LAST)).isTrue();
  }

  @Example
  void alwaysIsEveryPolicyDay() {
    assertThat(DayRange.ALWAYS.contains(PolicyDays.FIRST)).isTrue();
    assertThat(DayRange.ALWAYS.contains(PolicyDays.LAST)).isTrue();
    assertThat(DayRange.orAlways(null)).isEqualTo(DayRange.ALWAYS);
    assertThat(DayRange.orAlways(DayRange.openFrom(MARCH_1)).from()).isEqualTo(MARCH_1);
  }

  @Example
  void reachesToTheBoundsOfThePolicyDays() {
    DayRange all = DayRange.of(PolicyDays.FIRST, PolicyDays.LAST);

    assertThat(all).hasToString("1949-01-01/2199-12-31");
    assertThat(DayRange.openFrom(PolicyDays.LAST).contains(PolicyDays.LAST)).isTrue();
  }

  @Example
  void refusesADayOutsideThePolicyDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(MARCH_1, LocalDate.of(9999, 12, 31)))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '9999-12-31'");
    for (LocalDate never : List.of(LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DayRange.ofInclusive(MARCH_1, never))
          .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '" + never + "'");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.openFrom(LocalDate.of(1948, 12, 31)))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '1948-12-31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2020-03-01/9999-12-31"))
        .withMessage("day must be from 1949-01-01 to 2199-12-31, but was '9999-12-31'");
  }

  @Example
  void refusesAnEndThatIsNotAfterTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(MARCH_1, MARCH_1))
        .withMessage("days must end after they start, but was '2020-03-01/2020-03-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2020-03-02/2020-03-01"))
        .withMessage("days must end after they start, but was '2020-03-02/2020-03-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.openFrom(MARCH_1).endingOn(MARCH_1))
        .withMessage("days must end after they start, but was '2020-03-01/2020-03-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.ofInclusive(MARCH_1, MARCH_1.minusDays(1)))
        .withMessage("days must end after they start, but was '2020-03-01/2020-03-01'");
  }

  @Example
  void refusesAnotherForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2020-03-01"))
        .withMessage(
            "days must look like 2020-03-01/2023-04-11 (last day not included) or 2020-03-01/..,"
                + " but was '2020-03-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2020-03-01/"))
        .withMessage("day must look like 2020-03-01, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2020-03-01/..."))
        .withMessage("day must look like 2020-03-01, but was '...'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2021-02-29/.."))
        .withMessage("day must exist in the calendar, but was '2021-02-29'");
    for (String other : List.of("../2020-03-01", "2024/4/10", "2024-04-10/2024-04-11/2")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DayRange.parse(other))
          .withMessage(
              "days must look like 2020-03-01/2023-04-11 (last day not included) or"
                  + " 2020-03-01/.., but was '"
                  + other
                  + "'");
    }
  }

  @Example
  void repeatsOnlyTheStartOfLongInputOnOneLine() {
    String longText = "x".repeat(100_000);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse(longText))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse(longText + "/.."))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("a\nb"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("a\nb/.."))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Example
  void anEndIsNotADayWhereThereIsNone() {
    assertThat(DayRange.openFrom(MARCH_1).until()).isEqualTo(Optional.empty());
  }

  @Provide
  Arbitrary<DayRange> anyRange() {
    int first = (int) PolicyDays.FIRST.toEpochDay();
    int last = (int) PolicyDays.LAST.toEpochDay();
    return Arbitraries.integers()
        .between(first, last - 1)
        .flatMap(
            from ->
                Arbitraries.oneOf(
                    Arbitraries.just(DayRange.openFrom(LocalDate.ofEpochDay(from))),
                    Arbitraries.integers()
                        .between(from + 1, last)
                        .map(
                            until ->
                                DayRange.of(
                                    LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)))));
  }
}
