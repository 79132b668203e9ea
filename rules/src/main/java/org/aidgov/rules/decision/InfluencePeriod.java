package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.LegalPeriods;
import org.aidgov.rules.policy.LegalPeriods.LegalPeriod;

/**
 * Until when does an influence period (影响期) last (Q68)? Arithmetic for whoever asks: no sanction of
 * anybody is kept in a register.
 */
public final class InfluencePeriod {
  private InfluencePeriod() {}

  /** Of which kind of sanction. The periods are the same in the editions of 2018 and 2023. */
  public enum Kind {
    /** 警告: warning. */
    WARNING,
    /** 严重警告: serious warning. */
    SERIOUS_WARNING,
    /** 撤销党内职务: removal from Party posts. */
    REMOVAL,
    /** 留党察看: probation; counts from the day on which the rights were given back. */
    PROBATION,
    /** 开除党籍: expulsion; until then nobody may be admitted again. */
    EXPULSION
  }

  /**
   * Returns the day on which it ends.
   *
   * @param from the day of the approval; for a probation, that on which the rights were given back
   * @param rounding which reading counts where the last month has no such day
   */
  public static Answer<DueDay.Settled> of(Kind kind, LocalDate from, Rounding rounding) {
    LegalPeriod period = LegalPeriods.get(kind);
    Citation old = period.citation();
    Citation revised = new Citation("discipline-2023", old.place(), old.binding(), old.evidence());
    Answer<DueDay.Settled> end = PeriodEnd.ofMonths(from, period.number(), rounding);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(key(kind), old, revised)
            .with("kind", FactValue.of(kind))
            .with("months", FactValue.of(period.number()))
            .with("from", FactValue.of(from)));
    reasons.addAll(end.reasons());
    return new Answer<>(end.value(), reasons);
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case PROBATION -> "influence.after-rights";
      case EXPULSION -> "influence.no-admission";
      default -> "influence.from-approval";
    };
  }
}
