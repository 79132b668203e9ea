package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.policy.Tallies;

/** What several decisions need. */
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

  /** Tells whether somebody is on the roster and serves. */
  static boolean isServing(RegisterView view, PersonId id) {
    return view.person(id).map(PersonView::isServing).orElse(false);
  }

  /** Returns the ids of all people, in order. */
  static List<PersonId> people(RegisterView view) {
    List<PersonId> ids = new ArrayList<>();
    view.people(person -> ids.add(person.id()));
    ids.sort(Comparator.naturalOrder());
    return ids;
  }

  /** Returns all branches, in order of ids. */
  static List<BranchView> branches(RegisterView view) {
    List<BranchView> branches = new ArrayList<>();
    view.branches(branches::add);
    branches.sort(Comparator.comparing(branch -> branch.branch().id()));
    return branches;
  }

  /** Returns all headquarters that exist, in order of ids. */
  static List<HeadquartersView> headquarters(RegisterView view) {
    List<HeadquartersView> all = new ArrayList<>();
    view.headquarters(
        headquarters -> {
          if (headquarters.exists()) {
            all.add(headquarters);
          }
        });
    all.sort(Comparator.comparing(headquarters -> headquarters.headquarters().id()));
    return all;
  }

  /** Returns the headquarters that exist and in which somebody serves, in order of ids. */
  static List<HeadquartersView> staffed(RegisterView view) {
    return headquarters(view).stream().filter(one -> one.isAny(Tallies.SERVING)).toList();
  }

  /** Returns the headquarters of which a rule asks something, in order of ids. */
  static List<HeadquartersView> asked(Rule rule, Policy policy, RegisterView view) {
    return headquarters(view).stream()
        .filter(
            one ->
                !(ask(
                            rule,
                            policy,
                            new SubjectId(rule.scope(), one.headquarters().id().value()),
                            view)
                        .verdict()
                    instanceof Verdict.NotApplicable))
        .toList();
  }

  /** Asks a rule about somebody, through a view of its own: the caller's horizon stays as it is. */
  static Ruling ask(Rule rule, Policy policy, PersonId person, RegisterView view) {
    return ask(rule, policy, new SubjectId(Scope.PERSON, person.value()), view);
  }

  /** As above, about any subject of the rule. */
  static Ruling ask(Rule rule, Policy policy, SubjectId subject, RegisterView view) {
    RegisterView own = view.register().asOf(view.asOf());
    return Evaluator.of(policy).judge(rule, subject, own);
  }

  /**
   * Returns a number of the policy on a day.
   *
   * @throws IllegalArgumentException if the policy does not have it
   */
  static Parameter.Value number(Policy policy, String id, LocalDate day) {
    Parameter parameter = policy.parameters().get(id);
    if (parameter == null) {
      throw new IllegalArgumentException("the policy has no parameter '" + id + "'");
    }
    return parameter.on(day);
  }

  /** Returns what the number that a condition used rests on; nothing if it used none. */
  static Citation[] citations(Condition condition) {
    return condition.parameter().stream().map(Condition.Use::citation).toArray(Citation[]::new);
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
