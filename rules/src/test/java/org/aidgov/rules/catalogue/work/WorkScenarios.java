package org.aidgov.rules.catalogue.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.work.AdviceRejection;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;
import org.aidgov.testkit.Scenario;

/** The small headquarters with weeks that p-6 declared, for the tests of rules on work. */
public final class WorkScenarios {
  /** The Mondays of April 2022, the last month that is over. */
  private static final String[] APRIL = {"2022-04-04", "2022-04-11", "2022-04-18", "2022-04-25"};

  private WorkScenarios() {}

  /** Returns a week with two days of rest. */
  public static WorkWeek week(String monday, TimeShare... shares) {
    return WorkWeek.builder()
        .monday(LocalDate.parse(monday))
        .addShares(shares)
        .nights(0)
        .weekendDays(0)
        .restDays(2)
        .build();
  }

  public static TimeShare share(WorkTag tag, int halfDays) {
    return new TimeShare(tag, Optional.empty(), halfDays);
  }

  public static TimeShare share(WorkLine line, int halfDays) {
    return new TimeShare(WorkTag.BOTH, Optional.of(line), halfDays);
  }

  /** Has p-6 declare weeks. */
  public static Scenario declared(WorkWeek... weeks) {
    return Scenario.compliant().work("p-6", file -> file.withWeeks(weeks));
  }

  /** Has p-6 declare the four weeks of April, all alike. */
  public static Scenario april(TimeShare... shares) {
    return weeks(APRIL.length, shares);
  }

  /** Has p-6 declare the first weeks of April, all alike. */
  public static Scenario weeks(int count, TimeShare... shares) {
    List<WorkWeek> weeks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weeks.add(week(APRIL[i], shares));
    }
    return declared(weeks.toArray(WorkWeek[]::new));
  }

  /** Has p-6 decline advice on a method on some days. */
  public static Scenario rejecting(Scenario scenario, WorkMethod method, String days) {
    return scenario.work(
        "p-6",
        file ->
            file.withRejections(
                new AdviceRejection(method, DayRange.parse(days), DayRange.ALWAYS)));
  }
}
