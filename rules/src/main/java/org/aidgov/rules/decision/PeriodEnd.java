package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.LegalMonths;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.calendar.WorkingDays;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.rules.decision.Answer.Reason;

/**
 * When does a period of legal time end: an influence period (影响期) or another of so many months, or
 * a deadline of so many working days? With the arithmetic, and both days where a text leaves two
 * readings.
 */
public final class PeriodEnd {
  private PeriodEnd() {}

  /**
   * Answers for a period of months: eighteen months are never 547 days.
   *
   * @param start the day from which it counts, such as that of the approval
   * @param rounding which reading counts where the last month has no such day
   * @throws IllegalArgumentException if {@code months} is negative
   */
  public static Answer<DueDay.Settled> ofMonths(LocalDate start, int months, Rounding rounding) {
    DueDay.Settled end = LegalMonths.after(start, months, rounding);
    Reason reason =
        Reason.of(end instanceof DueDay.Exact ? "period.months" : "period.months-ambiguous")
            .with("start", FactValue.of(start))
            .with("months", FactValue.of(months));
    if (end instanceof DueDay.Ambiguous two) {
      return new Answer<>(
          end,
          List.of(
              reason
                  .with("lower", FactValue.of(two.lower()))
                  .with("upper", FactValue.of(two.upper()))
                  .with("rounding", FactValue.of(two.chosen()))
                  .with("end", FactValue.of(two.day()))));
    }
    return new Answer<>(end, List.of(reason.with("end", FactValue.of(end.day()))));
  }

  /**
   * Answers for a period of working days, on the calendar of whoever has to act.
   *
   * @param start the day of the event, which does not count itself
   * @param policy with the calendars
   * @param region of whoever has to act
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static Answer<DueDay> ofWorkingDays(
      LocalDate start, int days, Policy policy, RegionId region) {
    DueDay end = WorkingDays.after(start, days, policy.calendars().of(region));
    Reason reason =
        Reason.of(key(end))
            .with("start", FactValue.of(start))
            .with("days", FactValue.of(days))
            .with("region", new FactValue.Reference(region.value()))
            .with("earliest", FactValue.of(end.earliest()));
    if (end instanceof DueDay.Unsettled open) {
      reason =
          reason.with("unknown", FactValue.of(open.unknown().stream().map(FactValue::of).toList()));
      if (open.latest().isPresent()) {
        reason = reason.with("latest", FactValue.of(open.latest().get()));
      }
    }
    return new Answer<>(end, List.of(reason));
  }

  private static String key(DueDay end) {
    if (!(end instanceof DueDay.Unsettled)) {
      return "period.working-days";
    }
    return end.latest().isPresent() ? "period.unsettled" : "period.open";
  }
}
