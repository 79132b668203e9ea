package org.aidgov.rules.catalogue.supervision;

import java.time.LocalDate;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.supervision.RollCallEntry;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-008}: of whoever was neither there nor on leave at a roll call, somebody asks after
 * soon (关心询问): first of all, whether all is well.
 */
public final class AbsenceFollowedUp implements Rule.OnPerson {
  private static final Parameter MOST =
      Parameter.of(
              "SUP-008.most",
              "days",
              Parameter.Direction.DOWN,
              1,
              Citation.ours("by the end of the next day, for the person's own safety"))
          .between(0, 7);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-008")
          .addClauses("S3", "C1")
          .severity(Severity.WARNING)
          .addParameters(MOST)
          .addAspects("unasked")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    boolean found = false;
    for (RollCallEntry entry : Order.entries(person)) {
      if (entry.status() == RollCallEntry.Status.ABSENT && person.reached(entry.on())) {
        if (!person.isServing()) {
          return Reasons.NOT_SERVING;
        }
        if (Order.isOver(person, entry.on())) {
          continue;
        }
        found = true;
        c.forgetConditions();
        boolean asked = entry.followedUp().map(person::reached).orElse(false);
        if (!asked && !c.isWithin("absent", entry.on(), MOST)) {
          LocalDate since = c.due(entry.on(), MOST).plusDays(1);
          c.add(
              c.violated("unasked", entry.on().toString(), since)
                  .with("day", FactValue.of(entry.on())));
        }
      }
    }
    return found ? c.all() : Reasons.NO_ABSENCE;
  }
}
