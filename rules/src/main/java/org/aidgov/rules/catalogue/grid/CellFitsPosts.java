package org.aidgov.rules.catalogue.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.HeadquartersClaim;
import org.aidgov.core.grid.UnitClaim;
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
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.Leader;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.Post;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-016}: the basic cell fits the local posts. Whoever holds posts and is in a cell of
 * recipient units holds one at one of them; whoever does nothing but hold posts is not in the cell
 * of a headquarters.
 */
public final class CellFitsPosts implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-016")
          .addClauses("G2", "G5")
          .severity(Severity.WARNING)
          .addReads(Scope.CELL, Scope.HEADQUARTERS, Scope.OFFICE_GROUP)
          .addAspects("no-post-there", "at-headquarters")
          .readsAbsence(true)
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
    List<Post> posts = person.posts();
    if (posts.isEmpty()) {
      return Reasons.NO_POST;
    }
    Optional<Cell> only = BasicCells.only(person);
    if (only.isEmpty()) {
      return Reasons.NOT_IN_ONE_CELL;
    }
    boolean fits = isAtOneOf(posts, person.current(only.get().units()));
    CellView cell = person.show(only.get());
    if (cell.headquarters().isEmpty()) {
      return c.holds("post-there", fits)
          ? c.satisfied()
          : noted("no-post-there", person, cell, fitting(person, cell.cell()), c);
    }
    return fits || c.holds("work-at-headquarters", worksAtHeadquarters(person, cell))
        ? c.satisfied()
        : noted("at-headquarters", person, cell, working(person, cell), c);
  }

  private static boolean isAtOneOf(List<Post> posts, List<UnitClaim> units) {
    for (UnitClaim claim : units) {
      for (Post post : posts) {
        if (post.unit().equals(claim.unit())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean worksAtHeadquarters(PersonView person, CellView cell) {
    return person.hasCurrent(person.person().tasks(), task -> true)
        || Lines.of(person).stream().anyMatch(group -> has(person, heading(person, group)))
        || cell.headquarters().stream()
            .anyMatch(claim -> has(person, leading(person, cell, claim)));
  }

  private static boolean has(PersonView person, List<? extends Dated> facts) {
    return person.hasCurrent(facts, fact -> true);
  }

  private static List<GroupHead> heading(PersonView person, OfficeGroup group) {
    return group.heads().stream().filter(head -> head.person().equals(person.id())).toList();
  }

  private static List<Leader> leading(PersonView person, CellView cell, HeadquartersClaim claim) {
    return cell.show(claim).headquarters().leaders().stream()
        .filter(leader -> leader.person().equals(person.id()))
        .toList();
  }

  private static Violated noted(
      String aspect, PersonView person, CellView cell, DaySet excused, Case c) {
    DaySet wrong =
        person
            .servingDays()
            .and(GridDays.in(person, cell.cell()))
            .and(DaySet.of(person.person().posts()))
            .minus(excused);
    return c.violated(aspect, person.since(wrong))
        .with("cell", FactValue.of(cell.subject()))
        .with("units", units(person));
  }

  /** The days on which the cell stood on a unit where the person held a post. */
  private static DaySet fitting(PersonView person, Cell cell) {
    return DaySet.union(
        person.person().posts().stream()
            .map(post -> GridDays.stands(cell, post.unit()).within(post.days()))
            .toList());
  }

  /** The days on which the person had work at a headquarters, or a post at a unit of the cell. */
  private static DaySet working(PersonView person, CellView cell) {
    List<DaySet> days = new ArrayList<>();
    days.add(fitting(person, cell.cell()));
    days.add(DaySet.of(person.person().tasks()));
    for (OfficeGroup group : person.groupsEver()) {
      days.add(DaySet.of(heading(person, group)).and(Lines.in(person, group)));
    }
    for (HeadquartersClaim claim : cell.cell().headquarters()) {
      days.add(DaySet.of(leading(person, cell, claim)).within(claim.days()));
    }
    return DaySet.union(days);
  }

  private static FactValue units(PersonView person) {
    return FactValue.of(
        person.posts().stream()
            .map(post -> new SubjectId(Scope.UNIT, post.unit().value()))
            .distinct()
            .map(FactValue::of)
            .toList());
  }
}
