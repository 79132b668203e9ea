package org.aidgov.rules.catalogue.staff;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStep;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-012}: the steps of a tour follow the course (全流程): selected, departed, arrived, in
 * post, handing over, and one end. Where a record begins is not judged.
 */
public final class TourFollowsItsCourse implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-012")
          .addClauses("S1")
          .severity(Severity.ERROR)
          .addAspects("illegal")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    boolean changed = false;
    List<Violated> wrong = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      List<TourStep> steps = tour.steps();
      for (int i = 1; i < steps.size() && person.reached(steps.get(i).on()); i++) {
        changed = true;
        TourStep from = steps.get(i - 1);
        TourStep to = steps.get(i);
        c.forgetConditions();
        if (!c.holds("follows", from.stage().mayBecome(to.stage()))) {
          wrong.add(illegal(tour, from, to, c));
        }
      }
    }
    return changed ? c.all(wrong) : Reasons.NO_CHANGE_OF_STAGE;
  }

  private static Violated illegal(Tour tour, TourStep from, TourStep to, Case c) {
    return c.violated("illegal", tour.batch() + ":" + to.stage(), to.on())
        .with("batch", new FactValue.Reference(tour.batch().toString()))
        .with("from", FactValue.of(from.stage()))
        .with("to", FactValue.of(to.stage()));
  }
}
