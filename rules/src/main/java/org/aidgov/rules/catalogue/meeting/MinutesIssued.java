package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingStep;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.rules.policy.Reasons;

/** {@code MTG-007}: the minutes (会议纪要) of a work meeting are issued soon after it. */
public final class MinutesIssued implements Rule.OnSeries {
  private static final Parameter DAYS =
      Parameter.of(
              "MTG-007.days",
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("two working days are usual elsewhere; holidays may be in between"))
          .between(0, 31);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-007")
          .addClauses("M2")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("none")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(SeriesView series, Case c) {
    List<Sitting> recent = Sittings.recent(series);
    if (recent.isEmpty()) {
      return Reasons.NO_SITTING;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Sitting sitting : recent) {
      c.forgetConditions();
      LocalDate held = sitting.held().orElseThrow();
      if (!c.holds("issued", series.has(sitting, SittingStep.Kind.MINUTES_ISSUED))
          && !c.isWithin("held", held, DAYS)) {
        wrong.add(
            c.violated("none", sitting.id().value(), c.due(held, DAYS).plusDays(1))
                .with("sitting", Sittings.name(sitting))
                .with("on", FactValue.of(held)));
      }
    }
    return c.all(wrong);
  }
}
