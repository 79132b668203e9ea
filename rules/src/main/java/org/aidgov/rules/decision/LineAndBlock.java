package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.grid.Lines;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Do line and block meet at somebody (Q44)?
 *
 * @param person whom it is about
 * @param isServing whether the person serves; else there is neither line nor block
 * @param lines the office groups of the headquarters served, or of one above or below it
 * @param otherLines the office groups of other headquarters
 * @param blocks the basic cells
 */
public record LineAndBlock(
    PersonId person,
    boolean isServing,
    List<OfficeGroupId> lines,
    List<OfficeGroupId> otherLines,
    List<CellId> blocks) {
  /** Copies the lists. */
  public LineAndBlock {
    lines = ImmutableList.copyOf(lines);
    otherLines = ImmutableList.copyOf(otherLines);
    blocks = ImmutableList.copyOf(blocks);
  }

  /** Tells whether there is a line, none of another command, and a block. */
  public boolean doMeet() {
    return !lines.isEmpty() && otherLines.isEmpty() && !blocks.isEmpty();
  }

  /**
   * Answers for one person on the view's day.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<LineAndBlock> of(RegisterView view, PersonId person) {
    LineAndBlock found = of(GridFacts.show(view, person));
    return new Answer<>(found, found.reasons());
  }

  /** Answers with those who serve and at whom the two do not meet, in order of ids. */
  public static Answer<List<LineAndBlock>> ofAll(RegisterView view) {
    List<LineAndBlock> apart = new ArrayList<>();
    view.people(
        person -> {
          LineAndBlock found = of(person);
          if (found.isServing && !found.doMeet()) {
            apart.add(found);
          }
        });
    apart.sort(Comparator.comparing(LineAndBlock::person));
    List<Reason> reasons = new ArrayList<>();
    apart.forEach(found -> reasons.addAll(found.reasons()));
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("line-and-block.everyone", Sources.clause("G4")));
    }
    return new Answer<>(ImmutableList.copyOf(apart), reasons);
  }

  private static LineAndBlock of(PersonView person) {
    if (!person.isServing()) {
      return new LineAndBlock(person.id(), false, List.of(), List.of(), List.of());
    }
    List<OfficeGroupId> lines = new ArrayList<>();
    List<OfficeGroupId> others = new ArrayList<>();
    for (OfficeGroup group : Lines.of(person)) {
      (Lines.meets(person, group) ? lines : others).add(group.id());
    }
    List<CellId> blocks = person.basicCells().stream().map(Cell::id).toList();
    return new LineAndBlock(person.id(), true, lines, others, blocks);
  }

  private List<Reason> reasons() {
    if (!isServing) {
      return List.of(reason("not-serving"));
    }
    List<Reason> reasons = new ArrayList<>();
    lines.forEach(group -> reasons.add(reason("line").with("group", group(group))));
    otherLines.forEach(group -> reasons.add(reason("other-command").with("group", group(group))));
    if (lines.isEmpty() && otherLines.isEmpty()) {
      reasons.add(reason("no-line"));
    }
    blocks.forEach(cell -> reasons.add(reason("block").with("cell", GridFacts.cell(cell))));
    if (blocks.isEmpty()) {
      reasons.add(reason("no-block"));
    }
    return reasons;
  }

  private Reason reason(String key) {
    return Reason.of("line-and-block." + key, Sources.clause("G4"))
        .with("person", GridFacts.person(person));
  }

  private static FactValue group(OfficeGroupId group) {
    return GridFacts.fact(Scope.OFFICE_GROUP, group);
  }
}
