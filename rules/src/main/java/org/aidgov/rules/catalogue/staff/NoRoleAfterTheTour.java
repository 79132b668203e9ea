package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-010}: after the last day of service nobody is left in charge of anything: no cell,
 * branch, office group or headquarters (离任即免).
 */
public final class NoRoleAfterTheTour implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-010")
          .addClauses("S1")
          .severity(Severity.WARNING)
          .addReads(Scope.CELL, Scope.BRANCH, Scope.OFFICE_GROUP, Scope.HEADQUARTERS)
          .addAspects("open-role")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (person.endedTour().isEmpty()) {
      return Reasons.TOUR_NOT_OVER;
    }
    List<Violated> wrong = new ArrayList<>();
    for (Tie role : Ties.roles(person)) {
      c.forgetConditions();
      Optional<LocalDate> open = person.currentSince(role.days().minus(person.servingDays()));
      if (!c.holds("role-ended", open.isEmpty())) {
        wrong.add(
            c.violated("open-role", role.thing(), open.get())
                .with("role", FactValue.of(role.kind()))
                .with("what", role.what()));
      }
    }
    return c.all(wrong);
  }
}
