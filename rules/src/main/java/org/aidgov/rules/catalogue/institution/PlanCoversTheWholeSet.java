package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.Batch;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code INS-012}: soon after a batch's tour has started, a plan (修编计划) says what is to become of
 * each institution that the batch has found and not yet gone through.
 */
public final class PlanCoversTheWholeSet implements Rule.OnHeadquarters {
  private static final Parameter DAYS =
      Parameter.of(
              "INS-012.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to plan the systematic revision"))
          .between(7, 90);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-012")
          .addClauses("I2", "I3")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.INSTITUTION)
          .addAspects("no-plan", "left-out")
          .readsAbsence(true)
          .extension(true)
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
      LocalDate start = WholeSet.start(headquarters, batch);
      List<Institution> all = WholeSet.inForceOn(start, headquarters);
      if (!all.isEmpty()) {
        asked = true;
        c.forgetConditions();
        if (!c.isWithin("started", start, DAYS)) {
          judge(headquarters, batch, WholeSet.open(all, headquarters, start), c)
              .ifPresent(wrong::add);
        }
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_INSTITUTION;
  }

  private static Optional<Violated> judge(
      HeadquartersView headquarters, Batch batch, List<Institution> open, Case c) {
    if (c.isNone("open", open.size())) {
      return Optional.empty();
    }
    LocalDate since = c.due(WholeSet.start(headquarters, batch), DAYS).plusDays(1);
    List<RevisionPlan> plans = Revisions.plans(headquarters, batch);
    List<Institution> leftOut = new ArrayList<>(open);
    leftOut.removeIf(institution -> plans.stream().anyMatch(plan -> names(plan, institution)));
    if (!c.isSome("plans", plans.size())) {
      return Optional.of(about(batch, open, c.violated("no-plan", batch.key().toString(), since)));
    }
    return c.isNone("left-out", leftOut.size())
        ? Optional.empty()
        : Optional.of(about(batch, leftOut, c.violated("left-out", batch.key().toString(), since)));
  }

  private static boolean names(RevisionPlan plan, Institution institution) {
    return plan.items().stream().anyMatch(item -> item.institution().equals(institution.id()));
  }

  private static Violated about(Batch batch, List<Institution> institutions, Violated violated) {
    return violated
        .with("batch", new FactValue.Reference(batch.key().toString()))
        .with("institutions", Names.of(institutions));
  }
}
