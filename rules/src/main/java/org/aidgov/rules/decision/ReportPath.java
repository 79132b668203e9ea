package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellRole;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.grid.BasicCells;
import org.aidgov.rules.catalogue.grid.ReportWay;
import org.aidgov.rules.catalogue.grid.ReportWay.Hop;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * By which path does a report reach the top, and an instruction come back (Q46)?
 *
 * @param person whose report
 * @param up the cells on the way, the basic one first; none for somebody who does not serve or is
 *     not in exactly one basic cell
 * @param broken the first cell where the way ends before the top
 */
public record ReportPath(PersonId person, List<Hop> up, Optional<CellId> broken) {
  /** Copies the list. */
  public ReportPath {
    up = ImmutableList.copyOf(up);
  }

  /** Tells whether the report reaches the top. */
  public boolean isOpen() {
    return broken.isEmpty() && !up.isEmpty();
  }

  /** Returns the cells on the way back, the first level first. */
  public List<Hop> down() {
    return Lists.reverse(up);
  }

  /**
   * Answers for one person on the view's day.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  public static Answer<ReportPath> of(RegisterView view, PersonId person) {
    PersonView shown = GridFacts.show(view, person);
    if (!shown.isServing()) {
      return none(person, reason("not-serving").with("person", GridFacts.person(person)));
    }
    Optional<Cell> basic = BasicCells.only(shown);
    if (basic.isEmpty()) {
      List<CellId> cells = shown.basicCells().stream().map(Cell::id).toList();
      return none(
          person,
          reason("not-in-one-cell")
              .with("person", GridFacts.person(person))
              .with("cells", GridFacts.cells(cells)));
    }
    ReportWay way = ReportWay.of(shown, basic.get());
    List<Hop> hops = way.hops();
    List<Reason> reasons = new ArrayList<>();
    hops.forEach(hop -> reasons.add(reason(person, hop)));
    CellId last = hops.get(hops.size() - 1).cell();
    if (way.isDeadEnd()) {
      reasons.add(reason("no-way-up", "G1").with("cell", GridFacts.cell(last)));
    }
    return new Answer<>(new ReportPath(person, hops, way.broken()), reasons);
  }

  private static Answer<ReportPath> none(PersonId person, Reason reason) {
    return new Answer<>(new ReportPath(person, List.of(), Optional.empty()), List.of(reason));
  }

  private static Reason reason(PersonId person, Hop hop) {
    if (hop.isOwn()) {
      return reason("own")
          .with("person", GridFacts.person(person))
          .with("cell", GridFacts.cell(hop.cell()));
    }
    if (hop.receiver().isEmpty()) {
      return reason("nobody").with("cell", GridFacts.cell(hop.cell()));
    }
    boolean isHead = hop.receiver().equals(hop.head());
    return reason("hop")
        .with("cell", GridFacts.cell(hop.cell()))
        .with("receiver", GridFacts.person(hop.receiver().get()))
        .with("role", FactValue.of(isHead ? CellRole.Kind.HEAD : CellRole.Kind.DEPUTY));
  }

  private static Reason reason(String key) {
    return reason(key, "G6");
  }

  private static Reason reason(String key, String clause) {
    Citation citation = Sources.clause(clause);
    return Reason.of("report." + key, citation);
  }
}
