package org.aidgov.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.staff.PersonId;

/** What several decisions on Party organisation need. */
final class Questions {
  private Questions() {}

  /**
   * Shows somebody who must be in the register.
   *
   * @throws IllegalArgumentException if there is no such person
   */
  static PersonView person(RegisterView view, PersonId id) {
    return view.person(id)
        .orElseThrow(() -> new IllegalArgumentException("the register has no person '" + id + "'"));
  }

  /** Returns the ids of all people, in order. */
  static List<PersonId> people(RegisterView view) {
    List<PersonId> ids = new ArrayList<>();
    view.people(person -> ids.add(person.id()));
    ids.sort(Comparator.naturalOrder());
    return ids;
  }

  /** Asks a rule about somebody, through a view of its own: the caller's horizon stays as it is. */
  static Ruling ask(Rule rule, Policy policy, PersonId person, RegisterView view) {
    RegisterView own = view.register().asOf(view.asOf());
    return Evaluator.of(policy).judge(rule, new SubjectId(Scope.PERSON, person.value()), own);
  }

  static FactValue fact(PersonId person) {
    return FactValue.of(new SubjectId(Scope.PERSON, person.value()));
  }

  static FactValue fact(BranchView branch) {
    return FactValue.of(branch.subject());
  }

  /** Returns an organisation as a fact: by name if it is a branch of the register, else by id. */
  static FactValue fact(RegisterView view, PartyOrganisationId organisation) {
    return view.branch(organisation)
        .map(Questions::fact)
        .orElseGet(() -> new FactValue.Reference(organisation.value()));
  }
}
