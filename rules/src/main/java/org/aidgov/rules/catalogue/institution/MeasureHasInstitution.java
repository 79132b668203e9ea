package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-002}: each management measure in use (管理举措) rests on an institution (按制度干事、依制度管人).
 * Whether that is in force is a matter of INS-003.
 */
public final class MeasureHasInstitution implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-002")
          .addClauses("I1")
          .severity(Severity.ERROR)
          .addAspects("none")
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
      if (!headquarters.isCurrent(measure.days())) {
        continue;
      }
      asked = true;
      c.forgetConditions();
      if (!c.isSome("institutions", headquarters.current(measure.backings()).size())) {
        DaySet without = DaySet.of(measure.days()).minus(DaySet.of(measure.backings()));
        wrong.add(
            c.violated("none", measure.id().value(), headquarters.since(without))
                .with("measure", Names.of(measure.id())));
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_MEASURE;
  }
}
