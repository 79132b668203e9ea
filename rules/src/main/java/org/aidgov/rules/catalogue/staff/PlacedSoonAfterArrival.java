package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-003}: whoever serves is soon placed (到岗定岗), and stays so: with a post held locally or
 * a task of the headquarters.
 */
public final class PlacedSoonAfterArrival implements Rule.OnPerson {
  private static final Parameter DAYS =
      Parameter.of(
              "STF-003.days",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("a month to settle in and to be given work"))
          .between(0, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-003")
          .addClauses("T1")
          .severity(Severity.WARNING)
          .addParameters(DAYS)
          .addAspects("unplaced")
          .readsAbsence(true)
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
    boolean post = person.hasPost();
    boolean task = person.hasCurrent(person.person().tasks(), any -> true);
    if (c.holds("post", post) || c.holds("task", task)) {
      return c.satisfied();
    }
    LocalDate without = person.since(withoutWork(person));
    if (c.isWithin("without", without, DAYS)) {
      return c.satisfied();
    }
    return c.violated("unplaced", c.due(without, DAYS).plusDays(1));
  }

  private static DaySet withoutWork(PersonView person) {
    return person
        .servingDays()
        .minus(DaySet.of(person.person().posts()))
        .minus(DaySet.of(person.person().tasks()));
  }
}
