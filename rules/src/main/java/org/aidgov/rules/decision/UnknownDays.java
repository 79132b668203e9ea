package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.DayStatus;
import org.aidgov.core.calendar.DayStatus.Basis;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.WorkCalendar;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * On which days can nobody say whether people work, since the region's calendar, or the country's,
 * is not known (Q60)?
 *
 * @param region whose calendar
 * @param days days in a row, unknown for one reason; days of rest between are not among them
 * @param basis the reason
 */
public record UnknownDays(RegionId region, DayRange days, Basis basis) {
  /**
   * Answers for all regions whose holidays a unit or headquarters of the register keeps, in order
   * of ids; where none keeps any, for the country.
   *
   * @param days which days; not open
   * @throws IllegalArgumentException if {@code days} are open
   */
  public static Answer<List<UnknownDays>> of(Register register, Policy policy, DayRange days) {
    SortedSet<RegionId> regions = new TreeSet<>();
    RegisterView view = register.asOf(days.from());
    view.units(unit -> unit.unit().hours().forEach(hours -> regions.add(hours.region())));
    view.headquarters(
        one -> one.headquarters().hours().forEach(hours -> regions.add(hours.region())));
    if (regions.isEmpty()) {
      regions.add(RegionId.NATIONAL);
    }
    return of(policy.calendars(), List.copyOf(regions), days);
  }

  /**
   * Answers for some regions.
   *
   * @param days which days; not open
   * @throws IllegalArgumentException if {@code days} are open
   */
  public static Answer<List<UnknownDays>> of(
      Calendars calendars, List<RegionId> regions, DayRange days) {
    LocalDate end =
        days.until()
            .orElseThrow(() -> new IllegalArgumentException("days must have an end: " + days));
    List<UnknownDays> found = new ArrayList<>();
    for (RegionId region : regions) {
      add(calendars.of(region), days.from(), end, found);
    }
    return new Answer<>(ImmutableList.copyOf(found), reasons(found, days));
  }

  private static void add(
      WorkCalendar calendar, LocalDate from, LocalDate end, List<UnknownDays> found) {
    UnknownDays last = null;
    for (LocalDate day = from; day.isBefore(end); day = day.plusDays(1)) {
      DayStatus status = calendar.on(day);
      if (!status.isUnknown()) {
        last = null;
        continue;
      }
      LocalDate first = day;
      if (last != null && last.basis() == status.basis()) {
        first = last.days().from();
        found.remove(found.size() - 1);
      }
      last = new UnknownDays(calendar.region(), DayRange.ofInclusive(first, day), status.basis());
      found.add(last);
    }
  }

  private static List<Reason> reasons(List<UnknownDays> found, DayRange days) {
    if (found.isEmpty()) {
      return List.of(
          Reason.of("unknown-days.none", Sources.clause("S2"))
              .with("days", new FactValue.Days(days)));
    }
    return found.stream()
        .map(
            one ->
                Reason.of("unknown-days.some", Sources.clause("S2"))
                    .with("region", new FactValue.Reference(one.region().value()))
                    .with("days", new FactValue.Days(one.days()))
                    .with("basis", FactValue.of(one.basis())))
        .toList();
  }
}
