package org.aidgov.rules.catalogue.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.institution.Institution;
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
 * {@code INS-010}: at the start of a batch's tour the whole set of institutions is revised once
 * (系统修编): each that was in force on the first day is found to stay, followed by another version, or
 * ended.
 */
public final class SystematicallyRevised implements Rule.OnHeadquarters {
  /** How long the start is. */
  public static final Parameter DAYS =
      Parameter.of(
              "INS-010.days",
              "days",
              Parameter.Direction.DOWN,
              90,
              Citation.ours("what the start of a tour is"))
          .between(30, 365);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("INS-010")
          .addClauses("I3")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addReads(Scope.INSTITUTION)
          .addAspects("unrevised")
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
    for (Batch batch : headquarters.batches()) {
      LocalDate start = WholeSet.start(headquarters, batch);
      List<Institution> all = WholeSet.inForceOn(start, headquarters);
      if (all.isEmpty()) {
        continue;
      }
      asked = true;
      c.forgetConditions();
      LocalDate due = c.due(start, DAYS);
      if (c.isWithin("started", start, due, DAYS)) {
        continue;
      }
      List<Institution> open = WholeSet.open(all, headquarters, start);
      if (!c.isNone("open", open.size())) {
        wrong.add(
            c.violated("unrevised", batch.key().toString(), due.plusDays(1))
                .with("batch", new FactValue.Reference(batch.key().toString()))
                .with("institutions", Names.of(open)));
      }
    }
    return asked ? c.all(wrong) : Reasons.NO_INSTITUTION;
  }
}
