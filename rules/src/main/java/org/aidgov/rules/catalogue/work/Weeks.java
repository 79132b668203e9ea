package org.aidgov.rules.catalogue.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.work.AdviceRejection;
import org.aidgov.core.work.TimeShare;
import org.aidgov.core.work.WorkFile;
import org.aidgov.core.work.WorkMethod;
import org.aidgov.core.work.WorkTag;
import org.aidgov.core.work.WorkWeek;

/** What somebody says of the own weeks, added up in half-days (半天). */
public final class Weeks {
  private Weeks() {}

  /** Returns the weeks declared that began in a period. */
  public static List<WorkWeek> in(PersonView person, CalendarPeriod period) {
    List<WorkWeek> found = new ArrayList<>();
    for (WorkWeek week : declared(person)) {
      if (period.days().contains(week.monday())) {
        found.add(week);
      }
    }
    return found;
  }

  static List<WorkWeek> declared(PersonView person) {
    return person.dossier().work().map(WorkFile::weeks).orElse(List.of());
  }

  /** Tells whether somebody does not want advice on a method. */
  public static boolean rejects(PersonView person, WorkMethod method) {
    List<AdviceRejection> rejections =
        person.dossier().work().map(WorkFile::rejections).orElse(List.of());
    return person.hasCurrent(rejections, rejection -> rejection.method() == method);
  }

  /** Adds up all half-days of some weeks. */
  public static int total(List<WorkWeek> weeks) {
    int sum = 0;
    for (WorkTag tag : WorkTag.values()) {
      sum += of(weeks, tag);
    }
    return sum;
  }

  /** Adds up the half-days of one kind. */
  public static int of(List<WorkWeek> weeks, WorkTag tag) {
    int sum = 0;
    for (WorkWeek week : weeks) {
      for (TimeShare share : week.shares()) {
        sum += share.tag() == tag ? share.halfDays() : 0;
      }
    }
    return sum;
  }

  /** Adds up the half-days in each line of work that has any. */
  public static Map<WorkLine, Integer> lines(List<WorkWeek> weeks) {
    Map<WorkLine, Integer> lines = new EnumMap<>(WorkLine.class);
    for (WorkWeek week : weeks) {
      for (TimeShare share : week.shares()) {
        if (share.line().isPresent()) {
          lines.merge(share.line().get(), share.halfDays(), Integer::sum);
        }
      }
    }
    return lines;
  }
}
