package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.institution.RevisionItem;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Batch;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-011}: what a plan of revision wants done, lot by lot and category by category (分批分类),
 * is done by its day. Only plans for a batch whose tour runs are asked about.
 */
public final class PlannedRevisionsInTime implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-011")
          .addClauses("I2")
          .severity(Severity.WARNING)
          .addReads(Scope.INSTITUTION)
          .addAspects("overdue")
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
    for (Batch batch : headquarters.batches()) {
      for (RevisionPlan plan : Revisions.plans(headquarters, batch)) {
        for (RevisionItem item : plan.items()) {
          asked = true;
          c.forgetConditions();
          boolean late = headquarters.reached(item.due().plusDays(1));
          if (late && !c.holds("done", isDone(headquarters, item, batch))) {
            wrong.add(overdue(plan, item, c));
          }
        }
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_PLAN;
  }

  private static boolean isDone(HeadquartersView headquarters, RevisionItem item, Batch batch) {
    return Revisions.done(headquarters, item, WholeSet.start(headquarters, batch)).isPresent();
  }

  private static Violated overdue(RevisionPlan plan, RevisionItem item, Case c) {
    String thing = plan.id() + "/" + item.institution() + "/" + item.act();
    return c.violated("overdue", thing, item.due().plusDays(1))
        .with("institution", Names.of(item.institution()))
        .with("act", FactValue.of(item.act()))
        .with("category", FactValue.of(item.category()))
        .with("lot", FactValue.of(item.lot()))
        .with("due", FactValue.of(item.due()));
  }
}
