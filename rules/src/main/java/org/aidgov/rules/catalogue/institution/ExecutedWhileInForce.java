package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.register.InstitutionView;
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
 * {@code INS-004}: an institution is carried out only while it is in force (施行): not before, not
 * after it was abolished or lapsed.
 */
public final class ExecutedWhileInForce implements Rule.OnInstitution {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-004")
          .addClauses("I1")
          .severity(Severity.WARNING)
          .addAspects("before", "after")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(InstitutionView institution, Case c) {
    List<ExecutionRecord> executions = institution.executions();
    if (executions.isEmpty()) {
      return Reasons.NO_EXECUTION;
    }
    List<Violated> wrong = new ArrayList<>();
    for (ExecutionRecord execution : executions) {
      c.forgetConditions();
      LocalDate on = execution.on();
      if (!c.holds("in-force-then", InForce.on(on, institution.institution()))) {
        wrong.add(
            c.violated(
                    hasBegun(institution.institution(), on) ? "after" : "before",
                    execution.pointer() + "/" + on,
                    on)
                .with("record", Names.of(execution.pointer()))
                .with("kind", FactValue.of(execution.kind())));
      }
    }
    return c.all(wrong);
  }

  private static boolean hasBegun(Institution institution, LocalDate by) {
    for (DayRange days : InForce.days(institution).stretches()) {
      if (!days.from().isAfter(by)) {
        return true;
      }
    }
    return false;
  }
}
