package org.aidgov.rules.decision;

import java.util.Collection;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Id;

/** What reasons on the grid are about, as facts. */
final class GridFacts {
  private GridFacts() {}

  static FactValue person(PersonId id) {
    return fact(Scope.PERSON, id);
  }

  static FactValue cell(CellId id) {
    return fact(Scope.CELL, id);
  }

  static FactValue cells(Collection<CellId> ids) {
    return FactValue.of(ids.stream().map(GridFacts::cell).toList());
  }

  static FactValue fact(Scope scope, Id id) {
    return FactValue.of(new SubjectId(scope, id.value()));
  }

  /**
   * Shows somebody.
   *
   * @throws IllegalArgumentException if the register does not have the person
   */
  static PersonView show(RegisterView view, PersonId id) {
    return view.person(id)
        .orElseThrow(() -> new IllegalArgumentException("the register has no person '" + id + "'"));
  }
}
