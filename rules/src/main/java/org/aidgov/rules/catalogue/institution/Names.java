package org.aidgov.rules.catalogue.institution;

import java.util.Collection;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.value.Id;

/** Facts that name what belongs to institutions. */
public final class Names {
  private Names() {}

  /** Returns an institution as a fact. */
  public static FactValue of(InstitutionId institution) {
    return FactValue.of(new SubjectId(Scope.INSTITUTION, institution.value()));
  }

  /** Returns institutions as a fact. */
  public static FactValue of(Collection<Institution> institutions) {
    return FactValue.ofEntities(Scope.INSTITUTION, institutions);
  }

  /** Returns a measure, duty, matter or plan as a fact: by id. */
  public static FactValue of(Id id) {
    return new FactValue.Reference(id.value());
  }
}
