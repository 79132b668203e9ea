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
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-001}: nobody serves in two tours at once (一人不同时在两个批次任职). Whoever ends one tour and
 * begins the next on the same day serves in one after the other.
 */
public final class OneTourAtATime implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-001")
          .addClauses("T1", "S1")
          .severity(Severity.ERROR)
          .addAspects("several")
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
    Optional<LocalDate> since = person.currentSince(shared(person));
    if (!c.holds("one-tour", since.isEmpty())) {
      List<Tour> tours = person.currentTours();
      return c.violated("several", since.get())
          .with("batches", FactValue.of(tours.stream().map(OneTourAtATime::batch).toList()))
          .with("headquarters", FactValue.of(tours.stream().map(OneTourAtATime::place).toList()));
    }
    return c.satisfied();
  }

  private static FactValue batch(Tour tour) {
    return new FactValue.Reference(tour.batch().toString());
  }

  private static FactValue place(Tour tour) {
    return FactValue.of(new SubjectId(Scope.HEADQUARTERS, tour.headquarters().value()));
  }

  /** The days of service that two tours share, but for a mere day of change. */
  private static DaySet shared(PersonView person) {
    if (!person.hasSeveralTours()) {
      return DaySet.NONE;
    }
    List<DayRange> tours = person.person().serving();
    List<DayRange> shared = new ArrayList<>();
    for (int i = 0; i < tours.size(); i++) {
      for (DayRange other : tours.subList(i + 1, tours.size())) {
        DayRange one = tours.get(i);
        if (!isChange(one, other) && !isChange(other, one)) {
          one.intersection(other).ifPresent(shared::add);
        }
      }
    }
    return DaySet.ofRanges(shared);
  }

  /** Tells whether one tour ends on the day on which the other begins. */
  private static boolean isChange(DayRange one, DayRange other) {
    return one.from().isBefore(other.from())
        && one.until().equals(Optional.of(other.from().plusDays(1)));
  }
}
