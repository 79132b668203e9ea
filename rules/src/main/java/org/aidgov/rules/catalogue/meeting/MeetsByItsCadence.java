package org.aidgov.rules.catalogue.meeting;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.meeting.Cadence;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-002}: a series of work meetings has a cadence (频次) and meets by it: only the last
 * finished period is judged, by what was its cadence throughout. A postponed meeting counts where
 * it is held (延期会议按召开日计入); a Party meeting (三会一课) never counts.
 */
public final class MeetsByItsCadence implements Rule.OnSeries {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-002")
          .addClauses("M1")
          .severity(Severity.WARNING)
          .addAspects("no-cadence", "overdue")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(SeriesView series, Case c) {
    if (!series.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    if (!c.isSome("cadences", series.cadences().size())) {
      return c.violated(
          "no-cadence",
          series.noneSince(series.series().cadences(), series.series().days().from()));
    }
    boolean judged = false;
    List<Violated> wrong = new ArrayList<>();
    for (Cadence cadence : series.series().cadences()) {
      CalendarPeriod period = series.lastFinished(cadence.period());
      if (isThroughout(series, cadence, period) && series.existedThroughout(period.days())) {
        judged = true;
        c.forgetConditions();
        int held = held(series, period);
        if (!c.isNone("missing", Math.max(0, cadence.times() - held))) {
          wrong.add(overdue(series, cadence, period, held, c));
        }
      }
    }
    return judged ? c.all(wrong) : Reasons.YOUNGER_THAN_PERIOD;
  }

  /** Tells whether a cadence, renewed or not, held on all days of a period. */
  private static boolean isThroughout(SeriesView series, Cadence cadence, CalendarPeriod period) {
    return DaySet.covers(
        series.series().cadences().stream()
            .filter(one -> one.period() == cadence.period() && one.times() == cadence.times())
            .toList(),
        period.days());
  }

  private static Violated overdue(
      SeriesView series, Cadence cadence, CalendarPeriod period, int held, Case c) {
    int party = series.held(period.days(), sitting -> !sitting.isWorkMeeting()).size();
    return c.violated("overdue", cadence.period().name(), period.start())
        .with("period", FactValue.of(period))
        .with("held", FactValue.of(held))
        .with("times", FactValue.of(cadence.times()))
        .with("party", FactValue.of(party));
  }

  /** Counts the work meetings of a series that were held in a period, by the view's day. */
  public static int held(SeriesView series, CalendarPeriod period) {
    return series.held(period.days(), Sitting::isWorkMeeting).size();
  }
}
