package org.aidgov.rules.decision;

import static org.aidgov.core.rule.Verdict.Satisfied.SATISFIED;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.rule.Verdict.Violation;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.care.Emergencies;
import org.aidgov.rules.catalogue.care.StaffOfferedSupport;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/** Are plans of support in force, adjusted and staffed, and is support offered to the staff? */
public final class SupportPlans {
  private SupportPlans() {}

  /** What is asked in an emergency; each is judged by a rule. */
  public enum Respect {
    /** 有方案: a plan is in force. */
    IN_FORCE("CAR-006"),
    /** 随情况调整: it was adjusted to the situation. */
    ADJUSTED("CAR-007"),
    /** 点位有人: somebody serves at each site. */
    STAFFED("CAR-008"),
    /** 施援者得到支持: those who serve there were offered support. */
    STAFF_OFFERED("CAR-009"),
    /** 及时终止: what belongs to emergencies that are over has ended. */
    ENDED("CAR-010");

    private final String rule;

    Respect(String rule) {
      this.rule = rule;
    }
  }

  /** Answers (Q87) for each headquarters that has an emergency, in order of ids. */
  public static Answer<List<Standing<Respect>>> of(RegisterView view, Policy policy) {
    List<Standing<Respect>> standings = new ArrayList<>();
    List<HeadquartersId> planning = new ArrayList<>();
    view.headquartersCare(
        care -> {
          if (!care.emergencies().isEmpty()) {
            planning.add(care.headquarters().headquarters().id());
          }
        });
    planning.sort(null);
    for (HeadquartersId id : planning) {
      for (Respect respect : Respect.values()) {
        standings.addAll(
            respect == Respect.STAFF_OFFERED
                ? offered(id, view, policy)
                : Standing.ask(respect.rule, Scope.HEADQUARTERS_CARE, id, respect, view, policy));
      }
    }
    return Standing.answer(standings, Sources.clause("C4"));
  }

  /**
   * Asks of all who serve at a site of an emergency of the headquarters, wherever they are from.
   */
  private static List<Standing<Respect>> offered(
      HeadquartersId id, RegisterView view, Policy policy) {
    List<Standing<Respect>> found = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      if (rule.descriptor().id().equals(Respect.STAFF_OFFERED.rule)) {
        Verdict all = Reasons.AT_NO_SITE;
        for (Emergency emergency : view.headquartersCare(id).orElseThrow().emergencies()) {
          for (PersonId person : new TreeSet<>(staff(emergency))) {
            if (isAtSite(view, person, emergency)) {
              Verdict one =
                  Questions.ask(rule, policy, new SubjectId(Scope.CARE, person.value()), view)
                      .verdict();
              all = worse(all, one, emergency);
            }
          }
        }
        found.add(new Standing<>(id, Respect.STAFF_OFFERED, all));
      }
    }
    return found;
  }

  private static List<PersonId> staff(Emergency emergency) {
    return Emergencies.staff(emergency).stream().map(SiteStaff::person).toList();
  }

  private static boolean isAtSite(RegisterView view, PersonId person, Emergency emergency) {
    return Questions.isServing(view, person)
        && StaffOfferedSupport.atSiteSince(view.care(person).orElseThrow(), emergency).isPresent();
  }

  /** Adds the verdict on one who serves there: what is wrong elsewhere is not wrong here. */
  private static Verdict worse(Verdict all, Verdict one, Emergency emergency) {
    if (one instanceof Violated violated) {
      List<Violation> here =
          violated.violations().stream()
              .filter(violation -> violation.thing().equals(emergency.id().value()))
              .toList();
      if (!here.isEmpty()) {
        Violated added = new Violated(here);
        return all instanceof Violated before ? before.and(added) : added;
      }
    }
    return all == Reasons.AT_NO_SITE ? SATISFIED : all;
  }
}
