package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
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
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-009}: where somebody belongs and what somebody does lies within the tours (全流程): from
 * the day of arrival to the last day of service, both included. Of the branch of a recipient unit
 * only the beginning is judged: members stay in it until their relation has gone home.
 */
public final class NothingOutsideTheTour implements Rule.OnPerson {
  private static final Parameter GRACE =
      Parameter.of(
              "STF-009.grace",
              "days",
              Parameter.Direction.DOWN,
              0,
              Citation.ours("the tour runs from arrival to return, to the day"))
          .between(0, 30);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-009")
          .addClauses("S1")
          .severity(Severity.ERROR)
          .addParameters(GRACE)
          .addReads(Scope.BRANCH)
          .addAspects("before", "after")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!Ties.hasFacts(person)) {
      return Reasons.NO_FACT;
    }
    if (Ties.areWithinTours(person)) {
      return c.satisfied();
    }
    DaySet serving = person.servingDays();
    List<Violated> wrong = new ArrayList<>();
    for (Tie fact : Ties.facts(person)) {
      for (DayRange outside : fact.days().minus(serving).stretches()) {
        String aspect = isBefore(fact, outside, serving) ? "before" : "after";
        boolean mayLast = aspect.equals("after") && fact.kind() == Tie.Kind.HOST_BRANCH;
        c.forgetConditions();
        if (!mayLast && !isTolerated(outside, c)) {
          wrong.add(
              c.violated(aspect, fact.thing(), first(outside, c))
                  .with("kind", FactValue.of(fact.kind()))
                  .with("what", fact.what()));
        }
      }
    }
    return c.all(wrong);
  }

  /** Tells whether the days are over before the grace is, or the grace is not over yet. */
  private static boolean isTolerated(DayRange outside, Case c) {
    return !outside.contains(first(outside, c))
        || c.isWithin("inside", outside.from().minusDays(1), GRACE);
  }

  private static LocalDate first(DayRange outside, Case c) {
    return c.due(outside.from(), GRACE);
  }

  /** Tells whether the fact begins too early for a tour, rather than ends too late for one. */
  private static boolean isBefore(Tie fact, DayRange outside, DaySet serving) {
    boolean begins =
        fact.days().stretches().stream().anyMatch(days -> days.from().equals(outside.from()));
    boolean arrival =
        serving.stretches().stream()
            .anyMatch(tour -> outside.until().equals(Optional.of(tour.from())));
    boolean served =
        serving.stretches().stream().anyMatch(tour -> tour.from().isBefore(outside.from()));
    return !served || begins && arrival;
  }
}
