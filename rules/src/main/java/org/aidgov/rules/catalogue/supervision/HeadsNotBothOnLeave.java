package org.aidgov.rules.catalogue.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code SUP-012}: head and deputy of a cell (网格长、副网格长) are not given leave for the same nights
 * (错峰请假); it is seen as soon as the headquarters has agreed to both.
 */
public final class HeadsNotBothOnLeave implements Rule.OnCell {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("SUP-012")
          .addClauses("S3", "G6")
          .addCitations(new Citation("leave-practice", "", Binding.NONE, Evidence.PARTLY_FOUND))
          .severity(Severity.WARNING)
          .addReads(Scope.PERSON)
          .addAspects("both")
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(CellView cell, Case c) {
    if (!cell.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<PersonView> heads = new ArrayList<>();
    add(cell, CellRole.Kind.HEAD, heads);
    add(cell, CellRole.Kind.DEPUTY, heads);
    if (!Order.areSeveral(heads)) {
      return Reasons.NO_ROLES;
    }
    DaySet shared = DaySet.ALL;
    for (PersonView head : heads) {
      shared = shared.and(nights(cell, head));
    }
    if (!shared.isEmpty()) {
      shared = shared.minus(attended(cell));
    }
    Optional<DayRange> next = next(cell, shared);
    return c.holds("someone", next.isEmpty())
        ? c.satisfied()
        : c.violated("both", next.orElseThrow().from())
            .with("heads", FactValue.of(heads.stream().map(HeadsNotBothOnLeave::fact).toList()))
            .with("nights", new FactValue.Days(next.orElseThrow()));
  }

  /** The first nights that are not over. */
  private static Optional<DayRange> next(CellView cell, DaySet nights) {
    for (DayRange stretch : nights.stretches()) {
      if (!cell.reached(stretch.untilEpochDay())) {
        return Optional.of(stretch);
      }
    }
    return Optional.empty();
  }

  /** The nights on which somebody who is head or deputy by then serves and is not on leave. */
  private static DaySet attended(CellView cell) {
    List<DaySet> attended = new ArrayList<>();
    for (CellRole role : cell.cell().roles()) {
      Optional<PersonView> person = cell.person(role.person());
      if (person.isPresent()) {
        DaySet there = person.get().servingDays().within(role.days());
        attended.add(there.minus(nights(cell, person.get())));
      }
    }
    return DaySet.union(attended);
  }

  private static void add(CellView cell, CellRole.Kind kind, List<PersonView> heads) {
    for (CellRole role : cell.roles(kind)) {
      PersonId id = role.person();
      Optional<PersonView> person = cell.person(id);
      if (person.isPresent() && !isAmong(heads, id)) {
        heads.add(person.get());
      }
    }
  }

  private static boolean isAmong(List<PersonView> heads, PersonId id) {
    for (PersonView head : heads) {
      if (head.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** The nights of leaves to which the headquarters has agreed by now. */
  private static DaySet nights(CellView cell, PersonView person) {
    List<Leave> leaves = Order.leaves(person);
    if (leaves.isEmpty()) {
      return DaySet.NONE;
    }
    List<DayRange> nights = new ArrayList<>();
    for (Leave leave : leaves) {
      Order.byNow(cell, leave).nights().ifPresent(nights::add);
    }
    return DaySet.ofRanges(nights);
  }

  private static FactValue fact(PersonView person) {
    return FactValue.of(new SubjectId(Scope.PERSON, person.id().value()));
  }
}
