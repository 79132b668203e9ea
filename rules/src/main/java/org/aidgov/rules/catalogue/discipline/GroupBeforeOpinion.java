package org.aidgov.rules.catalogue.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.CleanAidOpinion;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineLedger;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code DIS-010}: the supervision group is there before the opinion on clean aid is adopted
 * (在增设纪律监督组基础上制定实施意见): that of the headquarters, or of one above.
 */
public final class GroupBeforeOpinion implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-010")
          .addClauses("D1", "D2")
          .severity(Severity.WARNING)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("group-later")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<CleanAidOpinion> opinions =
        headquarters.current(
            headquarters.disciplineLedger().map(DisciplineLedger::opinions).orElse(List.of()));
    if (opinions.isEmpty()) {
      return Reasons.NO_OPINION;
    }
    List<Violated> wrong = new ArrayList<>();
    boolean found = false;
    for (CleanAidOpinion opinion : opinions) {
      Optional<LocalDate> first = firstGroup(headquarters, opinion.adopted());
      if (first.isEmpty()) {
        continue;
      }
      found = true;
      c.forgetConditions();
      if (!c.notAfter("group", first.get(), opinion.adopted())) {
        wrong.add(
            c.violated("group-later", opinion.id().value(), opinion.adopted())
                .with("opinion", new FactValue.Reference(opinion.id().value())));
      }
    }
    return found ? c.all(wrong) : Reasons.NO_BODY;
  }

  /**
   * The first day of a group set up by now, and not gone by the day an opinion was adopted; one
   * that is planned has not been there.
   */
  private static Optional<LocalDate> firstGroup(HeadquartersView headquarters, LocalDate adopted) {
    return Bodies.ownAndAbove(headquarters).stream()
        .flatMap(one -> Bodies.temporaryGroups(one).stream())
        .map(DisciplineBody::days)
        .filter(days -> days.isOpen() || days.until().orElseThrow().isAfter(adopted))
        .map(DayRange::from)
        .filter(headquarters::reached)
        .min(LocalDate::compareTo);
  }
}
