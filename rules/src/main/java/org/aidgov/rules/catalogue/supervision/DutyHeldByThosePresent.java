package org.aidgov.rules.catalogue.supervision;

import java.util.Optional;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.DutyTurn;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-005}: whoever is on the duty roster of a day serves and is not away; otherwise a
 * substitute (替班) is on record.
 */
public final class DutyHeldByThosePresent implements Rule.OnHeadquarters {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-005")
          .addClauses("S3")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("not-serving", "away")
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
    boolean found = false;
    for (DutyTurn turn : Order.duty(headquarters)) {
      if (headquarters.reached(turn.on()) && !headquarters.reached(turn.on().plusDays(1))) {
        found = true;
        for (PersonId person : Order.people(turn)) {
          c.forgetConditions();
          judge(headquarters, turn, person, c);
        }
      }
    }
    return found ? c.all() : Reasons.NOBODY_ON_DUTY;
  }

  private static void judge(HeadquartersView headquarters, DutyTurn turn, PersonId person, Case c) {
    Optional<PersonView> shown = headquarters.person(person);
    FactValue subject = FactValue.of(new SubjectId(Scope.PERSON, person.value()));
    if (!c.holds("serving", shown.isPresent() && shown.get().isServing())) {
      c.add(c.violated("not-serving", person.value(), turn.on()).with("person", subject));
    } else if (!c.holds("present", !shown.orElseThrow().isAway(turn.span().end(turn.on())))) {
      c.add(c.violated("away", person.value(), turn.on()).with("person", subject));
    }
  }
}
