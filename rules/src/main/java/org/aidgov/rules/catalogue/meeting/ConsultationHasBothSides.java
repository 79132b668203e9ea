package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-005}: a consultation (会商) is one of both sides: the headquarters was there, and so was
 * somebody else's side.
 */
public final class ConsultationHasBothSides implements Rule.OnSeries {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-005")
          .addClauses("M1")
          .severity(Severity.WARNING)
          .addAspects("one-sided")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(SeriesView series, Case c) {
    if (series.series().system() != MeetingSystem.CONSULTATION) {
      return Reasons.NOT_A_CONSULTATION;
    }
    List<Sitting> recent = Sittings.recent(series);
    if (recent.isEmpty()) {
      return Reasons.NO_SITTING;
    }
    boolean unknown = false;
    List<Violated> wrong = new ArrayList<>();
    for (Sitting sitting : recent) {
      c.forgetConditions();
      if (sitting.sides().isEmpty()) {
        unknown = true;
      } else if (!c.holds("both-sides", hasBoth(sitting.sides()))) {
        LocalDate held = sitting.held().orElseThrow();
        List<FactValue> there = new ArrayList<>();
        sitting.sides().forEach(side -> there.add(FactValue.of(side)));
        wrong.add(
            c.violated("one-sided", sitting.id().value(), held)
                .with("sitting", Sittings.name(sitting))
                .with("sides", FactValue.of(there)));
      }
    }
    return wrong.isEmpty() && unknown ? Reasons.SIDES_UNKNOWN : c.all(wrong);
  }

  /** Tells whether the headquarters and somebody else are among the sides. */
  public static boolean hasBoth(Set<ConsultationSide> sides) {
    return sides.contains(ConsultationSide.HEADQUARTERS)
        && !sides.equals(Set.of(ConsultationSide.HEADQUARTERS));
  }
}
