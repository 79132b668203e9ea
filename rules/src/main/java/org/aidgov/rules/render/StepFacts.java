package org.aidgov.rules.render;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;

/** What a step consists of, for the words. */
final class StepFacts {
  private StepFacts() {}

  /** Returns one component of a step, by its name. */
  static FactValue of(Remedy remedy, String name) {
    RecordComponent component =
        Arrays.stream(remedy.getClass().getRecordComponents())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no such part: " + name));
    try {
      return fact(component.getAccessor().invoke(remedy));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FactValue fact(Object value) {
    if (value instanceof PersonId id) {
      return FactValue.of(new SubjectId(Scope.PERSON, id.value()));
    }
    if (value instanceof CellId id) {
      return FactValue.of(new SubjectId(Scope.CELL, id.value()));
    }
    if (value instanceof OfficeGroupId id) {
      return FactValue.of(new SubjectId(Scope.OFFICE_GROUP, id.value()));
    }
    if (value instanceof PartyOrganisationId id) {
      return FactValue.of(new SubjectId(Scope.BRANCH, id.value()));
    }
    if (value instanceof LocalDate day) {
      return FactValue.of(day);
    }
    return value instanceof Enum<?> term
        ? FactValue.of(term)
        : new FactValue.Reference(value.toString());
  }
}
