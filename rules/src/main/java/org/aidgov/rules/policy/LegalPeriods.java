package org.aidgov.rules.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;

/**
 * Periods that texts set to discipline authorities and to members. No headquarters can set them, so
 * they are no parameters.
 */
public final class LegalPeriods {
  private static final ImmutableMap<String, LegalPeriod> ALL =
      Maps.uniqueIndex(
          Tables.read(
              "legal-periods.tsv",
              row ->
                  new LegalPeriod(
                      row.get(0),
                      LegalPeriod.Unit.valueOf(row.get(1)),
                      Integer.parseInt(row.get(2)),
                      new Citation(
                          row.get(3),
                          row.get(4),
                          Binding.valueOf(row.get(5)),
                          Evidence.valueOf(row.get(6))))),
          LegalPeriod::id);

  private LegalPeriods() {}

  /**
   * A period.
   *
   * @param id what it is called here
   * @param unit in which unit it is counted
   * @param number how many of them
   * @param citation the text that says so
   */
  public record LegalPeriod(String id, Unit unit, int number, Citation citation) {
    /** In which unit a period is counted. */
    public enum Unit {
      /** 工作日: working days. */
      WORKING_DAYS,
      /** 日: days of the calendar. */
      DAYS,
      /** 个月: months of the calendar. */
      MONTHS
    }
  }

  /**
   * Returns the period with the name of a constant.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LegalPeriod get(Enum<?> id) {
    LegalPeriod found = ALL.get(id.name());
    if (found == null) {
      throw new IllegalArgumentException(
          "period must be one of " + ALL.keySet() + ", but was '" + id + "'");
    }
    return found;
  }
}
