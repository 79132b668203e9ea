package org.aidgov.rules.catalogue.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-011}: whoever is replaced (轮换) has a successor, who serves no later than the day after
 * the last day of service.
 */
public final class GaplessReplacement implements Rule.OnPerson {
  private static final Parameter GRACE =
      Parameter.of(
              "STF-011.grace",
              "days",
              Parameter.Direction.DOWN,
              0,
              Citation.ours("a replacement leaves no day without anybody"))
          .between(0, 92);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-011")
          .addClauses("S1")
          .severity(Severity.WARNING)
          .addParameters(GRACE)
          .addReads(Scope.PERSON)
          .addAspects("no-successor", "gap")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    boolean replaced = false;
    List<Violated> wrong = new ArrayList<>();
    for (Tour tour : person.person().tours()) {
      if (wasReplaced(person, tour)) {
        replaced = true;
        c.forgetConditions();
        judge(person, tour, c).ifPresent(wrong::add);
      }
    }
    return replaced ? c.all(wrong) : Reasons.NOT_REPLACED;
  }

  private static boolean wasReplaced(PersonView person, Tour tour) {
    Optional<DayRange> days = tour.serving();
    return days.isPresent()
        && !days.get().isOpen()
        && person.reached(days.get().untilEpochDay())
        && person.stage(tour).equals(Optional.of(TourStage.REPLACED));
  }

  private static Optional<Violated> judge(PersonView person, Tour tour, Case c) {
    LocalDate last = StaffDays.lastDay(tour).orElseThrow();
    String thing = tour.batch().toString();
    if (!c.holds("named", tour.successor().isPresent())) {
      return Optional.of(c.violated("no-successor", thing, last.plusDays(1)));
    }
    PersonId successor = tour.successor().orElseThrow();
    if (c.holds("serves", Successors.hasTakenOver(person, last, successor))
        || c.isWithin("ended", last, GRACE)) {
      return Optional.empty();
    }
    return Optional.of(
        c.violated("gap", thing, c.due(last, GRACE).plusDays(1))
            .with("successor", FactValue.of(new SubjectId(Scope.PERSON, successor.value()))));
  }
}
