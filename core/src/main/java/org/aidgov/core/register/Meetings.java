package org.aidgov.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.value.DayRange;

/** Searches lists of held meetings in order of days. */
final class Meetings {
  private Meetings() {}

  /** The day a held meeting was held. */
  static int day(LifeMeeting meeting) {
    return (int) meeting.held().orElseThrow().toEpochDay();
  }

  /** Returns those within {@code days}, not after {@code today}, that pass; notes the next one. */
  static List<LifeMeeting> in(
      List<LifeMeeting> meetings,
      DayRange days,
      int today,
      Horizon horizon,
      Predicate<? super LifeMeeting> wanted) {
    List<LifeMeeting> found = new ArrayList<>();
    for (int i = firstFrom(meetings, days.fromEpochDay()); i < meetings.size(); i++) {
      int day = day(meetings.get(i));
      if (day >= days.untilEpochDay()) {
        break;
      }
      if (day > today) {
        horizon.lower(day);
        break;
      }
      if (wanted.test(meetings.get(i))) {
        found.add(meetings.get(i));
      }
    }
    return found;
  }

  private static int firstFrom(List<LifeMeeting> meetings, int day) {
    int low = 0;
    int high = meetings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day(meetings.get(middle)) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
