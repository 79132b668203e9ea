package org.aidgov.rules.catalogue.grid;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.HeadquartersView;
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
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code GRD-006}: line and block meet at each person (条块结合): whoever serves has an office group,
 * of the headquarters served or of one above or below it. The block is the basic cell of {@code
 * GRD-001}.
 */
public final class LineMeetsBlock implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("GRD-006")
          .addClauses("G4")
          .severity(Severity.ERROR)
          .addReads(Scope.OFFICE_GROUP, Scope.HEADQUARTERS)
          .addAspects("no-line", "other-block")
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
    List<OfficeGroup> lines = Lines.of(person);
    if (!c.isSome("groups", lines.size())) {
      return c.violated("no-line", person.since(Lines.none(person)));
    }
    List<Violated> wrong = new ArrayList<>();
    for (OfficeGroup line : lines) {
      if (!c.holds("same-command", Lines.meets(person, line))) {
        wrong.add(otherBlock(person, line, c));
      }
    }
    return c.all(wrong);
  }

  private static Violated otherBlock(PersonView person, OfficeGroup line, Case c) {
    HeadquartersView group = person.show(line).headquarters();
    return c.violated("other-block", line.id().value(), person.since(Lines.apart(person, line)))
        .with("group", FactValue.of(new SubjectId(Scope.OFFICE_GROUP, line.id().value())))
        .with("groups-headquarters", FactValue.of(group.subject()))
        .with("served", FactValue.ofEntities(Scope.HEADQUARTERS, person.headquarters()));
  }
}
