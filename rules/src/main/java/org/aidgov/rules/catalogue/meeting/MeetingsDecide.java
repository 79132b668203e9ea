package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.meeting.Outcome;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/** {@code MTG-012}: a series does not meet again and again without any decision (议而不决). */
public final class MeetingsDecide implements Rule.OnSeries {
  private static final Parameter MOST =
      Parameter.of(
              "MTG-012.most",
              "meetings",
              Parameter.Direction.DOWN,
              2,
              Citation.ours("a third one in a row gives reason to ask what the series is for"))
          .between(0, 20);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-012")
          .addClauses("M2", "W2")
          .severity(Severity.INFO)
          .addParameters(MOST)
          .addAspects("nothing-decided")
          .extension(true)
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
    List<Sitting> held = series.held(DayRange.ALWAYS, Sitting::isWorkMeeting);
    if (held.isEmpty()) {
      return Reasons.NO_SITTING;
    }
    int row = row(held, false);
    if (!c.atMost("row", row, MOST)) {
      Sitting first = held.get(held.size() - row + c.value(MOST));
      LocalDate since = first.held().orElseThrow();
      return c.violated("nothing-decided", since);
    }
    int possible = row(held, true);
    return possible > row && !c.atMost("possible", possible, MOST)
        ? Reasons.OUTCOME_UNKNOWN
        : c.satisfied();
  }

  /** Counts the last meetings in a row in which nothing was decided, or may have been nothing. */
  private static int row(List<Sitting> held, boolean possibly) {
    int row = 0;
    for (int i = held.size() - 1; i >= 0; i--) {
      Optional<Outcome> outcome = held.get(i).outcome();
      boolean nothing = outcome.isPresent() ? outcome.get() == Outcome.NOTHING_DECIDED : possibly;
      if (!nothing) {
        return row;
      }
      row++;
    }
    return row;
  }
}
