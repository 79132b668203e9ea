package org.aidgov.rules.catalogue.staff;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Tour;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-002}: the batch (批次) of a tour is one of the province whose headquarters it is with.
 * Provinces count their own batches, so a number alone tells nothing.
 */
public final class BatchOfOneProvince implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-002")
          .addClauses("T1")
          .severity(Severity.ERROR)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("foreign")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Tour tour : person.currentTours()) {
      c.forgetConditions();
      Headquarters headquarters = person.headquarters(tour);
      if (!c.holds("same-province", headquarters.province().equals(tour.batch().province()))) {
        wrong.add(foreign(tour, c));
      }
    }
    return c.all(wrong);
  }

  private static Violated foreign(Tour tour, Case c) {
    String thing = tour.batch() + ":" + tour.headquarters();
    return c.violated("foreign", thing, tour.serving().orElseThrow().from())
        .with("batch", new FactValue.Reference(tour.batch().toString()))
        .with(
            "headquarters",
            FactValue.of(new SubjectId(Scope.HEADQUARTERS, tour.headquarters().value())));
  }
}
