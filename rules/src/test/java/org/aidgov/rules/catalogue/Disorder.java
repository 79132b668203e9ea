package org.aidgov.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DayRange;

/** Facts of the small headquarters in all sorts of disorder, all within a few days. */
public abstract class Disorder {
  /** The days on which something begins or ends, one before and some after. */
  public static final List<LocalDate> WINDOW =
      IntStream.rangeClosed(-1, 40).mapToObj(LocalDate.of(2022, 3, 20)::plusDays).toList();

  protected static final int DAYS = 24;

  protected final Random random;

  protected Disorder(long seed) {
    random = new Random(seed);
  }

  protected Tour tour(Tour tour, HeadquartersId headquarters, DayRange days) {
    TourStep arrived = TourStep.of(TourStage.ARRIVED, days.from());
    return tour.withHeadquarters(headquarters)
        .withSteps(
            days.until()
                .map(end -> TourStep.of(TourStage.RETURNED, end.minusDays(1)))
                .map(returned -> List.of(arrived, returned))
                .orElse(List.of(arrived)));
  }

  protected Post post(DayRange days) {
    return new Post(
        unit(), Optional.empty(), Optional.empty(), Optional.empty(), days, DayRange.ALWAYS);
  }

  protected LocalDate day() {
    return WINDOW.get(1).plusDays(random.nextInt(DAYS));
  }

  protected DayRange days() {
    int from = random.nextInt(DAYS);
    LocalDate first = WINDOW.get(1).plusDays(from);
    return random.nextInt(3) == 0
        ? DayRange.openFrom(first)
        : DayRange.of(first, first.plusDays(1 + random.nextInt(DAYS - from)));
  }

  protected DayRange sometimes(DayRange days) {
    return random.nextInt(3) == 0 ? days() : days;
  }

  protected <T> List<T> some(int most, Function<DayRange, T> make) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(
            i -> make.apply(random.nextInt(4) == 0 ? DayRange.parse("2020-03-01/..") : days()))
        .toList();
  }

  protected UnitId unit() {
    return new UnitId(pick("u-hospital", "u-office"));
  }

  protected PersonId person() {
    return new PersonId("p-" + (1 + random.nextInt(9)));
  }

  protected String pick(String... names) {
    return names[random.nextInt(names.length)];
  }

  protected <E extends Enum<E>> E pick(Class<E> kinds) {
    E[] all = kinds.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  protected static <T> List<T> map(List<T> list, Function<T, T> change) {
    return list.stream().map(change).toList();
  }
}
