package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;

/** Which meetings are looked at one by one. */
final class Sittings {
  private Sittings() {}

  /**
   * Returns the work meetings held since the last finished quarter began, by the view's day. What
   * could not be put right any more is not held up for ever.
   */
  static List<Sitting> recent(SeriesView series) {
    return series.held(recentDays(series), Sitting::isWorkMeeting);
  }

  /** Returns the days since the last finished quarter began. */
  static DayRange recentDays(SubjectView view) {
    LocalDate start = view.lastFinished(CalendarPeriod.Unit.QUARTER).start();
    return DayRange.openFrom(start.isBefore(PolicyDays.FIRST) ? PolicyDays.FIRST : start);
  }

  static FactValue name(Sitting sitting) {
    return new FactValue.Reference(sitting.id().value());
  }
}
