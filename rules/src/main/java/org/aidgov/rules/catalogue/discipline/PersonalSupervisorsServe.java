package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.discipline.PersonalSupervision;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/** {@code DIS-005}: whoever is to supervise one person (监督责任人) is on the roster and serves. */
public final class PersonalSupervisorsServe implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-005")
          .addClauses("D5")
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("unknown-person", "not-serving")
          .extension(true)
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
    List<PersonalSupervision> all = person.dossier().personalSupervision();
    if (all.isEmpty()) {
      return Reasons.NO_SUPERVISOR;
    }
    List<PersonId> supervisors =
        person.current(all).stream()
            .flatMap(supervision -> supervision.person().stream())
            .distinct()
            .sorted()
            .toList();
    if (supervisors.isEmpty()) {
      return Reasons.NO_SUPERVISOR;
    }
    List<Violated> wrong = new ArrayList<>();
    for (PersonId supervisor : supervisors) {
      DaySet days =
          DaySet.of(all.stream().filter(s -> s.person().equals(Optional.of(supervisor))).toList());
      c.forgetConditions();
      Supervisors.judge(person, supervisor, person.other(supervisor), supervisor.value(), days, c)
          .ifPresent(wrong::add);
    }
    return c.all(wrong);
  }
}
