package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.Rounding;
import org.aidgov.core.institution.ExecutionRecord;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.register.InstitutionView;
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

/**
 * {@code INS-015}: a text in force is carried out (制度执行): within some months of its coming into
 * force or last review there is a record of it.
 */
public final class ExecutedSinceReview implements Rule.OnInstitution {
  private static final Parameter MONTHS =
      Parameter.of(
              "INS-015.months",
              "months",
              Parameter.Direction.DOWN,
              6,
              Citation.ours("time in which a text in force leaves a trace"))
          .between(1, 24);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-015")
          .addClauses("I1")
          .severity(Severity.WARNING)
          .addParameters(MONTHS)
          .addAspects("none")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(InstitutionView institution, Case c) {
    List<InstitutionVersion> inForce = institution.inForce();
    if (inForce.isEmpty()) {
      return Reasons.NOT_IN_FORCE;
    }
    List<Violated> wrong = new ArrayList<>();
    for (InstitutionVersion version : inForce) {
      c.forgetConditions();
      LocalDate reviewed = InForce.reviewed(institution, version);
      if (c.isSome("records", records(institution, reviewed))) {
        continue;
      }
      LocalDate due = c.due(reviewed, MONTHS, Rounding.UP);
      if (!c.isWithin("reviewed", reviewed, due, MONTHS)) {
        wrong.add(
            c.violated("none", Integer.toString(version.number()), due.plusDays(1))
                .with("version", FactValue.of(version.number())));
      }
    }
    return c.all(wrong);
  }

  /** Counts the records of the execution of an institution since a day. */
  public static int records(InstitutionView institution, LocalDate reviewed) {
    int records = 0;
    for (ExecutionRecord execution : institution.executions()) {
      if (!execution.on().isBefore(reviewed)) {
        records++;
      }
    }
    return records;
  }
}
