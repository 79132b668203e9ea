package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.MeasureBacking;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-003}: of the institutions that a measure in use rests on, one is in force (施行) for the
 * headquarters: not only drafted, not abolished or lapsed, and not for others alone.
 */
public final class MeasureRestsOnTextInForce implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-003")
          .addClauses("I1")
          .severity(Severity.ERROR)
          .addReads(Scope.INSTITUTION, Scope.HEADQUARTERS)
          .addAspects("not-yet", "ended", "not-for-it")
          .readsAbsence(true)
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
    boolean asked = false;
    List<Violated> wrong = new ArrayList<>();
    for (Measure measure : headquarters.measures()) {
      List<MeasureBacking> backings = headquarters.current(measure.backings());
      if (!headquarters.isCurrent(measure.days()) || backings.isEmpty()) {
        continue;
      }
      asked = true;
      c.forgetConditions();
      DaySet rests = restsOnTextInForce(headquarters, measure);
      if (!c.holds("in-force", headquarters.currentSince(rests).isPresent())) {
        DaySet without = DaySet.of(measure.backings()).within(measure.days()).minus(rests);
        List<FactValue> texts = new ArrayList<>();
        backings.forEach(backing -> texts.add(Names.of(backing.institution())));
        wrong.add(
            c.violated(
                    aspect(headquarters, backings),
                    measure.id().value(),
                    headquarters.since(without))
                .with("measure", Names.of(measure.id()))
                .with("institutions", FactValue.of(texts)));
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_MEASURE;
  }

  private static DaySet restsOnTextInForce(HeadquartersView headquarters, Measure measure) {
    List<DaySet> days = new ArrayList<>();
    for (MeasureBacking backing : measure.backings()) {
      institution(headquarters, backing)
          .ifPresent(text -> days.add(InForce.days(headquarters, text).within(backing.days())));
    }
    return DaySet.union(days);
  }

  private static Optional<Institution> institution(
      HeadquartersView headquarters, MeasureBacking backing) {
    return headquarters.institution(backing.institution()).map(InstitutionView::institution);
  }

  /** For others if any is in force at all; else whether any ever was. */
  private static String aspect(HeadquartersView headquarters, List<MeasureBacking> backings) {
    boolean forOthers = false;
    boolean ended = false;
    for (MeasureBacking backing : backings) {
      DaySet days = institution(headquarters, backing).map(InForce::days).orElse(DaySet.NONE);
      forOthers |= headquarters.currentSince(days).isPresent();
      ended |= days.stretches().stream().anyMatch(stretch -> headquarters.reached(stretch.from()));
    }
    if (forOthers) {
      return "not-for-it";
    }
    return ended ? "ended" : "not-yet";
  }
}
