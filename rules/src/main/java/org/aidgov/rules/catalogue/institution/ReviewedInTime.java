package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.calendar.Rounding;
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
import org.aidgov.rules.policy.Sources;

/**
 * {@code INS-007}: a text in force is reviewed (评估清理) at least every two years, counted from when
 * it came into force or was last found to stay.
 */
public final class ReviewedInTime implements Rule.OnInstitution {
  /** How often; by analogy to what an order of 2019 asks of administrative documents. */
  public static final Parameter MONTHS =
      Parameter.of(
              "INS-007.months",
              "months",
              Parameter.Direction.DOWN,
              24,
              Citation.ours("as asked of administrative documents later"))
          // Of the order's first day only the year was found.
          .and(LocalDate.of(2019, 1, 1), 24, Sources.order372())
          .between(6, 60);

  /** Where the month has no such day, the later reading counts. */
  public static final Rounding ROUNDING = Rounding.UP;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-007")
          .addClauses("I2")
          .addCitations(Sources.order372())
          .severity(Severity.WARNING)
          .addParameters(MONTHS)
          .addAspects("overdue")
          .readsAbsence(true)
          .extension(true)
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
      LocalDate due = c.due(reviewed, MONTHS, ROUNDING);
      if (!c.isWithin("reviewed", reviewed, due, MONTHS)) {
        wrong.add(
            c.violated("overdue", Integer.toString(version.number()), due.plusDays(1))
                .with("version", FactValue.of(version.number())));
      }
    }
    return c.all(wrong);
  }
}
