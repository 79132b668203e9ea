package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/** {@code DIS-009}: a temporary discipline supervision group (临时) has an end. */
public final class GroupHasEnd implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-009")
          .addClauses("D1")
          .severity(Severity.WARNING)
          .addAspects("open-end")
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
    List<Violated> wrong = new ArrayList<>();
    boolean judged = false;
    for (DisciplineBody body : Bodies.temporaryGroups(headquarters)) {
      if (!headquarters.isCurrent(body.days())) {
        continue;
      }
      judged = true;
      c.forgetConditions();
      if (!c.holds("end", !body.days().isOpen())) {
        wrong.add(
            c.violated("open-end", body.id().value(), body.days().from())
                .with("body", new FactValue.Reference(body.id().value())));
      }
    }
    return judged ? c.all(wrong) : Reasons.NO_BODY;
  }
}
